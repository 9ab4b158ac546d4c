import { defineRanker, divide, type ExactUnit, type Rational, rational } from '@dti-vn/sdk'
import * as z from 'zod'

/** Units rank by one main indicator: the share of its points is their standing. */
export const byMain = defineRanker({
  id: '__id__/by_main',
  title: { vi: 'Theo một chỉ số chính', en: 'By one main indicator' },
  description: { vi: 'Xếp hạng theo tỷ lệ điểm của một chỉ số chính.', en: 'Ranks by the share of the points of one main indicator.' },
  params: z.strictObject({ of: z.string() }),
  check: ({ of }, { definition }) => {
    if (definition.nodes.some((node) => node.kind === 'group' && node.id === of)) return []
    const message = { vi: `không có chỉ số chính “${of}”`, en: `there is no main indicator "${of}"` }
    return [{ code: 'definition-method-params', path: ['ranking', 'ranker', 'params', 'of'], params: { method: '__id__/by_main', message } }]
  },
  standings: (units, { of }) => units.map((unit) => shareOf(unit, of)),
})

/** What does not apply to a unit is the least. */
function shareOf({ nodes }: ExactUnit, of: string): Rational {
  const node = nodes[of]
  return node && node.maxPoints.n !== 0n ? divide(node.points, node.maxPoints) : rational(0n)
}
