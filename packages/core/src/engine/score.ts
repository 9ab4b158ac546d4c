import type { Dataset } from '../dataset/dataset.js'
import { cardOf } from './card-of.js'
import { scoreByColumns } from './columns/score-columns.js'
import { scoreExactly } from './exact/score-exact.js'
import type { Plan } from './plan.js'
import { requireKnown } from '../issues/require-known.js'
import { requireTraits } from './require-traits.js'
import type { Scorecard } from './scorecard.js'

/**
 * How cells are computed. `columns` (default) uses float64 over columns and exact arithmetic where a proved error bound asks for it;
 * `exact` uses rational arithmetic throughout. Both give the same digits.
 */
export type Executor = 'columns' | 'exact'

/** The names of the executors. */
export const EXECUTORS: readonly Executor[] = ['columns', 'exact']

/** Scores a data set: cells and sums, in the order of the steps of the plan. Throws a `MisuseError` when the index uses traits and the data set has no traits source. */
export function scoreDataset(plan: Plan, reported: Dataset, executor: Executor = 'columns'): Scorecard {
  requireKnown(executor, EXECUTORS, { vi: '“executor”', en: '"executor"' })
  requireTraits(plan, reported)
  const dataset = plan.imputation?.fill(plan, reported) ?? reported
  const score = executor === 'exact' ? scoreExactly : scoreByColumns
  return cardOf(plan, dataset, (indicator) => {
    const run = score(plan, indicator, dataset)
    if (dataset.imputed) plan.imputation?.mark(plan, indicator, dataset, run.scores)
    return run
  })
}
