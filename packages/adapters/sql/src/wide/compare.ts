import type { PlannedIndicator, UnitSplit } from '@dti-vn/sdk'
import { type Figure, MOST_UNITS } from '../rules/figures.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { traitColumn } from '../script.js'
import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'
import { caseOf, type Computed } from './layers.js'
import { NUMBER_OF } from './reasons.js'
import { boundColumns } from './score.js'
import { own, typedRule, type WideScript } from './wide-script.js'

/** The part of the reference set that a unit is compared with. */
export function groupColumn(script: WideScript, indicator: PlannedIndicator): Computed {
  const groupOf = (split: UnitSplit) =>
    // Not a bare constant: ClickHouse joins by no constant.
    split === 'all' ? "CASE WHEN u.copies >= 0 THEN 'all' END" : split === 'parent' ? "COALESCE(u.parent_code, '')" : `CASE WHEN u.${traitColumn(script, split.slice('trait:'.length))} = 1 THEN 'yes' ELSE 'no' END`
  return { name: own(indicator, 'group'), sql: groupOf(indicator.reference), isSource: true }
}

/** The figures of an indicator that reference aggregates look at; NULL where a unit has none. */
export function figureColumns(script: WideScript, rule: IndicatorRule): Computed[] {
  const columns = rule.figures.flatMap((figure, i) => {
    const part = (name: string, sql: string) => ({ name: own(rule.indicator, `f${i + 1}_${name}`), sql: `CAST(${unlessZero(figure, typedRule(script, rule, sql))} AS ${rule.type})` })
    return [part('n', figure.value.n.sql), ...(figure.value.d ? [part('d', figure.value.d.sql), part('key', figure.key.sql)] : [])]
  })
  return [...boundColumns(script, rule, rule.figureSteps), ...columns]

  function unlessZero({ value }: Figure, sql: string): string {
    if (value.zero.length === 0) return sql
    return `CASE WHEN ${typedRule(script, rule, value.zero.map((condition) => condition.sql).join(' OR '))} THEN NULL ELSE ${sql} END`
  }
}

/** A round of comparisons: steps, and columns over `x`, the rows of `from`, with their joins. */
export interface Comparison {
  readonly steps: readonly Step[]
  readonly columns: readonly Computed[]
  readonly joins: readonly string[]
}

/** Aggregates of the reference sets of an indicator over the rows that are members. This is where units of a set must come together. */
export function compareRule(script: WideScript, rule: IndicatorRule, from: string, round: number): Comparison {
  const parts = rule.figures.map((figure, i) => compareFigure(script, rule, figure, i + 1, from, round))
  const unknown = parts.map(({ set }) => `COALESCE(${set}.has_unknown, 0) = 1`).join(' OR ')
  return {
    steps: parts.flatMap(({ steps }) => steps),
    columns: [...parts.flatMap(({ columns }) => columns), { name: own(rule.indicator, 'unknown'), sql: `CASE WHEN ${unknown} THEN 1 ELSE 0 END` }],
    joins: parts.flatMap(({ joins }) => joins),
  }
}

function compareFigure(script: WideScript, rule: IndicatorRule, figure: Figure, place: number, from: string, round: number): Comparison & { readonly set: string } {
  const { indicator, type } = rule
  const { materialized } = script.dialect
  const at = (name: string) => `x.${own(indicator, name)}`
  const [n, d] = [at(`f${place}_n`), at(`f${place}_d`)]
  const key = figure.value.d ? at(`f${place}_key`) : n
  const set = own(indicator, `set_${round}_${place}`)
  const ends = own(indicator, `ends_${round}_${place}`)
  const accepted = script.tables.rejections === undefined ? '' : `${at('rejected')} = 0 AND `
  const member = `${accepted}${at('known')} = ${NUMBER_OF.scored}${round === 2 ? ` AND ${at('unscored')} = 0` : ''} AND ${key} IS NOT NULL`
  const wide = (sql: string) => `CAST(${sql} AS ${type})`
  const setStep = step(set, comment(`Reference sets of ${indicator.definition.code}, round ${round}`), select(
    [`${at('group')} AS reference_group`, `COUNT(CASE WHEN ${member} THEN 1 END) AS members`,
      `CASE WHEN COUNT(CASE WHEN ${member} THEN 1 END) > ${MOST_UNITS} THEN 1 ELSE MAX(CASE WHEN ${accepted}${at('known')} = ${NUMBER_OF.tooLarge} THEN 1 ELSE 0 END) END AS has_unknown`,
      `${wide(figure.functions.has('mean') ? `SUM(CASE WHEN ${member} THEN ${n} END)` : '0')} AS total`,
      `MAX(CASE WHEN ${member} THEN ${key} END) AS max_key`, `MIN(CASE WHEN ${member} THEN ${key} END) AS min_key`],
    [`FROM ${from} x`, `GROUP BY ${at('group')}`],
  ), materialized)
  // Equal keys are equal fractions: the one with the largest denominator has the numerator furthest from 0.
  const end = (name: 'max' | 'min') => {
    const among = (fn: string, column: string) => `${fn}(CASE WHEN ${key} = s.${name}_key THEN ${column} END)`
    return [`CASE WHEN ${among('MAX', n)} > 0 THEN ${among('MAX', n)} ELSE ${among('MIN', n)} END AS ${name}_n`, `${among('MAX', d)} AS ${name}_d`]
  }
  const isQuotient = figure.value.d !== undefined && (figure.functions.has('max') || figure.functions.has('min'))
  const endStep = step(ends, comment(`Largest and smallest figure of ${indicator.definition.code} as quotients, round ${round}`), select(
    ['s.reference_group', ...end('max'), ...end('min')],
    [`FROM ${from} x`, `JOIN ${set} s ON s.reference_group = ${at('group')}`, `WHERE ${member}`, 'GROUP BY s.reference_group'],
  ), materialized)
  const r = (name: string, sql: string) => ({ name: own(indicator, `r${place}_${name}`), sql: wide(sql) })
  const columns = [
    ...(['max', 'min'] as const).filter((fn) => figure.functions.has(fn)).flatMap((fn) =>
      isQuotient
        ? [r(`${fn}_n`, `COALESCE(${ends}.${fn}_n, 0)`), r(`${fn}_d`, `COALESCE(${ends}.${fn}_d, 1)`)]
        : [r(`${fn}_n`, `COALESCE(${set}.${fn}_key, 0)`)]),
    ...(figure.functions.has('mean') ? [r('sum', `COALESCE(${set}.total, 0)`), r('divisor', `CASE WHEN ${set}.members > 0 THEN ${set}.members ELSE 1 END`)] : []),
    ...(figure.functions.has('count') ? [r('count', `COALESCE(${set}.members, 0)`)] : []),
    ...(figure.functions.has('rank') ? [r('rank', rankOf(member, key, at('group')))] : []),
  ]
  return {
    set,
    steps: [setStep, ...(isQuotient ? [endStep] : [])],
    columns,
    joins: [`LEFT JOIN ${set} ON ${set}.reference_group = ${at('group')}`, ...(isQuotient ? [`LEFT JOIN ${ends} ON ${ends}.reference_group = ${at('group')}`] : [])],
  }
}

/** The rank of a figure, also of a unit outside the set: 1 and the number of members above it. */
function rankOf(member: string, key: string, group: string): string {
  const one = `CASE WHEN ${member} THEN 1 ELSE 0 END`
  return caseOf([
    `WHEN ${key} IS NOT NULL THEN 1 + SUM(${one}) OVER (PARTITION BY ${group} ORDER BY ${key} DESC) - SUM(${one}) OVER (PARTITION BY ${group}, ${key})`,
  ])
}
