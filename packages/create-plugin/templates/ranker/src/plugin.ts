import { definePlugin } from '@dti-vn/sdk'
import { byMain } from './by-main.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Cách xếp hạng của __id__', en: 'Rankers of __id__' } },
  setup: () => ({ rankers: [byMain] }),
})
