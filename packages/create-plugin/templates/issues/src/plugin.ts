import { definePlugin } from '@dti-vn/sdk'
import { readLine, lineIssues } from './line-reader.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Mã thông báo của __id__', en: 'Issue codes of __id__' } },
  setup: () => ({ issues: lineIssues }),
})
