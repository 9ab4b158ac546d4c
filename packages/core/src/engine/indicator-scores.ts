import type { Rational } from '../numeric/rational.js'

/** The scores of one indicator for all units, by column. */
export interface IndicatorScores {
  /** Codes of `STATES`. */
  readonly states: Uint8Array
  /** Codes of `REASONS`. */
  readonly reasons: Uint8Array
  /** Points of scored cells as scaled integers, rounded once; 0 elsewhere. */
  readonly points: Float64Array
  /** Exact points of scored cells; kept only where the index rounds its totals. */
  readonly exact: readonly (Rational | undefined)[] | undefined
}

/** Scores one indicator for all units of a data set. */
export interface ExecutorRun {
  readonly scores: IndicatorScores
  /** Cells that a fast executor had to compute exactly. */
  readonly fallbacks: number
}
