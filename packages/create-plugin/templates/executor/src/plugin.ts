import { definePlugin } from '@dti-vn/sdk'
import { warehouse, warehouseIssues } from './warehouse.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Bộ tính của __id__', en: 'Executors of __id__' } },
  setup: () => ({ executors: [warehouse], issues: warehouseIssues }),
})
