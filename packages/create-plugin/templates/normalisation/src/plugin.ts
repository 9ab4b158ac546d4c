import { definePlugin } from '@dti-vn/sdk'
import { againstBest } from './against-best.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Cách chuẩn hóa của __id__', en: 'Normalisations of __id__' } },
  setup: () => ({ normalisations: [againstBest] }),
})
