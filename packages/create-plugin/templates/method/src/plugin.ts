import { definePlugin } from '@dti-vn/sdk'
import { betweenMethod } from './between.js'

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Cách tính điểm của __id__', en: 'Scoring methods of __id__' } },
  setup: () => ({ methods: [betweenMethod] }),
})
