import type { Authority, Issue, Reason, State, UnitResult, UnitSplit } from '@dti-vn/sdk'

/** A state, or `unsupported` where a figure is beyond the integers of the engine. */
export type SqlState = State | 'unsupported'

/** Points of one indicator of one unit. */
export interface SqlIndicatorResult {
  readonly points: number
  readonly maxPoints: number
  readonly state: SqlState
  readonly reason: Reason | 'too-large' | null
}

/** A unit as `UnitResult` shows it. */
export type SqlUnitResult = Omit<UnitResult, 'indicators'> & { readonly indicators: Readonly<Record<string, SqlIndicatorResult>> }

/** What the SQL of an index gave, in the shape of a `ScoreResult`. */
export interface SqlResult {
  readonly index: { readonly id: string; readonly edition: string; readonly authority: Authority }
  readonly cohorts: readonly UnitSplit[]
  /** In the order of unit codes, as the engine sorts them. */
  readonly units: readonly SqlUnitResult[]
  readonly issues: readonly Issue[]
  readonly unit: (code: string) => SqlUnitResult | undefined
}
