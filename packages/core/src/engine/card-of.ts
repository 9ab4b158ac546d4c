import type { Dataset } from '../dataset/dataset.js'
import type { ExecutorRun, IndicatorScores } from './indicator-scores.js'
import type { EarlierSums } from './known-sums.js'
import { notSubmitted } from './not-submitted.js'
import type { Plan } from './plan.js'
import type { Scorecard } from './scorecard.js'
import { scoresOf } from './shares.js'
import { sumTotals } from './totals.js'

/** The scorecard of cells that were computed: sums, scores and grades. `earlier` is a run of the same units whose sums may be shared. */
export function cardOf(plan: Plan, dataset: Dataset, indicators: readonly IndicatorScores[], fallbacks: ExecutorRun['fallbacks'], earlier?: EarlierSums): Scorecard {
  const totals = sumTotals(plan, dataset, indicators, earlier)
  const silent = notSubmitted(dataset)
  const scores = scoresOf(plan, totals)
  for (const unit of silent) scores[unit] = NaN
  const card = { plan, dataset, indicators, totals, notSubmitted: silent, scores, grading: undefined, fallbacks }
  return plan.grader ? { ...card, grading: plan.grader.grading(card, plan.grader) } : card
}
