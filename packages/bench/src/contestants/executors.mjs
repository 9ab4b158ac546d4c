import { cohortRanks, scoreDataset } from '@dti-vn/core'

/** An executor of the library: scores, then ranks within the cohorts of a rule. */
export const prepareExecutor = (executor) => (plan, dataset, rule) => () => {
  const card = scoreDataset(plan, dataset, executor)
  return { scores: card.scores, ranks: cohortRanks(card, rule).rankNumbers }
}
