import { type CsvProfile, rankingCsvPieces } from '@dti-vn/adapter-csv'
import { hasErrors, type ScoreResult, type UnitSplit } from '@dti-vn/sdk'
import { scoreJsonPieces, scoreLinesPieces } from '@dti-vn/sdk/json'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { cohortTitle } from '../output/cohort-title.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { screenOfResult } from '../output/print.js'
import { type Excerpt, rankingText } from '../output/ranking-text.js'
import { writeCsvPieces, writeOutput, writePieces, writeReport, writeShown } from '../output/write-result.js'
import { runScore, type RunSource } from './run.js'

type OwnFormat = 'table' | 'json' | 'ndjson' | 'csv' | 'xlsx'

/** Options of `dti score`. */
export interface ScoreCommandOptions extends RunSource, Excerpt {
  /** A form of the command itself, or the id of a reporter that a plugin brings. */
  readonly format: OwnFormat | (string & {})
  readonly out?: string | undefined
  readonly outProfile: CsvProfile
  readonly issues: IssueListing
}

/** Scores, grades and ranks the units of a data file. */
export async function scoreCommand(context: CliContext, options: ScoreCommandOptions): Promise<number> {
  if (options.format === 'xlsx' && options.out === undefined) throw new CliMisuse(context.texts.xlsxNeedsOut)
  await context.files.keep(options.data, options.traits, options.index, options.rejections, options.approvals)
  await context.files.refuse(options.out)
  const scored = await runScore(context, options)
  if (!scored) return 1
  const { result } = scored
  context.io.stderr(noticeText(context, result.plan.definition, result))
  if (options.format === 'xlsx') await writeWorkbook(context, result, options.out ?? '')
  else if (options.format.includes('/')) await writeRendered(context, result, options)
  else if (options.format === 'table') await writeShown(context, await tableText(context, result, options), options.out)
  else if (options.format === 'json') await writePieces(context, scoreJsonPieces(result), options.out)
  else if (options.format === 'ndjson') await writePieces(context, scoreLinesPieces(result), options.out)
  else await writeCsvPieces(context, rankingCsvPieces(result, { profile: options.outProfile, language: context.spoken }), options.out)
  context.io.stderr(issuesText(context, scored.issues(), options.issues))
  return hasErrors(result.issues) ? 1 : 0
}

/** The Excel adapter is loaded only when it is needed: it is no small part of the program. */
async function writeWorkbook(context: CliContext, result: ScoreResult, out: string): Promise<void> {
  const { resultsWorkbookStream } = await import('@dti-vn/adapter-xlsx')
  const title = (rule: UnitSplit, cohort: string | null) => cohortTitle(context, result, rule, cohort)
  await writeOutput(context, resultsWorkbookStream(result, { language: context.language, cohortTitle: title, signal: context.io.signal }), out)
}

/** What a reporter of a plugin renders. */
async function writeRendered(context: CliContext, result: ScoreResult, { format, out }: ScoreCommandOptions): Promise<void> {
  const { engine, spoken } = context
  await writeReport(context, engine.render(format as never, result, { language: spoken.id }), engine.find('reporters', format), out)
}

/** A file says what the error stream says of a printed table. */
async function tableText(context: CliContext, result: ScoreResult, options: ScoreCommandOptions): Promise<string> {
  const notice = options.out === undefined ? '' : noticeText(context, result.plan.definition, result)
  return notice + (await rankingText(context, result, options, screenOfResult(context, options.out)))
}
