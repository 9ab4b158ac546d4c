import { definePlugin } from '@dti-vn/sdk'
import { markdownReporter } from './markdown-reporter.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Báo cáo của __id__', en: 'Reports of __id__' } },
  setup: () => ({ reporters: [markdownReporter] }),
})
