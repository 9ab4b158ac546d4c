import type { LocalText } from '../definition/local-text.js'
import { exactUnit } from '../engine/exact-unit.js'
import type { PlannedNode } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { isZero } from '../numeric/rational.js'

/** The aggregation of a node with the numbers of one unit in it; null where it does not say, or the node has no value. */
export function nodeCalculation(card: Scorecard, { children, how: { aggregation, params, context } }: PlannedNode, unit: number): LocalText | null {
  const { plan } = card
  const exact = aggregation.calculation && exactUnit(card, unit)
  if (!exact) return null
  const items = children.flatMap(({ kind, index, weight }) => {
    const amount = kind === 'node' ? exact.nodes[plan.nodes[index]?.definition?.id ?? ''] : exact.indicators[plan.indicators[index]?.definition.code ?? '']
    return amount && !isZero(amount.maxPoints) ? [{ points: amount.points, maximum: amount.maxPoints, weight }] : []
  })
  return aggregation.calculation?.(items, params, context) ?? null
}
