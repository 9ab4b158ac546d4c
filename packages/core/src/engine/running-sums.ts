import type { IndicatorScores } from './indicator-scores.js'
import type { Plan, PlannedNode } from './plan.js'
import type { AbsentNode, AggregationFailure, NodeTotals } from './totals.js'

/** Sums that grow with a run: a node at a time, for all units. */
export interface RunningSums {
  /** By position among `plan.nodes`, as far as they were added up. */
  readonly nodes: readonly NodeTotals[]
  readonly failures: AggregationFailure[]
  readonly absent: AbsentNode[]
  /** Adds up a node whose children were scored or added up before. */
  readonly add: (node: PlannedNode, index: number) => void
}

/**
 * Starts sums in rational numbers, for so many units; `refused` gets the units that a failed aggregation leaves without a score. A part of the registry, so that programs whose index has only
 * sums of rounded points do not load it.
 */
export type ExactSums = (plan: Plan, count: number, scores: readonly IndicatorScores[], refused: Uint8Array) => RunningSums
