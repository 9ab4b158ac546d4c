import { definePlugin } from '@dti-vn/sdk'
import { everyGroup } from './every-group.mjs'
import { schoolIndex } from './index-definition.mjs'

/** Schools whose level needs every group of criteria. */
export const maturity = definePlugin({
  apiVersion: 1,
  id: 'maturity',
  version: '0.1.0',
  meta: { title: { vi: 'Mức độ chuyển đổi số (minh họa)', en: 'Levels of digital maturity (illustration)' } },
  setup: () => ({
    levels: [{ id: 'school', name: { vi: 'Trường học', en: 'School' }, unitKind: { vi: 'trường học', en: 'school' }, parentLevel: null, traits: [] }],
    indexes: [schoolIndex],
    graders: [everyGroup],
  }),
})

export default maturity
