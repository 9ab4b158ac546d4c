import type { Reason, State } from '../engine/state.js'
import type { UnitStanding } from '../ranking/ranker.js'

/** Points of a node of one unit. Numbers print the rounded decimals exactly. */
export interface NodeResult {
  readonly points: number
  readonly maxPoints: number
  /** points / maxPoints to four places; null where the maximum is 0. */
  readonly value: number | null
}

/** Points of one indicator of one unit. */
export interface IndicatorResult {
  readonly points: number
  /** 0 where the indicator left the unit's maximum. */
  readonly maxPoints: number
  readonly state: State
  readonly reason: Reason | null
}

/** Everything about one unit. */
export interface UnitResult {
  readonly code: string
  readonly name: string | null
  readonly parent: string | null
  /** Cohort under the first cohort rule. */
  readonly cohort: string | null
  /** False where the unit sent not one figure; it then has no value, score, rank or grade. */
  readonly submitted: boolean
  readonly points: number
  readonly maxPoints: number
  readonly value: number | null
  readonly score: number | null
  /** Rank in `cohort`; null for units without a score or outside the ranking. */
  readonly rank: number | null
  /** What the ranker of the index gave the unit in `cohort`, and why; null where units rank by their score, and for units without a rank. */
  readonly standing: UnitStanding | null
  /** Ranks under the further cohort rules, by rule. */
  readonly ranks: Readonly<Record<string, number | null>>
  /** Id of the grade. */
  readonly grade: string | null
  readonly main: Readonly<Record<string, NodeResult>>
  /** Groups that are no main indicators, by id. */
  readonly groups: Readonly<Record<string, NodeResult>>
  readonly pillars: Readonly<Record<string, NodeResult>>
  readonly indicators: Readonly<Record<string, IndicatorResult>>
}
