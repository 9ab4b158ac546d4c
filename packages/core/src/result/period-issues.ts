import type { IndexDefinition } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { fittingPeriod, isInForce, type Validity } from '../period/in-force.js'
import type { PeriodContext } from '../period/period-context.js'

/** What the time of a run leaves to say: no period where the index has an end, a start inside the period, and what is used outside its time. */
export function periodIssues({ id, valid }: IndexDefinition, { period, outsideValidity }: PeriodContext, list: { readonly id: string; readonly valid: Validity } | null = null): Issue[] {
  if (!period) {
    if (valid.to === null) return []
    return [makeRunIssue('period-missing', { params: { index: id, from: valid.from, to: valid.to, example: fittingPeriod(valid).id } })]
  }
  const outside = (code: 'index-not-in-force' | 'unit-list-not-in-force', name: string, { from, to }: Validity) =>
    isInForce({ from, to }, period.to) ? [] : [makeRunIssue(code, { params: { name, from, to: to ?? '', period: period.id, day: period.to, reason: outsideValidity ?? '' } })]
  const starts = period.from < valid.from && valid.from <= period.to ? [makeRunIssue('index-starts-in-period', { params: { index: id, from: valid.from, period: period.id } })] : []
  return [...outside('index-not-in-force', id, valid), ...(list ? outside('unit-list-not-in-force', list.id, list.valid) : []), ...starts]
}
