import type { AbsentValue, AggregationItem } from '../aggregations/aggregation.js'
import type { LocalText } from '../text/local-text.js'
import { add, type Rational, ZERO } from '../numeric/rational.js'
import { fromScaled, toScaled, toScaledNumber } from '../numeric/rounding.js'
import { awardOf } from './awards.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { Plan, PlannedChild, PlannedNode } from './plan.js'
import type { RunningSums } from './running-sums.js'
import { STATE } from './state.js'
import type { AbsentNode, AggregationFailure, NodeTotals } from './totals.js'
import { messageOfThrown } from '../issues/thrown-message.js'

/** Exact points of a node or indicator for one unit, and the maximum that applies as a scaled integer. */
interface Sum {
  readonly points: Rational
  readonly maximum: number
  /** False where nothing of it applies to the unit; what is missing applies. */
  readonly applies: boolean
  /** Why there is no value, where the aggregation says so. */
  readonly absent?: LocalText
}

/** What an aggregation says that gives neither a value nor why there is none. */
const UNSAID: AbsentValue = { absent: { vi: 'cách tổng hợp không nêu lý do', en: 'its aggregation does not say why' } }

const NOTHING: Sum = Object.freeze({ points: ZERO, maximum: 0, applies: true })

/**
 * Sums and other aggregations in rational numbers, unit by unit. An aggregation that throws is a fault of the plugin: its unit gets no score,
 * the others go on.
 */
export function exactSums(plan: Plan, count: number, scores: readonly IndicatorScores[], refused: Uint8Array): RunningSums {
  const nodes: NodeTotals[] = []
  const failures: AggregationFailure[] = []
  const absent: AbsentNode[] = []
  const sums: Sum[][] = []
  return { nodes, failures, absent, add }

  function add(node: PlannedNode, index: number): void {
    const own = Array.from({ length: count }, (_, unit) => sumOf(node, index, unit))
    sums[index] = own
    nodes[index] = {
      points: Float64Array.from(own, (sum) => toScaledNumber(sum.points, plan.places)),
      maximum: Float64Array.from(own, (sum) => sum.maximum),
      exact: own.map((sum) => sum.points),
    }
  }

  function sumOf(node: PlannedNode, index: number, unit: number): Sum {
    const children = node.children.map((child) => ({ child, sum: (child.kind === 'node' ? sums[child.index]?.[unit] : indicatorSum(plan, scores, child.index, unit)) ?? NOTHING }))
    try {
      const sum = aggregate(plan, node, children)
      if (sum.absent) absent.push({ unit, node: index, reason: sum.absent })
      return sum
    } catch (error) {
      failures.push({ unit, node: index, message: messageOfThrown(error) })
      refused[unit] = 1
      return NOTHING
    }
  }
}

function indicatorSum(plan: Plan, scores: readonly IndicatorScores[], index: number, unit: number): Sum | undefined {
  const indicator = plan.indicators[index]
  const score = scores[index]
  if (!indicator || !score) return undefined
  const state = score.states[unit] ?? 0
  const award = awardOf(indicator, state, score.reasons[unit] ?? 0, score.points[unit] ?? 0)
  const kept = state === 0 ? score.exact?.[unit] : undefined
  const applies = award.maximum > 0 || state !== STATE.NOT_APPLICABLE
  return { points: kept ?? fromScaled(award.points, plan.places), maximum: award.maximum, applies }
}

function aggregate(plan: Plan, node: PlannedNode, children: readonly { readonly child: PlannedChild; readonly sum: Sum }[]): Sum {
  const { aggregation, params, context } = node.how
  const total: Sum = aggregation.additive === true ? addUp(children.map(({ sum }) => sum)) : combine()
  const applies = children.some(({ sum }) => sum.applies)
  if (total.absent) return { ...total, applies }
  const floored = node.definition?.role === 'main' && total.points.n < 0n ? ZERO : total.points
  const rounded = node.round === undefined ? floored : fromScaled(toScaled(floored, node.round), node.round)
  return { points: rounded, maximum: total.maximum, applies }

  function combine(): Sum {
    const items = children.flatMap(({ child, sum }): AggregationItem[] =>
      sum.maximum === 0 ? [] : [{ points: sum.points, maximum: fromScaled(sum.maximum, plan.places), weight: child.weight }],
    )
    const applicable = children.flatMap(({ child, sum }) => (sum.applies ? [child.weight] : []))
    if (items.length === 0) return NOTHING
    const value = aggregation.aggregate(items, params, { ...context, applicable }) ?? UNSAID
    return 'absent' in value ? { ...NOTHING, absent: value.absent } : { points: value, maximum: node.maximum, applies: true }
  }
}

function addUp(sums: readonly Sum[]): Sum {
  return sums.reduce<Sum>((all, sum) => ({ points: add(all.points, sum.points), maximum: all.maximum + sum.maximum, applies: true }), NOTHING)
}
