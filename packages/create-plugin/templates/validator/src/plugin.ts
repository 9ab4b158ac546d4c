import { definePlugin } from '@dti-vn/sdk'
import { orderCheck } from './order-check.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Phép kiểm tra của __id__', en: 'Checks of __id__' } },
  setup: () => ({ validators: [orderCheck] }),
})
