import type { Dataset } from '../dataset/dataset.js'
import type { Grading } from '../ranking/grading.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { Plan } from './plan.js'
import type { Totals } from './totals.js'

/** Every point of a run, by column: what results, rankings and explanations are read from. */
export interface Scorecard {
  readonly plan: Plan
  readonly dataset: Dataset
  /** In the order of `plan.indicators`. */
  readonly indicators: readonly IndicatorScores[]
  readonly totals: Totals
  /** Positions of units that submitted not one figure. They have no score. */
  readonly notSubmitted: ReadonlySet<number>
  /** Scores as scaled integers of `plan.places`; NaN where a unit has none. */
  readonly scores: Float64Array
  /** Grades of a grader that the definition names; undefined where grades are cuts of the score. */
  readonly grading: Grading | undefined
  /** Cells that the column executor computed exactly because float64 could not prove their digits. */
  readonly fallbacks: number
}
