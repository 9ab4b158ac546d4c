import type { NodeProgram } from '../nodes/node-program.js'
import type { SourceColumn } from '../nodes/sources.js'
import { numberOf, type Script } from '../script.js'
import { amongIndicators } from '../text/cases.js'
import { comment } from '../text/comment.js'
import type { Step } from '../text/layout.js'
import { type Computed, layerSteps } from '../wide/layers.js'
import { nodeColumns, TOTAL } from './nodes.js'

/** What nodes read of indicators, added up or picked from the rows of a unit. */
export function sourceSums(script: Script, { sources }: NodeProgram): string[] {
  const { dialect } = script
  return sources.map((source) => {
    const wide = (sql: string) => `CAST(${sql} AS ${dialect.wideType}) AS ${source.name}`
    const among = amongIndicators(source.kind === 'sum' ? source.indicators.map(numberOf) : [numberOf(source.indicator)])
    return wide(source.kind === 'sum' ? `SUM(CASE WHEN ${among} THEN ${columnOf(script, source)} ELSE 0 END)` : `MAX(CASE WHEN ${among} THEN ${columnOf(script, source)} END)`)
  })
}

function columnOf({ plan }: Script, { of }: SourceColumn): string {
  switch (of) {
    case 'points':
      return plan.roundingAt === 'total' ? 'x.exact_points' : 'x.points'
    case 'divisor':
      return 'x.exact_divisor'
    case 'maximum':
      return 'x.max_points'
    case 'applies':
      return "CASE WHEN x.state = 'not-applicable' AND x.max_points = 0 THEN 0 ELSE 1 END"
  }
}

/** Points, maxima, values and the score of every unit from `sums`; the last step is `results`. What integers do not say exactly leaves the unit without a score. */
export function nodeSteps(script: Script, { sources, columns, doubts }: NodeProgram): Step[] {
  const { plan, dialect } = script
  const ties = (plan.definition.ranking?.tieBreakers ?? []).flatMap(({ by }, i) => (by === 'indicator' ? [`tie_${String(i + 1)}`] : []))
  const read = ['unit_code', 'refuses_score', 'is_submitted', ...ties]
  const source = (name: string, sql = `x.${name}`): Computed => ({ name, sql, isSource: true })
  const inDoubt = ['cells_unsupported = 1', ...doubts.map((doubt) => `(${doubt})`)].join(' OR ')
  const shown = [
    ...nodeColumns(plan).map(({ column }) => column),
    ...(plan.definition.pillars ?? []).map((_, i) => `pillar_${String(i + 1)}`),
  ].flatMap((column) => [`${column}_points`, `${column}_max`, `${column}_value`])
  return layerSteps(dialect, {
    name: 'results',
    comment: comment('Points, maximum and value of every node, rounded half away from zero: first between two ends, then exactly where these differ'),
    source: ['FROM sums x'],
    columns: [
      ...read.map((name) => source(name)),
      source('cells_unsupported', 'x.is_unsupported'),
      ...sources.map(({ name }) => source(name)),
      ...columns,
      { name: 'is_unsupported', sql: `CASE WHEN ${inDoubt} THEN 1 ELSE 0 END` },
      { name: 'score', sql: `CASE WHEN refuses_score = 0 AND is_submitted = 1 AND is_unsupported = 0 THEN ${TOTAL}_score END` },
    ],
    kept: [...read, 'is_unsupported', 'score', ...shown],
  })
}
