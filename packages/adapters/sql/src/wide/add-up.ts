import type { PlannedIndicator } from '@dti-vn/sdk'
import { nodeColumns } from '../stages/nodes.js'
import type { SourceColumn } from '../nodes/sources.js'
import { exactColumns } from '../script.js'
import type { Computed } from './layers.js'
import { possibleStates } from './possible.js'
import { NUMBER_OF } from './reasons.js'
import { isExcluded, isMissing, isNotApplicable } from './score.js'
import { own, type WideScript } from './wide-script.js'

/** Points and maxima of the nodes that some indicators are in, and what keeps a unit from a score. */
export function sumColumns(script: WideScript, indicators: readonly PlannedIndicator[]): Computed[] {
  const { plan, fineness, nodes: program } = script
  const numbers = new Set(indicators.map(({ index }) => index + 1))
  const nodes = nodeColumns(plan).filter((node) => node.numbers.length > 0)
  const among = (list: readonly number[]) => list.flatMap((number) => (numbers.has(number) ? (plan.indicators[number - 1] ?? []) : []))
  const points = fineness === 1n ? 'points' : 'exact'
  const sum = (parts: readonly string[]) => sumOf(script, parts)
  const refusing = indicators.flatMap((indicator) => {
    const possible = possibleStates(script, indicator)
    const reason = own(indicator, 'reason')
    return [
      ...(possible.unsupported ? [indicator.failure === undefined ? `${reason} = ${NUMBER_OF.tooLarge}` : `${reason} IN (${NUMBER_OF.failed}, ${NUMBER_OF.tooLarge})`] : []),
      ...(possible.missing && indicator.missing === 'refuse' ? [isMissing(indicator)] : []),
    ]
  })
  const unsupported = indicators.filter((indicator) => possibleStates(script, indicator).unsupported).map((indicator) => `${own(indicator, 'reason')} = ${NUMBER_OF.tooLarge}`)
  const flag = (conditions: readonly string[]) => (conditions.length === 0 ? '0' : `CASE WHEN ${conditions.join(' OR ')} THEN 1 ELSE 0 END`)
  return [
    ...(program ? program.sources.flatMap((source) => sourceColumn(script, source, indicators)) : nodes.flatMap(({ column, numbers: inside }) => [
      { name: `${column}_own`, sql: sum(among(inside).map((indicator) => own(indicator, points))) },
      { name: `${column}_own_max`, sql: sum(maxima(script, among(inside))) },
    ])),
    { name: 'refuses_score', sql: flag(refusing) },
    { name: 'is_unsupported', sql: flag(unsupported) },
    { name: 'is_submitted', sql: indicators.length === 0 ? '1' : 'is_given' },
    ...tieColumns(script, numbers),
  ]
}

function sumOf({ sums }: WideScript, parts: readonly string[]): string {
  return `CAST(${parts.length === 0 ? '0' : parts.join(' + ')} AS ${sums.wideType})`
}

/** What nodes read, of those indicators that are here; a cell that is not here stands in another group. */
function sourceColumn(script: WideScript, source: SourceColumn, here: readonly PlannedIndicator[]): Computed[] {
  const exact = exactColumns(script).length > 0
  const points = (indicator: PlannedIndicator) => own(indicator, exact ? 'exact' : 'points')
  const part = (sql: string) => [{ name: source.name, sql: sumOf(script, [sql]) }]
  if (source.kind === 'sum') {
    const inside = source.indicators.filter((indicator) => here.includes(indicator))
    return [{ name: source.name, sql: sumOf(script, source.of === 'points' ? inside.map(points) : maxima(script, inside)) }]
  }
  const { indicator, of } = source
  if (!here.includes(indicator)) return []
  switch (of) {
    case 'points':
      return part(points(indicator))
    case 'divisor':
      return part(own(indicator, 'divisor'))
    case 'maximum':
      return [{ name: source.name, sql: sumOf(script, maxima(script, [indicator])) }]
    case 'applies':
      return part(possibleStates(script, indicator).notApplicable ? `CASE WHEN ${isNotApplicable(indicator)} THEN 0 ELSE 1 END` : '1')
  }
}

/** Maximum points that apply to a unit: what always applies is one number. */
function maxima(script: WideScript, indicators: readonly PlannedIndicator[]): string[] {
  let always = 0
  const others = indicators.flatMap((indicator) => {
    const out = leaving(script, indicator)
    if (out.length === 0) always += indicator.maximum
    return out.length === 0 || indicator.maximum === 0 ? [] : [`CASE WHEN ${out.join(' OR ')} THEN 0 ELSE ${indicator.maximum} END`]
  })
  // Literals alone would be added in a small type.
  return [`CAST(${always} AS ${script.sums.wideType})`, ...others]
}

/** Conditions under which the maximum of an indicator leaves as well. */
function leaving(script: WideScript, indicator: PlannedIndicator): string[] {
  const possible = possibleStates(script, indicator)
  return [
    ...(possible.notApplicable && indicator.notApplicable === 'exclude' ? [isNotApplicable(indicator)] : []),
    ...(possible.missing && indicator.missing === 'exclude' ? [isExcluded(indicator)] : []),
  ]
}

function tieColumns({ plan, sums }: WideScript, numbers: ReadonlySet<number>): Computed[] {
  return (plan.definition.ranking?.tieBreakers ?? []).flatMap((breaker, i) => {
    const indicator = breaker.by === 'indicator' ? plan.indicatorByCode.get(breaker.code) : undefined
    if (!indicator) return []
    return [{ name: `tie_${i + 1}`, sql: numbers.has(indicator.index + 1) ? own(indicator, 'points') : `CAST(0 AS ${sums.wideType})` }]
  })
}
