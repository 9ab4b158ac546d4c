import type { PlannedNode } from './plan.js'
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
