import type { Dataset } from '../dataset/dataset.js'
import type { LocalText } from '../definition/local-text.js'
import type { Rational } from '../numeric/rational.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { EarlierSums } from './known-sums.js'
import type { Plan } from './plan.js'
import { sumScaled } from './totals-scaled.js'

/** Scaled integers of one node, by unit: 32 bits where what stands under the node cannot be more, float64 otherwise. */
export type SumColumn = Int32Array | Float64Array

/** Points and maximum of one node for all units, as scaled integers. */
export interface NodeTotals {
  readonly points: SumColumn
  readonly maximum: SumColumn
  /** Exact points before the one rounding; kept only where sums are not whole numbers of the last place. */
  readonly exact: readonly Rational[] | undefined
}

/** An aggregation that threw for a unit. */
export interface AggregationFailure {
  readonly unit: number
  /** Its position among `plan.nodes`. */
  readonly node: number
  readonly message: string
}

/** A node that an aggregation left without a value for a unit, and why. */
export interface AbsentNode {
  readonly unit: number
  /** Its position among `plan.nodes`. */
  readonly node: number
  readonly reason: LocalText
}

/** Sums in rational numbers. A part of the registry, so that programs whose index has only sums of rounded points do not load it. */
export type SumExactly = (plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[]) => NodeSums

/** What either way of summing gives. */
export type NodeSums = Pick<Totals, 'nodes' | 'refused' | 'failures' | 'absent'>

/** Sums of all units. */
export interface Totals {
  /** In the order of `plan.nodes`. */
  readonly nodes: readonly NodeTotals[]
  /** In the order of `plan.mains`. */
  readonly mains: readonly NodeTotals[]
  readonly unit: NodeTotals
  /** 1 where the unit gets no score: a missing value under policy refuse, a failed indicator or a failed aggregation. */
  readonly refused: Uint8Array
  readonly failures: readonly AggregationFailure[]
  /** Nodes whose aggregation says why they have no value. */
  readonly absent: readonly AbsentNode[]
}

/**
 * Puts the points of every unit together, node by node. Main points = max(0, what stands under them). Sums are exact and do not depend on
 * order: integers where indicators are rounded and every node is a sum, rationals (`exactSums` of the plan) otherwise. `earlier` is a run of the same units whose sums may be shared.
 */
export function sumTotals(plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[], earlier?: EarlierSums): Totals {
  const { nodes, refused, failures, absent } = plan.exactSums?.(plan, dataset, scores) ?? sumScaled(plan, dataset, scores, earlier)
  const unit = nodes.at(-1)
  if (!unit) throw new RangeError('A plan has at least its root node.')
  return { nodes, mains: plan.mains.flatMap((main) => nodes[main.node] ?? []), unit, refused, failures, absent }
}
