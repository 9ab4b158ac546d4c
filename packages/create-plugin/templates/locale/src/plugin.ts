import { definePlugin } from '@dti-vn/sdk'
import { lao } from './lao.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Ngôn ngữ của __id__', en: 'Language of __id__' } },
  setup: () => ({ locales: [lao] }),
})
