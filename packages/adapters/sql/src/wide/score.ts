import { localize, type PlannedIndicator } from '@dti-vn/sdk'
import type { Condition } from '../arithmetic/int.js'
import { exactParts } from '../nodes/indicator-terms.js'
import type { Binding } from '../rules/bindings.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { comment } from '../text/comment.js'
import { exactColumns } from '../script.js'
import { caseOf, type Computed } from './layers.js'
import { EXCLUDED, MISSING, NOT_APPLICABLE, NUMBER_OF } from './reasons.js'
import { own, typedRule, type WideScript } from './wide-script.js'

/** Intermediate columns of a rule. */
export function boundColumns(script: WideScript, rule: IndicatorRule, steps: readonly (readonly Binding[])[]): Computed[] {
  return steps.flat().map(({ name, sql }) => ({ name, sql: `CAST(${typedRule(script, rule, sql)} AS ${rule.type})` }))
}

/** The reason that remains after the rule; `before` is tested first. */
export function reasonAfter(script: WideScript, rule: IndicatorRule, before: readonly string[]): string {
  const known = own(rule.indicator, 'known')
  const when = (conditions: readonly Condition[], reason: number) =>
    conditions.length === 0 ? [] : [`WHEN ${typedRule(script, rule, conditions.map(({ sql }) => sql).join(' OR '))} THEN ${reason}`]
  const { notApplicable } = rule
  const holds = notApplicable?.condition
  const lines = [
    ...before,
    ...when(notApplicable?.zero ?? [], NUMBER_OF.zero),
    ...(typeof holds === 'object' ? when([holds], NUMBER_OF.zeroNa) : holds === true ? [`WHEN 1 = 1 THEN ${NUMBER_OF.zeroNa}`] : []),
    ...when(rule.zero, NUMBER_OF.zero),
    ...(script.tables.rejections === undefined ? [] : [`WHEN ${own(rule.indicator, 'rejected')} = 1 THEN ${NUMBER_OF.rejected}`]),
  ]
  return lines.length === 0 ? known : caseOf([`WHEN ${known} <> ${NUMBER_OF.scored} THEN ${known}`, ...lines, `ELSE ${NUMBER_OF.scored}`])
}

/** Columns of exact points. */
const EXACT: Readonly<Record<string, string>> = Object.freeze({ exact_points: 'exact', exact_divisor: 'divisor' })

/** Reason and points of an indicator, in units of the last place, rounded once half away from zero. */
export function scoreColumns(script: WideScript, rule: IndicatorRule, before: readonly string[] = []): Computed[] {
  const { indicator, points } = rule
  const { fineness, plan, language, sums } = script
  const reason = own(indicator, 'reason')
  const award = (scored: string, full: string, nothing = 0) => `CAST(${caseOf([
    `WHEN ${reason} = ${NUMBER_OF.scored} THEN ${typedRule(script, rule, scored)}`,
    ...(indicator.notApplicable === 'full' ? [`WHEN ${isNotApplicable(indicator)} THEN ${full}`] : []),
    `ELSE ${nothing}`,
  ])} AS ${sums.wideType})`
  const about = comment(`${indicator.definition.code} ${localize(indicator.definition.name, language)}: ${localize(indicator.rule, language)}`)
  const { n, d } = exactParts(plan, rule, fineness)
  const exact: Readonly<Record<string, string>> = {
    exact_points: award(n.sql, sums.integer(BigInt(indicator.maximum) * fineness)), exact_divisor: award(d.sql, sums.integer(fineness), 1),
  }
  return [
    ...boundColumns(script, rule, rule.ruleSteps),
    { name: reason, sql: reasonAfter(script, rule, before) },
    { name: own(indicator, 'points'), sql: award(points.sql, String(indicator.maximum)), comment: about },
    ...exactColumns(script).map((name) => ({ name: own(indicator, EXACT[name] ?? name), sql: exact[name] ?? '' })),
  ]
}

/** An indicator whose method failed: nobody has points, and who has it has no score. */
export function failedColumns(script: WideScript, indicator: PlannedIndicator): Computed[] {
  const { tables, fineness, sums } = script
  const known = own(indicator, 'known')
  const rejected = tables.rejections === undefined ? known : `CASE WHEN ${known} = ${NUMBER_OF.failed} AND ${own(indicator, 'rejected')} = 1 THEN ${NUMBER_OF.rejected} ELSE ${known} END`
  const full = (value: bigint) => `CAST(${indicator.notApplicable === 'full' ? `CASE WHEN ${isNotApplicable(indicator)} THEN ${sums.integer(value)} ELSE 0 END` : '0'} AS ${sums.wideType})`
  return [
    { name: own(indicator, 'reason'), sql: rejected },
    { name: own(indicator, 'points'), sql: full(BigInt(indicator.maximum)) },
    ...exactColumns(script).flatMap((name) => (name === 'exact_points' ? [{ name: own(indicator, 'exact'), sql: full(BigInt(indicator.maximum) * fineness) }] : [])),
  ]
}

export function isNotApplicable(indicator: PlannedIndicator): string {
  return `${own(indicator, 'reason')} BETWEEN ${NOT_APPLICABLE.join(' AND ')}`
}

export function isMissing(indicator: PlannedIndicator): string {
  return `${own(indicator, 'reason')} BETWEEN ${MISSING.join(' AND ')}`
}

/** Missing in a way that takes the maximum away under the policy `exclude`: a claim keeps it. */
export function isExcluded(indicator: PlannedIndicator): string {
  return `${own(indicator, 'reason')} BETWEEN ${EXCLUDED.join(' AND ')}`
}
