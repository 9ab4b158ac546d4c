import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'
import { constantTable, indicatorTable } from '../stages/constants.js'
import { awardedMaximum } from '../stages/indicators.js'
import { amongIndicators } from '../text/cases.js'
import { sumColumns } from './add-up.js'
import { groupSteps } from './group-steps.js'
import { type IndicatorGroup, indicatorGroups } from './groups.js'
import { NUMBERED_REASONS } from './reasons.js'
import { wideUnitsStep } from './source.js'
import { own, type WideScript } from './wide-script.js'

/** From the wide table to `sums`, a row for each unit. */
export function wideSumSteps(script: WideScript): Step[] {
  const groups = indicatorGroups(script)
  const steps = [wideUnitsStep(script), ...groups.flatMap((group) => groupSteps(script, group, 'sums'))]
  const [first, ...others] = groups
  if (!first) return [...steps, step('sums', comment('Sums of every unit'), select(['u.unit_code', ...sumColumns(script, []).map(({ name, sql }) => `${sql} AS ${name}`)], ['FROM units u']))]
  const cellOf = new Map(script.nodes?.sources.flatMap((source) => (source.kind === 'cell' ? [[source.name, source.indicator] as const] : [])))
  const columns = [...sumColumns(script, []).map(({ name }) => name), ...cellOf.keys()].map((name) => {
    const cell = cellOf.get(name)
    const parts = groups.flatMap((group) => (cell && !group.indicators.includes(cell) ? [] : [`${group.name}.${name}`]))
    const isFlag = name === 'refuses_score' || name === 'is_unsupported' || name === 'is_submitted'
    return `${isFlag ? `CASE WHEN ${parts.map((part) => `${part} = 1`).join(' OR ')} THEN 1 ELSE 0 END` : `CAST(${parts.join(' + ')} AS ${script.sums.wideType})`} AS ${name}`
  })
  const joins = [`FROM ${first.name}`, ...others.map(({ name }) => `JOIN ${name} ON ${name}.unit_code = ${first.name}.unit_code`)]
  return [...steps, step('sums', comment('Sums of every unit'), `${select([`${first.name}.unit_code AS unit_code`, ...columns], joins)}${script.dialect.fence}`, script.dialect.streamed)]
}

/** From the wide table to `scored`, a row for each unit and indicator. */
export function wideCellSteps(script: WideScript): Step[] {
  const groups = indicatorGroups(script)
  const { dialect } = script
  const cells = groups.map((group) => cellsOf(group)).join('\nUNION ALL\n')
  return [
    indicatorTable(script),
    constantTable(script, 'reasons', 'Reasons by their numbers', { reason_no: 'INTEGER', state: 'text', reason: 'text' },
      NUMBERED_REASONS.map(({ number, state, reason }) => [String(number), `'${state}'`, reason === null ? 'NULL' : `'${reason}'`])),
    wideUnitsStep(script),
    ...groups.flatMap((group) => groupSteps(script, group, 'points')),
    step('cells', comment('A row for each unit and indicator'), `${cells}${dialect.fence}`, dialect.streamed),
    step('scored', comment('State and reason in words, and the maximum that remains'), `${select(
      ['x.unit_code', 'i.indicator_no', 'i.indicator_code', 'r.state', 'r.reason', 'x.points', `${awardedMaximum('r')} AS max_points`],
      ['FROM cells x', 'JOIN indicators i ON i.indicator_no = x.indicator_no', 'JOIN reasons r ON r.reason_no = x.reason_no'],
    )}${dialect.fence}`, dialect.streamed),
  ]
}

function cellsOf({ name, indicators }: IndicatorGroup): string {
  const each = (part: string) => `CASE i.indicator_no ${indicators.map((indicator) => `WHEN ${indicator.index + 1} THEN x.${own(indicator, part)}`).join(' ')} END`
  return select(
    ['x.unit_code', 'i.indicator_no', `${each('reason')} AS reason_no`, `${each('points')} AS points`],
    [`FROM ${name} x`, `JOIN indicators i ON ${amongIndicators(indicators.map(({ index }) => index + 1)).replace('x.', 'i.')}`],
  )
}
