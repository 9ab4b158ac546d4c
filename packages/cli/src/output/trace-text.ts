import {
  type AdjustmentTrace, basisText, type IndicatorTrace, localize, type LocalText, type NodeTrace, REASON_LABELS, STATE_LABELS, type TraceChild, type UnitTrace,
} from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { pointsText } from './points-text.js'
import { styled } from './screen.js'
import { standingLines } from './standing-text.js'
import { terminalLine } from './terminal-safe.js'
import { amountsText, traceHead, type TraceHeadOptions } from './trace-head.js'

/** How a trace is printed. */
export interface TraceOptions extends TraceHeadOptions {
  /** The trace holds only a part of what makes up the points, which are then not added up. */
  readonly isPart: boolean
}

/** Indent of one level. */
const STEP = '   '

/** The trace of one unit as an indented tree. The points of its items add up to the total that is printed last. */
export function traceText(context: CliContext, trace: UnitTrace, options: TraceOptions): string {
  const { texts, language } = context
  const points = (value: number | null) => pointsText(value, options.places, language)
  const text = (value: LocalText) => localize(value, language)
  const safe = terminalLine

  const amounts = (node: IndicatorTrace | NodeTrace) => amountsText(context, node, options.places)

  function adjustment(node: AdjustmentTrace, indent: string): string[] {
    return [`${indent}${texts[node.kind]}: ${points(node.points)}`]
  }

  function indicator(node: IndicatorTrace, indent: string): string[] {
    const state = node.state === 'scored' ? '' : ` – ${text(STATE_LABELS[node.state])}${node.reason ? `: ${text(REASON_LABELS[node.reason])}` : ''}`
    const figures = node.inputs.map((input) => {
      const unit = input.unit && input.status === 'given' ? ` ${text(input.unit)}` : ''
      return `${texts.data}: ${text(input.label)} [${input.id}] = ${text(input.text)}${unit}`
    })
    const calculation = node.calculation ? [`${texts.calculation}: ${text(node.calculation)} → ${points(node.points)}`] : []
    const decisions = node.appraisals.map(({ decision, reason, who }) => {
      const said = [reason, who === null ? null : `(${who})`].filter((part) => part !== null).join(' ')
      return `${texts.appraisals.title}: ${texts.appraisals.decisions[decision]}${said && ` – ${said}`}`
    })
    const basis = basisText(node, language)
    const details = [
      ...figures,
      `${texts.rule}: ${text(node.rule)}`,
      ...calculation,
      ...decisions,
      ...(node.evidence ? [`${texts.evidence}: ${text(node.evidence)}`] : []),
      ...(node.source ? [`${texts.source}: ${text(node.source)}`] : []),
      ...(basis === undefined ? [] : [`${texts.basis}: ${basis}`]),
    ]
    return [`${indent}${safe(`${node.code} ${text(node.name)}: ${amounts(node)}${state}`)}`, ...details.map((detail) => `${indent}${STEP}${safe(detail)}`)]
  }

  function child(node: TraceChild, indent: string): string[] {
    switch (node.kind) {
      case 'main':
      case 'group':
        return group(node, indent)
      case 'indicator':
        return indicator(node, indent)
      case 'floor':
      case 'rounding':
      case 'aggregation':
        return adjustment(node, indent)
    }
  }

  function group(node: NodeTrace, indent: string): string[] {
    const children = node.children.flatMap((inner) => child(inner, indent + STEP))
    if (children.length === 0) return []
    const title = safe(`${node.code === undefined ? '' : `${node.code}. `}${text(node.name)}: ${amounts(node)}`)
    return ['', `${indent}${styled(title, 'bold', options.screen)}`, ...put(node.calculation, node.points, indent + STEP), ...children]
  }

  function put(calculation: LocalText | null, result: number, indent: string): string[] {
    return calculation && !options.isPart ? [`${indent}${safe(`${texts.calculation}: ${text(calculation)} → ${points(result)}`)}`] : []
  }

  const head = [traceHead(context, trace, options), ...standingLines(context, trace).map((line) => STEP + line), ...put(trace.calculation, trace.points, STEP)]
  const body = trace.children.flatMap((node) => child(node, ''))
  const total = options.isPart ? [] : ['', `${texts.total}: ${points(trace.points)}`]
  return `${[...head, ...body, ...total].join('\n')}\n`
}
