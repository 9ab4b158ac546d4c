import type { Dataset } from '../dataset/dataset.js'
import { gradeUnits } from '../graders/grading.js'
import type { ExecutorRun, IndicatorScores } from './indicator-scores.js'
import type { Plan } from './plan.js'
import type { Scorecard } from './scorecard.js'
import { scoresOf } from './shares.js'
import { sumTotals } from './totals.js'

/** The scorecard of cells that were computed: sums, scores and grades. */
export function cardOf(plan: Plan, dataset: Dataset, indicators: readonly IndicatorScores[], fallbacks: ExecutorRun['fallbacks']): Scorecard {
  const totals = sumTotals(plan, dataset, indicators)
  const card = { plan, dataset, indicators, totals, scores: scoresOf(plan, totals), grading: undefined, fallbacks }
  return plan.grader ? { ...card, grading: gradeUnits(card, plan.grader) } : card
}
