import { definePlugin } from '@dti-vn/sdk'
import { shareOf } from './share-of.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Hàm công thức của __id__', en: 'Formula functions of __id__' } },
  setup: () => ({ functions: [shareOf] }),
})
