import type { CsvProfile } from '@dti-vn/adapter-csv'
import { hasErrors, type ScoreResult, type UnitSplit } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { cohortTitle } from '../output/cohort-title.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { screenOfResult } from '../output/print.js'
import type { Excerpt } from '../output/ranking-text.js'
import { isText, writeReport } from '../output/write-result.js'
import { requireTarget, writeToSink } from '../output/write-to-sink.js'
import { fittingOptions } from '../own-options.js'
import { runScore, type RunSource } from './run.js'

/** Short names of the reporters that come with the command. */
export const FORMATS: Readonly<Record<string, string>> = Object.freeze({ table: 'dti/table', json: 'json/score', ndjson: 'json/lines', csv: 'csv/ranking', xlsx: 'xlsx/workbook' })

/** Options of `dti score`. */
export interface ScoreCommandOptions extends RunSource, Excerpt {
  /** The id of a reporter, or a short name of one. */
  readonly format: string
  /** The id of a sink, which then takes the result instead of a reporter. */
  readonly to?: string | undefined
  /** A file, or what the sink writes to. */
  readonly out?: string | undefined
  readonly outProfile: CsvProfile
  readonly issues: IssueListing
}

/** Scores, grades and ranks the units of a data file. */
export async function scoreCommand(context: CliContext, options: ScoreCommandOptions): Promise<number> {
  requirePlace(context, options)
  await context.files.keep(options.from === undefined ? options.data : undefined, options.traits, options.index, options.rejections, options.approvals)
  await context.files.refuse(options.out)
  const scored = await runScore(context, options)
  if (!scored) return 1
  const { result } = scored
  context.io.stderr(noticeText(context, result.plan.definition, result))
  if (options.to === undefined) await writeFormat(context, result, options)
  else await writeToSink(context, result, options.to, options.out ?? '')
  context.io.stderr(issuesText(context, scored.issues(), options.issues))
  return hasErrors(result.issues) ? 1 : 0
}

/** What cannot be printed is refused before anything is computed. */
function requirePlace(context: CliContext, { format, to, out }: ScoreCommandOptions): void {
  if (to !== undefined) requireTarget(context, to, out)
  else if (out === undefined && !isText(context.engine.find('reporters', FORMATS[format] ?? format))) {
    throw new CliMisuse(format === 'xlsx' ? context.texts.xlsxNeedsOut : context.texts.bytesNeedOut)
  }
}

async function writeFormat(context: CliContext, result: ScoreResult, { format, out, outProfile, top, bottom }: ScoreCommandOptions): Promise<void> {
  const { engine, spoken } = context
  const reporter = engine.find('reporters', FORMATS[format] ?? format)
  const { width, colour } = screenOfResult(context, out)
  const title = (rule: UnitSplit, cohort: string | null) => cohortTitle(context, result, rule, cohort)
  // What is printed has its notice on the error stream; a file says the same at its head.
  const options = fittingOptions(reporter.options, { profile: outProfile, top, bottom, width, colour, cohortTitle: title, ...(reporter.id === FORMATS['table'] && { notice: out !== undefined }) })
  await writeReport(context, engine.render(reporter.id as never, result, { language: spoken.id, options }), reporter, out)
}
