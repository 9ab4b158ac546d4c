import type { LocalText } from '../text/local-text.js'
import type { UnitStanding } from '../ranking/ranker.js'
import type { AppraisalDecision } from '../dataset/appraisal.js'
import type { Reason, State } from '../engine/state.js'

/** One reported figure as an explanation shows it. */
export interface TraceInput {
  readonly id: string
  readonly label: LocalText
  readonly unit: LocalText | undefined
  /**
   * `given`: the value counts. `imputed`: not reported, a value was filled in. `empty`: not reported. `not-applicable`: declared `NA`.
   * `invalid`: reported but unusable.
   */
  readonly status: 'given' | 'imputed' | 'empty' | 'not-applicable' | 'invalid'
  readonly value: number | boolean | string | null
  /** The value in words: a number in the writing of the language, yes or no, the label of an option. */
  readonly text: LocalText
}

/** A decision of an appraiser about one indicator. */
export interface TraceAppraisal {
  readonly decision: AppraisalDecision
  /** Null where the source gave none. */
  readonly reason: string | null
  readonly who: string | null
}

interface TraceBase {
  readonly points: number
  readonly maxPoints: number
  /** maxPoints − points. */
  readonly lost: number
}

/** An indicator of one unit: its figures, its rule in words, the numbers put in, and what came out. */
export interface IndicatorTrace extends TraceBase {
  readonly kind: 'indicator'
  readonly code: string
  readonly name: LocalText
  readonly state: State
  readonly reason: Reason | null
  readonly inputs: readonly TraceInput[]
  readonly rule: LocalText
  /** The rule with the unit's numbers in it and its exact result, e.g. `15 × (8 / 12) = 10`; null unless scored. */
  readonly calculation: LocalText | null
  readonly evidence: LocalText | undefined
  readonly source: LocalText | undefined
  readonly basis: string | undefined
  readonly basisNote: string | undefined
  /** What appraisers decided, with reason and name where they gave them. */
  readonly appraisals: readonly TraceAppraisal[]
}

/**
 * What makes the leaves add up: `floor` lifts a main indicator from below 0 to 0; `rounding` is the difference between a sum of exact points
 * and the printed ones; `aggregation` that between the points of a node and the plain sum of its children, where the node is no sum.
 */
export interface AdjustmentTrace extends TraceBase {
  readonly kind: 'floor' | 'rounding' | 'aggregation'
}

/** A main indicator, or a group, of one unit. */
export interface NodeTrace extends TraceBase {
  readonly kind: 'main' | 'group'
  readonly id: string
  readonly code: string | undefined
  readonly name: LocalText
  readonly value: number | null
  /** How the aggregation put the children together, with their numbers and weights in it; null for a sum, and for an aggregation that does not say. */
  readonly calculation: LocalText | null
  readonly children: readonly TraceChild[]
}

/** What stands under a node of a trace. */
export type TraceChild = NodeTrace | IndicatorTrace | AdjustmentTrace

/** The trace of one unit. The points of its leaves (indicators and adjustments) add up to its points. */
export interface UnitTrace extends TraceBase {
  readonly kind: 'unit'
  readonly code: string
  readonly name: string | null
  /** False where the unit sent not one figure. */
  readonly submitted: boolean
  readonly value: number | null
  readonly score: number | null
  readonly grade: LocalText | null
  /** What the ranker of the index gave the unit, and why; null where units rank by their score. */
  readonly standing: UnitStanding | null
  /** As that of a node. */
  readonly calculation: LocalText | null
  readonly children: readonly TraceChild[]
}
