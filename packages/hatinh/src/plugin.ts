import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { unitLists } from './unit-lists.js'

/** Plugin of the unit registry: the three lists of units of Hà Tĩnh, family `hatinh`. */
export const unitListsPlugin = /* @__PURE__ */ definePlugin({
  apiVersion: 1,
  id: 'hatinh',
  version,
  meta: { title: { vi: 'Danh mục đơn vị hành chính Hà Tĩnh', en: 'Lists of the administrative units of Hà Tĩnh' } },
  setup: () => ({ unitLists }),
})
