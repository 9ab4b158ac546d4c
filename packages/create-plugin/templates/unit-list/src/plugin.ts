import { definePlugin } from '@dti-vn/sdk'
import { wards } from './wards.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Danh mục đơn vị của __id__', en: 'Lists of units of __id__' } },
  setup: () => ({ unitLists: [wards] }),
})
