import type { Plan } from '../engine/plan.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { type Appraisal, type AppraisalDecision, appraisalKey, type Appraisals, type RecordedAppraisal } from './appraisal.js'
import { cleanCode, cleanText } from '../text/clean-text.js'
import type { Dataset } from './dataset.js'
import { inputFinder, isUnknown } from './find-input.js'
import { printedValue } from './shape.js'
import { WORDS } from './unit-register.js'

/**
 * The data set with the decisions of appraisers, which join those that its source marked. Unknown codes and decisions that are given twice
 * become issues; of the latter the first one stands.
 */
export function appraise(plan: Plan, dataset: Dataset, { rejections = [], approvals = [] }: Appraisals): Dataset {
  if (rejections.length + approvals.length === 0) return dataset
  const positions = new Map(dataset.units.map(({ code }, position) => [code, position]))
  const find = inputFinder(plan)
  const issues: Issue[] = []
  const recorded = new Map<string, RecordedAppraisal>()

  function record(decision: AppraisalDecision, given: Appraisal): void {
    const unitCode = cleanCode(given.unit)
    const unit = positions.get(unitCode ?? '')
    const indicator = find.indicator(given.indicator)
    const value = printedValue(given.unit)
    const at = { place: given.place, unit: value, indicator: printedValue(given.indicator) }
    if (unitCode === undefined) issues.push(makeRunIssue('code-not-text', { ...at, params: { what: WORDS.unit, value } }))
    else if (unit === undefined) issues.push(makeRunIssue('appraisal-unit-unknown', { ...at, params: { code: value } }))
    if (isUnknown(indicator)) issues.push(makeRunIssue(indicator.code, { ...at, params: indicator.params }))
    if (unit === undefined || isUnknown(indicator)) return
    const key = appraisalKey(decision, indicator.index, unit)
    if (recorded.has(key)) issues.push(makeRunIssue('appraisal-duplicate', at))
    else recorded.set(key, { decision, unit, indicator: indicator.index, reason: textOf(given.reason), who: textOf(given.who), place: given.place })
  }

  for (const given of rejections) record('rejected', given)
  for (const given of approvals) record('approved', given)
  const appraisals = [...recorded.values()]
  return {
    ...dataset,
    rejected: marked(dataset.rejected, appraisals, 'rejected'),
    approved: marked(dataset.approved, appraisals, 'approved'),
    appraisals: [...(dataset.appraisals ?? []), ...appraisals],
    issues: [...dataset.issues, ...issues],
  }
}

function textOf(given: unknown): string | null {
  const text = cleanText(typeof given === 'string' ? given : printedValue(given))
  return text === '' ? null : text
}

/** The marks of a source and those of the run; the sets of indicators without a new mark stay the same objects. */
function marked(marks: Dataset['rejected'], appraisals: readonly RecordedAppraisal[], decision: AppraisalDecision): Dataset['rejected'] {
  const added = new Map<number, Set<number>>()
  for (const { indicator, unit, decision: own } of appraisals) {
    if (own !== decision) continue
    const set = added.get(indicator) ?? new Set(marks[indicator])
    added.set(indicator, set.add(unit))
  }
  return marks.map((set, indicator) => added.get(indicator) ?? set)
}
