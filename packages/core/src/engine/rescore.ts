import { CELL } from '../dataset/cell.js'
import type { Dataset } from '../dataset/dataset.js'
import { cardOf } from './card-of.js'
import { scoreByColumns } from './columns/score-columns.js'
import { knownSums } from './known-sums.js'
import type { Plan, PlannedIndicator } from './plan.js'
import { requireTraits } from './require-traits.js'
import { scoreDataset } from './score.js'
import type { Scorecard } from './scorecard.js'

/** What is different from the run that a scorecard came from. */
export interface RescoreChanges {
  /** Another plan, e.g. of a definition with another weight or param. Default: the plan of the scorecard. */
  readonly plan?: Plan | undefined
  /**
   * Other data, which shares the columns that did not change: columns are compared as objects, never by their figures. Default: the data of
   * the scorecard.
   */
  readonly dataset?: Dataset | undefined
}

/**
 * The scorecard after a change. Only indicators that the change can touch are computed again; the columns of all others are shared with
 * the scorecard given, as is what is exact in them. Sums of nodes under which nothing changed are shared too; scores are made anew. Gives the digits of scoring from the beginning, and counts
 * fallbacks of what was computed again only. Where figures are imputed, before or after, everything is computed again. Throws a `MisuseError` when the plan uses traits and the data set has no traits source.
 */
export function rescore(card: Scorecard, { plan = card.plan, dataset = reported(card.dataset) }: RescoreChanges): Scorecard {
  requireTraits(plan, dataset)
  if (card.dataset.imputed || plan.imputation?.fill(plan, dataset).imputed) return scoreDataset(plan, dataset)
  const earlier = new Map(card.plan.indicators.map((indicator) => [indicator.definition.code, indicator]))
  const sameRun = plan.places === card.plan.places && plan.roundingAt === card.plan.roundingAt && dataset.units === card.dataset.units
  return cardOf(
    plan,
    dataset,
    (indicator) => {
      const before = earlier.get(indicator.definition.code)
      const known = before && card.indicators[before.index]
      return sameRun && known && isSameRule(before, indicator) && isSameData(card.dataset, before, dataset, indicator) ? { known } : scoreByColumns(plan, indicator, dataset)
    },
    sameRun ? knownSums(card, plan) : undefined,
  )
}

/** The data set without the figures that policies put in: these cells are empty. */
function reported(dataset: Dataset): Dataset {
  if (!dataset.imputed) return dataset
  const columns = dataset.columns.map(({ status, values }) => ({ status: status.slice(), values: values.slice() }))
  for (const { column, unit } of dataset.imputed) {
    const own = columns[column]
    if (!own) continue
    own.status[unit] = CELL.EMPTY
    own.values[unit] = 0
  }
  return { ...dataset, columns, imputed: undefined }
}

/** Rules are plain data: equal ones give equal points. What the policies make of a state comes in with the sums. */
function isSameRule(a: PlannedIndicator, b: PlannedIndicator): boolean {
  return a === b || ruleText(a) === ruleText(b)
}

function ruleText({ expr, bounded, maximum, lowest, naClaim, notApplicableWhen, trait, reference, failure, inputs, blank }: PlannedIndicator): string {
  const places = inputs.map((input) => [input.definition.id, input.definition.type, input.options])
  const first = inputs[0]?.column ?? 0
  const rules = blank.map((rule) => [rule.when, rule.columns.map((column) => column - first)])
  return JSON.stringify([expr, bounded, maximum, lowest, naClaim, notApplicableWhen, trait, reference, failure, places, rules])
}

function isSameData(from: Dataset, before: PlannedIndicator, to: Dataset, now: PlannedIndicator): boolean {
  if (from.rejected[before.index] !== to.rejected[now.index] || from.approved[before.index] !== to.approved[now.index]) return false
  return now.inputs.every((input, i) => {
    const old = before.inputs[i]
    return old !== undefined && from.columns[old.column] === to.columns[input.column]
  })
}
