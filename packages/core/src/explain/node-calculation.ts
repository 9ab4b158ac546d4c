import type { LocalText } from '../text/local-text.js'
import { exactUnit } from '../engine/exact-unit.js'
import type { PlannedNode } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { isZero } from '../numeric/rational.js'

/** The aggregation of a node with the numbers of one unit in it; null where it does not say, or the node has no value. */
export function nodeCalculation(card: Scorecard, { children, definition, how: { aggregation, params, context } }: PlannedNode, unit: number): LocalText | null {
  const { plan } = card
  const exact = aggregation.calculation && exactUnit(card, unit)
  const own = exact && (definition ? exact.nodes[definition.id] : exact)
  // Children may have values where the node has none: too few of them.
  if (!exact || !own || isZero(own.maxPoints)) return null
  const items = children.flatMap(({ kind, index, weight }) => {
    const amount = kind === 'node' ? exact.nodes[plan.nodes[index]?.definition?.id ?? ''] : exact.indicators[plan.indicators[index]?.definition.code ?? '']
    return amount && !isZero(amount.maxPoints) ? [{ points: amount.points, maximum: amount.maxPoints, weight }] : []
  })
  try {
    return aggregation.calculation?.(items, params, context) ?? null
  } catch (error) {
    // The rest of the explanation stands; what was thrown is shown in its place, as with the reason of a ranker.
    return { vi: messageOfThrown(error) }
  }
}
