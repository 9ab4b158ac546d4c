import { definePlugin } from '@dti-vn/sdk'
import { provinceIndex } from './index-definition.mjs'
import { information } from './information.mjs'
import { province } from './level.mjs'

/** The provincial set of Decision 922/QĐ-BTTTT: the level of provinces, its index, and a method for figures that are only shown. */
export const qd922 = definePlugin({
  apiVersion: 1,
  id: 'qd922',
  version: '0.1.0',
  meta: { title: { vi: 'Bộ chỉ số cấp tỉnh theo Quyết định 922/QĐ-BTTTT', en: 'Provincial index of Decision 922/QĐ-BTTTT' } },
  setup: () => ({ levels: [province], indexes: [provinceIndex], methods: [information] }),
})

export default qd922
