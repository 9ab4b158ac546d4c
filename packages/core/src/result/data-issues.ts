import { CELL } from '../dataset/cell.js'
import type { PlannedIndicator, PlannedInput } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { isApproved } from '../engine/pre-state.js'
import { type Reason, REASONS, STATE } from '../engine/state.js'
import { labelledInput } from '../definition/labelled.js'
import type { Issue, Labelled } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { ruleWarnings } from './rule-warnings.js'

/** What the states of one indicator mean for whoever reported or reads the figures. */
export function indicatorIssues(card: Scorecard, indicator: PlannedIndicator): Issue[] {
  const scores = card.indicators[indicator.index]
  if (!scores) return []
  const issues: Issue[] = []
  const hasParts = indicator.blank.some((rule) => rule.when === 'all')
  for (let unit = 0; unit < scores.states.length; unit += 1) {
    const state = scores.states[unit]
    const reason = REASONS[scores.reasons[unit] ?? 0] ?? null
    const isTold = state !== STATE.SCORED && reason !== null
    const maybePartly = hasParts && (state === STATE.SCORED || state === STATE.REJECTED)
    if (!isTold && !maybePartly) continue
    const at = { unit: card.dataset.units[unit]?.code, indicator: indicator.definition.code }
    if (isTold) issues.push(...stateIssues(card, indicator, unit, reason, at))
    if (maybePartly) issues.push(...partlyMissing(card, indicator, unit, at))
  }
  return [...issues, ...imputedIssues(card, indicator), ...ruleWarnings(card, indicator)]
}

type At = Pick<Issue, 'unit' | 'indicator'>

function stateIssues(card: Scorecard, indicator: PlannedIndicator, unit: number, reason: Reason, at: At): Issue[] {
  switch (reason) {
    case 'empty':
      if (card.notSubmitted.has(unit)) return []
      return [makeRunIssue('value-missing', { ...at, params: { policy: indicator.missing, ...missingFigures(card, indicator, unit) } })]
    case 'na-unapproved':
      return [makeRunIssue('na-unapproved', { ...at, params: { policy: indicator.missing === 'refuse' ? 'refuse' : 'zero' } })]
    case 'zero-denominator':
      return [makeRunIssue('zero-denominator', { ...at, params: { policy: settledPolicy(card, indicator, unit) } })]
    case 'out-of-domain':
      return [makeRunIssue('value-out-of-domain', at)]
    case 'rejected':
      return [makeRunIssue('indicator-rejected', at)]
    case 'plugin-failed':
      return [makeRunIssue('indicator-failed', { ...at, params: { method: indicator.definition.method, message: indicator.failure ?? '' } })]
    case 'declared-na':
      return isApproved(card.dataset, indicator, unit) ? [] : [makeRunIssue('value-not-applicable-unexpected', at)]
    // The trait says it itself, and what is wrong with a value is reported where it is read.
    case 'no-trait':
    case 'imputed':
    case 'not-a-number':
    case 'not-an-integer':
    case 'below-min':
    case 'above-max':
    case 'too-precise':
    case 'unknown-option':
    case 'not-a-boolean':
    case 'duplicate':
      return []
  }
}

function settledPolicy(card: Scorecard, indicator: PlannedIndicator, unit: number): string {
  return card.indicators[indicator.index]?.states[unit] === STATE.NOT_APPLICABLE ? 'not-applicable' : indicator.missing
}

function emptyInputs(card: Scorecard, indicator: PlannedIndicator, unit: number): PlannedInput[] {
  return indicator.inputs.filter((input) => (card.dataset.columns[input.column]?.status[unit] ?? 0) <= CELL.EMPTY)
}

/** What was left empty, and what kind of answer it asks for. */
function missingFigures(card: Scorecard, indicator: PlannedIndicator, unit: number): { readonly inputs: Labelled[]; readonly answer: string } {
  const empty = emptyInputs(card, indicator, unit)
  const words = empty.filter(({ definition: { type } }) => type === 'boolean' || type === 'choice').length
  return { inputs: empty.map(labelledInput), answer: words === 0 ? 'number' : words === empty.length ? 'word' : 'both' }
}

/** Empty parts of a checklist, best-of or survey count as not met or 0, and say so. */
function partlyMissing(card: Scorecard, indicator: PlannedIndicator, unit: number, at: At): Issue[] {
  const inputs = emptyInputs(card, indicator, unit).map(labelledInput)
  return inputs.length === 0 ? [] : [makeRunIssue('value-partly-missing', { ...at, params: { inputs } })]
}

const FIGURES = { mean: { vi: 'trung bình', en: 'mean' }, median: { vi: 'trung vị', en: 'median' } } as const

/** Every figure that a policy put in. */
function imputedIssues({ plan, dataset }: Scorecard, indicator: PlannedIndicator): Issue[] {
  return (dataset.imputed ?? []).flatMap(({ column, unit, value, donors }) => {
    const input = plan.columns[column]
    if (input?.indicator !== indicator.index) return []
    const params = { value, figure: FIGURES[indicator.impute?.figure ?? 'mean'], donors }
    return [makeRunIssue('value-imputed', { unit: dataset.units[unit]?.code, indicator: indicator.definition.code, input: input.definition.id, params })]
  })
}
