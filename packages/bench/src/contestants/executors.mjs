import { cohortRanks, rescore, scoreDataset, withColumn } from '@dti-vn/core'

/** An executor of the library: scores, then ranks within the cohorts of a rule. */
export const prepareExecutor = (executor) => (plan, dataset, rule) => () => {
  const card = scoreDataset(plan, dataset, executor)
  return { scores: card.scores, ranks: cohortRanks(card, rule).rankNumbers }
}

/** Scores and ranks after a new column for one input of the first indicator, of the same figures, so that scores stay what they were. */
export const prepareRescore = (plan, dataset, rule) => {
  const before = scoreDataset(plan, dataset)
  const [{ definition, inputs }] = plan.indicators
  const { status, values } = dataset.columns[inputs[0].column]
  const changed = withColumn(plan, dataset, definition.code, inputs[0].definition.id, { status: status.slice(), values: values.slice() })
  return () => {
    const card = rescore(before, { dataset: changed })
    return { scores: card.scores, ranks: cohortRanks(card, rule).rankNumbers }
  }
}
