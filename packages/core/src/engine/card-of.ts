import type { Dataset } from '../dataset/dataset.js'
import type { KnownSums } from './known-sums.js'
import { notSubmitted } from './not-submitted.js'
import type { Plan } from './plan.js'
import { runSteps, type ScoreIndicator } from './run-steps.js'
import type { Scorecard } from './scorecard.js'
import { scoresOf } from './shares.js'

/** The scorecard of a run: cells, sums, scores and grades. `known` are sums that may be shared. */
export function cardOf(plan: Plan, dataset: Dataset, score: ScoreIndicator, known?: KnownSums): Scorecard {
  const run = runSteps(plan, dataset, score, known)
  const silent = notSubmitted(dataset)
  const scores = scoresOf(plan, run.totals)
  for (const unit of silent) scores[unit] = NaN
  const card = { plan, dataset, ...run, notSubmitted: silent, scores, grading: undefined }
  return plan.grader ? { ...card, grading: plan.grader.grading(card, plan.grader) } : card
}
