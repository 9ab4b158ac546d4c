import type { PlannedIndicator } from '@dti-vn/sdk'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { traitColumn } from '../script.js'
import { comment } from '../text/comment.js'
import type { Step } from '../text/layout.js'
import { sumColumns } from './add-up.js'
import { compareRule, figureColumns, groupColumn } from './compare.js'
import type { GroupResult, IndicatorGroup } from './groups.js'
import { type Computed, layerSteps } from './layers.js'
import { NUMBER_OF, ZERO_REASONS } from './reasons.js'
import { boundColumns, failedColumns, reasonAfter, scoreColumns } from './score.js'
import { settledColumns } from './settle.js'
import { wideSource } from './source.js'
import { own, ruleOf, type WideScript } from './wide-script.js'

/** The steps of a group of indicators; the last one has the name of the group and a row for each unit. */
export function groupSteps(script: WideScript, { name, indicators, isComparing }: IndicatorGroup, result: GroupResult): Step[] {
  const kept = keptColumns(script, indicators, result)
  const sums = result === 'sums' ? sumColumns(script, indicators) : []
  const about = comment('Figures, reasons and points of every unit, the indicators side by side')
  const settled = [...unitColumns(script), ...indicators.flatMap((indicator) => settledColumns(script, indicator, result)), ...(result === 'sums' ? [givenColumn(script, indicators)] : [])]
  if (isComparing) return comparingSteps(script, { name, indicators, settled, sums, kept, about })
  const scored = indicators.flatMap((indicator) => {
    const rule = ruleOf(script, indicator)
    return rule ? scoreColumns(script, rule) : failedColumns(script, indicator)
  })
  return layerSteps(script.dialect, { name, comment: about, source: wideSource(script, indicators), columns: [...settled, ...scored, ...sums], kept })
}

/** The columns that a group ends with. */
function keptColumns(script: WideScript, indicators: readonly PlannedIndicator[], result: GroupResult): string[] {
  if (result === 'sums') return ['unit_code', ...sumColumns(script, indicators).map(({ name }) => name)]
  return ['unit_code', ...indicators.flatMap((indicator) => [own(indicator, 'reason'), own(indicator, 'points')])]
}

function unitColumns(script: WideScript): Computed[] {
  const traits = script.traits.map((trait) => traitColumn(script, trait))
  return ['unit_code', 'copies', ...traits].map((name) => ({ name, sql: `u.${name}`, isSource: true }))
}

/** Whether a unit has any figure for some indicators; everybody has where the index asks for none. */
function givenColumn({ plan }: WideScript, indicators: readonly PlannedIndicator[]): Computed {
  const given = indicators.flatMap((indicator) => (indicator.inputs.length > 0 ? [`${own(indicator, 'given')} = 1`] : []))
  return { name: 'is_given', sql: plan.columns.length === 0 ? '1' : `CASE WHEN ${['copies > 1', ...given].join(' OR ')} THEN 1 ELSE 0 END` }
}

interface Comparing {
  readonly name: string
  readonly indicators: readonly PlannedIndicator[]
  readonly settled: readonly Computed[]
  readonly sums: readonly Computed[]
  readonly kept: readonly string[]
  readonly about: string
}

/**
 * Figures first, kept because the aggregates and the rules read them; then the aggregates; then the rules. Where a rule may leave units unscored
 * that its own aggregates have counted, they leave the set and the others are compared once more.
 */
function comparingSteps(script: WideScript, { name, indicators, settled, sums, kept, about }: Comparing): Step[] {
  const { dialect } = script
  const rules = indicators.flatMap((indicator) => ruleOf(script, indicator) ?? [])
  const figures = [...settled, ...rules.flatMap((rule) => [groupColumn(script, rule.indicator), ...figureColumns(script, rule)])]
  const carried = ['unit_code', ...(sums.length > 0 ? ['is_given'] : []), ...rules.flatMap((rule) => carriedColumns(script, rule))]
  const last = (from: string, columns: readonly string[], round: number, list: readonly IndicatorRule[]) => {
    const rounds = list.map((rule) => compareRule(script, rule, from, round))
    return {
      steps: rounds.flatMap(({ steps }) => steps),
      source: [`FROM ${from} x`, ...rounds.flatMap(({ joins }) => joins)],
      columns: [...columns.map((one) => ({ name: one, sql: `x.${one}`, isSource: true })), ...rounds.flatMap((one) => one.columns.map((column) => ({ ...column, isSource: true })))],
    }
  }
  const start = layerSteps(dialect, {
    name: `${name}_figures`, comment: comment('Figures that are compared with those of other units'), source: wideSource(script, indicators), columns: figures, kept: carried, lastly: dialect.materialized,
  })
  const doubtful = rules.filter(({ hasSecondRound }) => hasSecondRound)
  const first = last(`${name}_figures`, carried, 1, doubtful.length === 0 ? rules : doubtful)
  const finish = (round: typeof first, columns: readonly Computed[]) =>
    [...round.steps, ...layerSteps(dialect, { name, comment: about, source: round.source, columns: [...round.columns, ...columns, ...sums], kept, lastly: dialect.materialized })]
  if (doubtful.length === 0) return [...start, ...finish(first, rules.flatMap((rule) => scoreColumns(script, rule, [unknown(rule)])))]
  const doubts = doubtful.flatMap((rule) => doubtColumns(script, rule))
  const decided = new Set(doubtful)
  const doubtedColumns = [...carried, ...doubtful.flatMap(({ indicator }) => [own(indicator, 'first'), own(indicator, 'unscored')])]
  const others = rules.filter((rule) => !decided.has(rule)).map(({ indicator }) => ({ name: own(indicator, 'unscored'), sql: '0', isSource: true }))
  const doubted = layerSteps(dialect, {
    name: `${name}_doubted`, comment: comment('Units that the first round leaves unscored leave the reference set'), source: first.source,
    columns: [...first.columns, ...others, ...doubts], kept: [...doubtedColumns, ...others.map((one) => one.name)], lastly: dialect.materialized,
  })
  const second = last(`${name}_doubted`, doubtedColumns, 2, rules)
  return [...start, ...first.steps, ...doubted, ...finish(second, rules.flatMap((rule) => scoreColumns(script, rule, decided.has(rule) ? [leftOut(rule), unknown(rule)] : [unknown(rule)])))]
}

/** What the aggregates and the rule of an indicator read. */
function carriedColumns(script: WideScript, { indicator, figures }: IndicatorRule): string[] {
  const parts = figures.flatMap(({ value }, i) => [`f${i + 1}_n`, ...(value.d ? [`f${i + 1}_d`, `f${i + 1}_key`] : [])])
  const rejected = script.tables.rejections === undefined ? [] : ['rejected']
  return ['known', 'group', ...rejected, ...indicator.inputs.map((_, i) => `s${i + 1}`), ...parts].map((part) => own(indicator, part))
}

function unknown({ indicator }: IndicatorRule): string {
  return `WHEN ${own(indicator, 'unknown')} = 1 THEN ${NUMBER_OF.tooLarge}`
}

function leftOut({ indicator }: IndicatorRule): string {
  return `WHEN ${own(indicator, 'unscored')} = 1 THEN ${own(indicator, 'first')}`
}

/** The reason of the first round, and whether it leaves a unit unscored that its evidence would let count. */
function doubtColumns(script: WideScript, rule: IndicatorRule): Computed[] {
  const { indicator } = rule
  const isRefused = script.tables.rejections === undefined ? '' : ` AND ${own(indicator, 'rejected')} = 0`
  return [
    ...boundColumns(script, rule, rule.ruleSteps),
    { name: own(indicator, 'first'), sql: reasonAfter(script, rule, [unknown(rule)]) },
    { name: own(indicator, 'unscored'), sql: `CASE WHEN ${own(indicator, 'known')} = ${NUMBER_OF.scored} AND ${own(indicator, 'first')} IN (${ZERO_REASONS.join(', ')})${isRefused} THEN 1 ELSE 0 END` },
  ]
}
