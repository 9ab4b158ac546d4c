import { definePlugin } from '@dti-vn/sdk'
import { ISSUES } from './issues.js'
import { linesSource } from './lines-source.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Nguồn số liệu của __id__', en: 'Data source of __id__' } },
  setup: () => ({ issues: ISSUES, sources: [linesSource] }),
})
