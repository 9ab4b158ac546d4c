import { blankFormIssues, type Collected, collectForms, formPointsIssues, runOfForms } from '@dti-vn/adapter-xlsx'
import type { CsvProfile } from '@dti-vn/adapter-csv'
import { type DataStatus, hasErrors, type Issue, type Plan, type ScoreResult, type PeriodOptions } from '@dti-vn/sdk'
import { join, resolve } from 'node:path'
import type { CliContext } from '../context.js'
import { digestOfValue } from '../input/digest.js'
import { listForms, readForms } from '../input/form-files.js'
import { loadTraits } from '../input/load-data.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { filesProgress } from '../input/progress.js'
import { CliMisuse } from '../misuse.js'
import { issuesCsv, notesCsv, valuesCsv } from '../output/collected-csv.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { rankingText } from '../output/ranking-text.js'
import { PLAIN } from '../output/screen.js'
import { terminalLine } from '../output/terminal-safe.js'
import { writeResult } from '../output/write-result.js'
import { fill } from '../text/texts.js'

/** Options of `dti collect`. */
export interface CollectCommandOptions extends IndexOptions, PeriodOptions {
  readonly forms: string
  readonly units?: string | undefined
  readonly profile: CsvProfile
  readonly out?: string | undefined
  readonly notes?: string | undefined
  readonly report?: string | undefined
  readonly score?: boolean | undefined
  readonly dataStatus: DataStatus
  readonly issues: IssueListing
}

/** Collects the returned forms of a folder: values as CSV, notes, and one report of issues; with `--score` also the ranking. */
export async function collectCommand(context: CliContext, options: CollectCommandOptions): Promise<number> {
  const { io, texts } = context
  refuseEqualOutputs(context, options)
  const sound = await loadSound(context, options)
  if (!sound) return 1
  const { definition, plan } = sound
  const units = options.units === undefined ? undefined : (await loadTraits(context, plan, options.units, options.profile)).value
  const { names, others } = await listForms(context, options.forms, outputsOf(options))
  const progress = filesProgress(context, names.length)
  const collected = await collectForms(readForms(context, options.forms, names), plan, {
    definitionDigest: digestOfValue(definition),
    units: units?.refused === true ? undefined : units?.units,
    period: options.period,
    onProgress: progress.update,
  }).finally(progress.done)
  const result = scored(context, definition, plan, collected, options)
  const issues: readonly Issue[] = [
    ...(units?.issues ?? []),
    ...(options.score === true && result ? result.issues : [...collected.dataset.issues, ...blankFormIssues(collected.forms)]),
    ...(result ? formPointsIssues(collected.forms, result) : []),
  ]
  io.stderr(noticeText(context, definition, options.dataStatus))
  io.stderr(`${fill(texts.collected, { forms: collected.forms.length, files: collected.files, others })}\n`)
  if (collected.refused.length > 0) io.stderr(`${fill(texts.formsRefused, { count: collected.refused.length, files: terminalLine(shortList(collected.refused)) })}\n`)
  const inputs = [options.units, options.index, ...names.map((name) => join(options.forms, name))]
  const values = valuesCsv(plan, collected)
  if (options.score !== true || options.out !== undefined) await writeResult(context, values, options.out, inputs)
  if (options.score === true && result) io.stdout(rankingText(context, result, {}, context.out))
  if (options.notes !== undefined) await writeResult(context, notesCsv(context, collected), options.notes, inputs)
  if (options.report !== undefined) await writeResult(context, reportOf(context, issues, options.report), options.report, inputs)
  io.stderr(issuesText(context, issues, options.issues))
  return hasErrors(issues) ? 1 : 0
}

/** The result that the points of forms are compared with; none where traits are needed and no list of units brings them, unless scores are asked for. */
function scored(context: CliContext, definition: Plan['definition'], plan: Plan, collected: Collected, { score, dataStatus, period, outsideValidity }: CollectCommandOptions): ScoreResult | undefined {
  const { dataset } = collected
  if (score !== true && plan.traits.length > 0 && !dataset.hasTraits) {
    context.io.stderr(`${context.texts.pointsNotCompared}\n`)
    return undefined
  }
  return context.engine.scoreDataset(definition, dataset, runOfForms({ period, outsideValidity, dataStatus, digests: { definition: digestOfValue(definition) } }, collected))
}

function reportOf(context: CliContext, issues: readonly Issue[], file: string): string {
  return file.toLowerCase().endsWith('.csv') ? issuesCsv(context, issues) : issuesText(context, issues, 'all', PLAIN)
}

function outputsOf({ out, notes, report }: CollectCommandOptions): readonly string[] {
  return [out, notes, report].filter((file) => file !== undefined).map((file) => resolve(file))
}

const MOST_NAMED = 10

function shortList(files: readonly string[]): string {
  return `${files.slice(0, MOST_NAMED).join(', ')}${files.length > MOST_NAMED ? ', …' : ''}`
}

function refuseEqualOutputs({ texts }: CliContext, options: CollectCommandOptions): void {
  const files = outputsOf(options)
  const repeated = files.find((file, i) => files.indexOf(file) !== i)
  if (repeated !== undefined) throw new CliMisuse(fill(texts.outTwice, { file: repeated }))
}
