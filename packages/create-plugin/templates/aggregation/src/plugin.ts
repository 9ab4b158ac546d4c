import { definePlugin } from '@dti-vn/sdk'
import { medianAggregation } from './median.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Cách tổng hợp của __id__', en: 'Aggregations of __id__' } },
  setup: () => ({ aggregations: [medianAggregation] }),
})
