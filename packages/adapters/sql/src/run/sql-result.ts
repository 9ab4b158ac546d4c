import type { Authority, Issue, NodeResult, Reason, State, UnitResult, UnitSplit } from '@dti-vn/sdk'

/** A state, or `unsupported` where a figure is beyond the integers of the engine. */
export type SqlState = State | 'unsupported'

/** Points of one indicator of one unit. */
export interface SqlIndicatorResult {
  readonly points: number
  readonly maxPoints: number
  readonly state: SqlState
  readonly reason: Reason | 'too-large' | null
}

/** A node as `NodeResult` shows it; null points are undecided. */
export type SqlNodeResult = Omit<NodeResult, 'points'> & { readonly points: number | null }

/** A unit as `UnitResult` shows it. */
export interface SqlUnitResult extends Omit<UnitResult, 'points' | 'main' | 'groups' | 'pillars' | 'indicators'> {
  /** Null where they are undecided. */
  readonly points: number | null
  readonly main: Readonly<Record<string, SqlNodeResult>>
  readonly groups: Readonly<Record<string, SqlNodeResult>>
  readonly pillars: Readonly<Record<string, SqlNodeResult>>
  readonly indicators: Readonly<Record<string, SqlIndicatorResult>>
  /** True where the integers of the engine do not decide the last digit of some figure: the unit has no score then, and such figures are null. */
  readonly undecided: boolean
}

/** What the SQL of an index gave, in the shape of a `ScoreResult`. */
export interface SqlResult {
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority }
  readonly cohorts: readonly UnitSplit[]
  /** In the order of unit codes, as the engine sorts them. */
  readonly units: readonly SqlUnitResult[]
  readonly issues: readonly Issue[]
  readonly unit: (code: string) => SqlUnitResult | undefined
}
