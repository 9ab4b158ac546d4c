import { definePlugin } from '@dti-vn/sdk'
import { everyGroup } from './every-group.mjs'
import { indexesOf } from './index-definitions.mjs'
import { levels } from './levels.mjs'
import { optionsSchema } from './options.mjs'

/** Decision 3853/QĐ-UBND of Thanh Hóa as an example: three levels, their indexes, and a scoring method of its own. */
export const thanhHoa = definePlugin({
  apiVersion: 1,
  id: 'thanh-hoa',
  version: '0.1.0',
  meta: {
    title: { vi: 'Thanh Hóa: Quyết định 3853/QĐ-UBND (minh họa)', en: 'Thanh Hóa: Decision 3853/QĐ-UBND (illustration)' },
  },
  options: optionsSchema,
  setup: ({ edition, levels: from }) => ({
    levels: from === 'own' ? levels : [],
    indexes: indexesOf(edition),
    methods: [everyGroup],
  }),
})

export default thanhHoa
