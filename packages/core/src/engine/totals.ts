import type { LocalText } from '../text/local-text.js'
import type { Rational } from '../numeric/rational.js'

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
