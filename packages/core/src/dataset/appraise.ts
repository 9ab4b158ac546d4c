import type { Plan } from '../engine/plan.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { nearest } from '../issues/nearest.js'
import { type Appraisal, type AppraisalDecision, appraisalKey, type Appraisals, type RecordedAppraisal } from './appraisal.js'
import { cleanCode, cleanText } from './clean-text.js'
import type { Dataset } from './dataset.js'

/**
 * The data set with the decisions of appraisers, which join those that its source marked. Unknown codes and decisions that are given twice
 * become issues; of the latter the first one stands.
 */
export function appraise(plan: Plan, dataset: Dataset, { rejections = [], approvals = [] }: Appraisals): Dataset {
  if (rejections.length + approvals.length === 0) return dataset
  const positions = new Map(dataset.units.map(({ code }, position) => [code, position]))
  const issues: Issue[] = []
  const recorded = new Map<string, RecordedAppraisal>()

  function record(decision: AppraisalDecision, given: Appraisal): void {
    const unit = positions.get(codeOf(given.unit))
    const indicator = plan.indicatorByCode.get(codeOf(given.indicator))
    const [code, indicatorCode] = [shownOf(given.unit), shownOf(given.indicator)]
    const at = { place: given.place, unit: code, indicator: indicatorCode }
    if (unit === undefined) issues.push(makeRunIssue('appraisal-unit-unknown', { ...at, params: { code } }))
    if (!indicator) issues.push(makeRunIssue('indicator-unknown', { ...at, params: { code: indicatorCode, nearest: nearest(indicatorCode, [...plan.indicatorByCode.keys()]) } }))
    if (unit === undefined || !indicator) return
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

/** As every other code; what is no text is never found. */
function codeOf(given: unknown): string {
  return cleanCode(given) ?? ''
}

/** A code as it was given, also one that is no text. */
function shownOf(given: unknown): string {
  return String(given)
}

function textOf(given: string | null | undefined): string | null {
  const text = cleanText(given ?? '')
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
