import { type AppraisalDecision, appraisalKey } from '../dataset/appraisal.js'
import type { TraceAppraisal } from '../explain/trace.js'
import type { Scorecard } from '../engine/scorecard.js'

/** One decision of an appraiser that stands in a run. */
export interface AppraisalResult extends TraceAppraisal {
  readonly unit: string
  readonly indicator: string
}

/** All decisions of a run, those that the data marked and those given with it, by indicator, then unit. */
export function appraisalResults({ plan, dataset }: Scorecard): AppraisalResult[] {
  const known = new Map((dataset.appraisals ?? []).map((own) => [appraisalKey(own.decision, own.indicator, own.unit), own]))
  const of = (decision: AppraisalDecision, indicator: number, code: string): AppraisalResult[] =>
    [...(dataset[decision][indicator] ?? [])].sort((a, b) => a - b).map((unit) => {
      const { reason = null, who = null } = known.get(appraisalKey(decision, indicator, unit)) ?? {}
      return { decision, unit: dataset.units[unit]?.code ?? '', indicator: code, reason, who }
    })
  return plan.indicators.flatMap(({ index, definition: { code } }) => [...of('rejected', index, code), ...of('approved', index, code)])
}
