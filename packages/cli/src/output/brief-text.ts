import { type IndicatorTrace, localize, STATE_LABELS, type TraceChild, type UnitTrace } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { pointsText } from './points-text.js'
import { standingLines } from './standing-text.js'
import { printTable } from './table.js'
import type { TraceOptions } from './trace-text.js'
import { traceHead } from './trace-head.js'

/** The indicators of a unit that lost points, a line for each, the largest loss first; of equal losses that which comes first in the index. */
export async function briefText(context: CliContext, trace: UnitTrace, options: TraceOptions): Promise<string> {
  const { texts, language } = context
  const points = (value: number) => pointsText(value, options.places, language)
  const lost = trace.children
    .flatMap(indicatorsOf)
    .filter((node) => node.lost > 0)
    .sort((a, b) => b.lost - a.lost)
  const head = [traceHead(context, trace, options), ...standingLines(context, trace).map((line) => `   ${line}`)].join('\n')
  if (lost.length === 0) return `${head}\n${texts.nothingLost}\n`
  const columns = [
    { title: texts.code, align: 'left' },
    { title: texts.indicator, align: 'left', flexible: true },
    { title: texts.points, align: 'right' },
    { title: texts.maxPoints, align: 'right' },
    { title: texts.lostTitle, align: 'right' },
    { title: texts.state, align: 'left' },
  ] as const
  const rows = lost.map((node) => [node.code, localize(node.name, language), points(node.points), points(node.maxPoints), points(node.lost), localize(STATE_LABELS[node.state], language)])
  return `${head}\n\n${await printTable(columns, rows, options.screen)}\n`
}

function indicatorsOf(node: TraceChild): readonly IndicatorTrace[] {
  if (node.kind === 'indicator') return [node]
  return node.kind === 'main' || node.kind === 'group' ? node.children.flatMap(indicatorsOf) : []
}
