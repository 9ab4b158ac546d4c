import { hasErrors, type Issue, nearest, type ScoreResult } from '@dti-vn/sdk'
import { jsonText } from '@dti-vn/sdk/json'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { briefText } from '../output/brief-text.js'
import { cohortTitle } from '../output/cohort-title.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { narrowTrace } from '../output/narrow-trace.js'
import { noticeText } from '../output/notice-text.js'
import { screenOfResult } from '../output/print.js'
import { traceText } from '../output/trace-text.js'
import { wrapText } from '../output/wrap.js'
import { writeResult, writeShown } from '../output/write-result.js'
import { fill } from '../text/texts.js'
import { requireUnit } from './require-unit.js'
import { runScore, type RunSource } from './run.js'

/** The version tag of the JSON of an explanation. */
const EXPLAIN_SCHEMA = 'dti-vn.explain/1'

/** Options of `dti explain`. */
export interface ExplainOptions extends RunSource {
  readonly unit: string
  readonly indicator?: string | undefined
  readonly format: 'tree' | 'json'
  readonly out?: string | undefined
  /** Only the indicators that lost points, a line for each. */
  readonly brief?: boolean | undefined
  readonly issues: IssueListing
}

/** Explains every point of one unit. The other units are scored too: best values and ranks need them. */
export async function explainCommand(context: CliContext, options: ExplainOptions): Promise<number> {
  await context.files.keep(options.data, options.traits, options.index, options.rejections, options.approvals)
  await context.files.refuse(options.out)
  const scored = await runScore(context, options)
  if (!scored) return 1
  const { result } = scored
  requireKnown(context, result, options)
  const whole = result.explain(options.unit)
  const trace = options.indicator === undefined ? whole : narrowTrace(whole, options.indicator)
  const textOf = options.brief === true ? briefText : traceText
  context.io.stderr(noticeText(context, result.plan.definition, result))
  if (options.format === 'json') {
    const { index, period, outsideValidity, unitList, dataStatus, manifest } = result
    const json = { schema: EXPLAIN_SCHEMA, index, period, outsideValidity, unitList, dataStatus, trace, manifest }
    await writeResult(context, jsonText(json), options.out)
  } else {
    const screen = screenOfResult(context, options.out)
    const text = await textOf(context, trace, { places: result.plan.places, isPart: options.indicator !== undefined, rank: rankText(context, result, options.unit), screen })
    await writeShown(context, wrapText(text, screen.width), options.out)
  }
  const all = scored.issues()
  const own = all.filter((issue) => concerns(issue, options))
  context.io.stderr(issuesText(context, own, options.issues))
  const others = all.filter((issue) => issue.severity === 'error' && !own.includes(issue)).length
  if (others > 0 && options.issues !== 'none') context.io.stderr(`${fill(context.texts.errorsElsewhere, { count: others })}\n`)
  return hasErrors(result.issues) ? 1 : 0
}

/** What is told of the unit and indicator, and what is told of all: of the period, the list of units, a column. */
function concerns(issue: Issue, { unit, indicator }: ExplainOptions): boolean {
  return (issue.unit ?? unit) === unit && (indicator === undefined || (issue.indicator ?? indicator) === indicator)
}

function requireKnown({ texts }: CliContext, result: ScoreResult, { unit, indicator }: ExplainOptions): void {
  requireUnit(result, unit)
  if (indicator === undefined || result.plan.indicatorByCode.has(indicator)) return
  const codes = [...result.plan.indicatorByCode.keys()]
  const close = nearest(indicator, codes)
  const known = close.length > 0 ? close.join(', ') : `${codes[0] ?? ''} … ${codes.at(-1) ?? ''}`
  throw new CliMisuse(fill(texts.unknownIndicator, { value: indicator, known }))
}

function rankText(context: CliContext, result: ScoreResult, code: string): string {
  const unit = result.unit(code)
  const rule = result.cohorts[0]
  if (typeof unit?.rank !== 'number' || rule === undefined) return ''
  const count = result.ranking().filter((row) => row.cohort === unit.cohort && row.rank !== null).length
  return fill(context.texts.rankOf, { rank: unit.rank, count, cohort: cohortTitle(context, result, rule, unit.cohort) })
}
