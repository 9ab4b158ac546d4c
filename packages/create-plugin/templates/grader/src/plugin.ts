import { definePlugin } from '@dti-vn/sdk'
import { everyMain } from './every-main.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Cách xếp loại của __id__', en: 'Graders of __id__' } },
  setup: () => ({ graders: [everyMain] }),
})
