import { type AppraisalDecision, appraisalKey } from '../dataset/appraisal.js'
import { CELL } from '../dataset/cell.js'
import type { RunIssueCode } from '../issues/make-run-issue.js'
import type { PlannedIndicator } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { STATE } from '../engine/state.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'

/** Decisions of appraisers that contradict each other or can have no effect. */
export function appraisalIssues({ plan, dataset, indicators }: Scorecard): Issue[] {
  const places = new Map((dataset.appraisals ?? []).map((own) => [appraisalKey(own.decision, own.indicator, own.unit), own.place]))
  return plan.indicators.flatMap((indicator) => {
    const { index, definition } = indicator
    const rejected = dataset.rejected[index] ?? new Set()
    const approved = dataset.approved[index] ?? new Set()
    const tell = (code: RunIssueCode, decision: AppraisalDecision, unit: number): Issue => {
      const place = places.get(appraisalKey(decision, index, unit))
      return makeRunIssue(code, { place, unit: dataset.units[unit]?.code, indicator: definition.code })
    }
    const isRefused = (unit: number) => indicators[index]?.states[unit] === STATE.REJECTED
    return [
      ...[...approved].flatMap((unit) =>
        rejected.has(unit) ? [tell('appraisal-conflict', 'approved', unit)] : hasClaim(dataset, indicator, unit) ? [] : [tell('approval-without-effect', 'approved', unit)],
      ),
      ...[...rejected].flatMap((unit) => (isRefused(unit) || approved.has(unit) ? [] : [tell('rejection-without-effect', 'rejected', unit)])),
    ]
  })
}

function hasClaim(dataset: Scorecard['dataset'], { inputs }: PlannedIndicator, unit: number): boolean {
  return inputs.some(({ column }) => dataset.columns[column]?.status[unit] === CELL.NOT_APPLICABLE)
}
