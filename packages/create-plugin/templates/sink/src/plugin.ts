import { definePlugin } from '@dti-vn/sdk'
import { tableSink } from './table-sink.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Nơi ghi của __id__', en: 'Sinks of __id__' } },
  setup: () => ({ sinks: [tableSink] }),
})
