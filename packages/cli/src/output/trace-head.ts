import { localize, type UnitTrace } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { pointsText } from './points-text.js'
import { type Screen, styled } from './screen.js'
import { terminalLine } from './terminal-safe.js'

/** What the first line of an explanation says besides the unit. */
export interface TraceHeadOptions {
  readonly places: number
  /** What stands behind the unit's name, e.g. its rank. */
  readonly rank: string
  readonly screen: Screen
}

/** The unit in one line: points, score, grade, rank. */
export function traceHead(context: CliContext, trace: UnitTrace, { places, rank, screen }: TraceHeadOptions): string {
  const { texts, language } = context
  const grade = trace.grade ? ` · ${localize(trace.grade, language)}` : ''
  const unit = trace.name === null ? trace.code : `${trace.code} ${trace.name}`
  const text = `${unit}: ${amountsText(context, trace, places)} · ${texts.score} ${pointsText(trace.score, places, language)}${grade}${rank && ` · ${rank}`}`
  return styled(terminalLine(text), 'bold', screen)
}

/** Points, maximum and what was lost. */
export function amountsText({ texts, language }: CliContext, node: { readonly points: number; readonly maxPoints: number; readonly lost: number }, places: number): string {
  const text = (value: number) => pointsText(value, places, language)
  const lost = node.lost > 0 ? ` (${fill(texts.lost, { points: text(node.lost) })})` : ''
  return `${text(node.points)} / ${text(node.maxPoints)}${lost}`
}
