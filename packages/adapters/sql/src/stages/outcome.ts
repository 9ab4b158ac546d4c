import type { Condition } from '../arithmetic/int.js'
import { localize } from '@dti-vn/sdk'
import { exactParts } from '../nodes/indicator-terms.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { exactColumns, numberOf, type Script } from '../script.js'
import { byIndicator, conditionsByIndicator } from '../text/cases.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'
import { bindingSteps, type Chain } from './bindings.js'
import { figureSteps } from './figures.js'
import { referenceSteps } from './references.js'

const IS_CANDIDATE = 'x.reason IS NULL'

/** From `settled` to `outcome`: for every unit and indicator a reason, or exact points. */
export function outcomeSteps(script: Script): Step[] {
  const { rules } = script
  const referring = rules.filter(({ figures }) => figures.length > 0)
  if (referring.length === 0) return ruleSteps(script, rules, 'settled', 'outcome', [])
  const figures = figureSteps(script, 'settled')
  const first = referenceSteps(script, figures.last, 1, IS_CANDIDATE)
  const doubtful = rules.filter(({ hasSecondRound }) => hasSecondRound)
  if (doubtful.length === 0) {
    return [...figures.steps, ...first.steps, ...ruleSteps(script, rules, first.last, 'outcome', [UNKNOWN])]
  }
  const second = secondRound(script, figures.last)
  const last = referenceSteps(script, second.last, 2, `${IS_CANDIDATE} AND x.is_unscored = 0`)
  return [
    ...figures.steps,
    ...first.steps,
    ...ruleSteps(script, doubtful, first.last, 'first_outcome', [UNKNOWN]),
    ...second.steps,
    ...last.steps,
    ...ruleSteps(script, rules, last.last, 'outcome', ['WHEN x.is_unscored = 1 THEN x.first_reason', UNKNOWN]),
  ]
}

const UNKNOWN = "WHEN x.is_unknown = 1 THEN 'too-large'"

/** Units that the first round leaves unscored keep that outcome and leave the set for the others. */
function secondRound({ dialect }: Script, from: string): Chain {
  const left = "y.reason IN ('zero-denominator', 'zero-denominator-na') AND x.is_rejected = 0"
  const doubted = step('doubted', comment('Units that the first round leaves unscored leave the reference set'), select(
    ['x.*', `CASE WHEN x.reason IS NULL AND ${left} THEN 1 ELSE 0 END AS is_unscored`, `CASE WHEN ${left} THEN y.reason END AS first_reason`],
    [`FROM ${from} x`, 'LEFT JOIN first_outcome y ON y.unit_code = x.unit_code AND y.indicator_no = x.indicator_no'],
  ), dialect.materialized)
  return { steps: [doubted], last: 'doubted' }
}

function ruleSteps(script: Script, rules: readonly IndicatorRule[], from: string, name: string, before: readonly string[]): Step[] {
  const bound = bindingSteps(script, rules.map((rule) => ({ rule, steps: rule.ruleSteps })), from, name)
  const { dialect } = script
  const points = byIndicator(rules.map((rule) => ({ number: numberOf(rule.indicator), sql: rule.points.sql, comment: ruleComment(script, rule) })))
  const exact = exactColumns(script).map((name) => `CAST(${byIndicator(rules.map((rule) => ({ number: numberOf(rule.indicator), sql: exactSql(script, rule, name) })))} AS ${dialect.wideType}) AS ${name}`)
  return [
    ...bound.steps,
    step(name, comment('Points of every rule, in units of the last place, rounded once half away from zero'), select(
      ['x.unit_code', 'x.indicator_no', `${reasonAfter(rules, before)} AS reason`, `CAST(${points} AS ${dialect.wideType}) AS points`, ...exact, 'x.is_given'],
      [`FROM ${bound.last} x`],
    ), dialect.materialized),
  ]
}

function exactSql({ plan, fineness }: Script, rule: IndicatorRule, column: string): string {
  const { n, d } = exactParts(plan, rule, fineness)
  return (column === 'exact_divisor' ? d : n).sql
}

function reasonAfter(rules: readonly IndicatorRule[], before: readonly string[]): string {
  const when = (pick: (rule: IndicatorRule) => readonly Condition[], reason: string) =>
    conditionsByIndicator(rules.flatMap((rule) => {
      const conditions = pick(rule)
      return conditions.length === 0 ? [] : [{ number: numberOf(rule.indicator), sql: conditions.map(({ sql }) => sql).join(' OR ') }]
    })).map((sql) => `WHEN ${sql} THEN '${reason}'`)
  const lines = [
    'WHEN x.reason IS NOT NULL THEN x.reason',
    ...before,
    ...when(({ notApplicable }) => notApplicable?.zero ?? [], 'zero-denominator'),
    ...when(({ notApplicable }) => (notApplicable ? conditionsOf(notApplicable.condition) : []), 'zero-denominator-na'),
    ...when(({ zero }) => zero, 'zero-denominator'),
    "WHEN x.is_rejected = 1 THEN 'rejected'",
  ]
  return `CASE\n${indent(lines.join('\n'))}\nEND`
}

function conditionsOf(condition: Condition | boolean): Condition[] {
  if (typeof condition === 'object') return [condition]
  return condition ? [{ sql: '1 = 1', level: 0 }] : []
}

function ruleComment({ language }: Script, { indicator: { definition, rule } }: IndicatorRule): string {
  return comment(`${definition.code} ${localize(definition.name, language)}: ${localize(rule, language)}`)
}
