import { blankFormIssues, type Collected, collectForms, formPointsIssues, rankedFormIssues, runOfForms } from '@dti-vn/adapter-xlsx'
import type { CsvProfile, CsvTraits } from '@dti-vn/adapter-csv'
import { type DataStatus, hasErrors, type Issue, listedCodes, periodContext, periodIssues, type Plan, type RunOptions, type ScoreResult, type UnitListOptions, type UnitRecord } from '@dti-vn/sdk'
import { resolve } from 'node:path'
import { computing } from '../computing.js'
import type { CliContext } from '../context.js'
import { digestOfDefinition } from '../input/digest.js'
import { listForms, readForms } from '../input/form-files.js'
import { loadTraits } from '../input/load-data.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { filesProgress } from '../input/progress.js'
import { issuesCsv, notesCsv, valuesCsv } from '../output/collected-csv.js'
import { idleReasonText } from '../output/idle-reason.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { rankingText } from '../output/ranking-text.js'
import { PLAIN } from '../output/screen.js'
import { terminalLine } from '../output/terminal-safe.js'
import { writeCsvResult, writeResult } from '../output/write-result.js'
import { fill } from '../text/texts.js'

/** Options of `dti collect`. */
export interface CollectCommandOptions extends IndexOptions, UnitListOptions {
  readonly forms: string
  /** The traits file, which also says who should send a form. */
  readonly traits?: string | undefined
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
  await context.files.keep(options.traits, options.index)
  await context.files.refuse(options.out, options.notes, options.report)
  const sound = await loadSound(context, options)
  if (!sound) return 1
  const { definition, plan } = sound
  const units = options.traits === undefined ? undefined : (await loadTraits(context, plan, options.traits, options.profile, { codeList: options.codeList })).value
  const { entries, others } = await listForms(context, options.forms, outputsOf(options))
  await context.files.keep(...entries.map((entry) => ('file' in entry ? entry.file : undefined)))
  await context.files.refuse(options.out, options.notes, options.report)
  const progress = filesProgress(context, entries.length)
  const { period, outsideValidity, codeList, dataStatus } = options
  const collected = await collectForms(readForms(context, entries), plan, {
    definitionDigest: digestOfDefinition(definition),
    units: units?.refused === true ? undefined : units?.units,
    codes: listedCodes(context.engine.contributions.unitLists, definition, codeList),
    period,
    signal: io.signal,
    onProgress: progress.update,
  }).finally(progress.done)
  const run = runOfForms({ period, outsideValidity, codeList, dataStatus, digests: { definition: digestOfDefinition(definition) } }, collected)
  const compared = context.engine.checkUnits(definition, [...collected.dataset.units, ...unsent(units?.units, collected)], { period: run.period, outsideValidity: run.outsideValidity, codeList })
  const result = await scored(context, definition, plan, collected, run, options.score)
  const time = periodContext(definition, run, [], compared.list)
  const issues: readonly Issue[] = [
    ...(units?.issues ?? []),
    ...(options.score === true && result
      ? rankedFormIssues(collected.forms, result)
      : [...periodIssues(definition, time, compared.list), ...collected.dataset.issues, ...blankFormIssues(collected.forms), ...compared.issues(), ...(result ? formPointsIssues(collected.forms, result) : [])]),
  ]
  if (collected.isIllustrative) io.stderr(`! ${fill(texts.formsIllustrative, { count: collected.forms.filter(({ isIllustrative }) => isIllustrative).length })}\n`)
  io.stderr(noticeText(context, definition, { ...(result ?? { ...time, unitList: compared.list }), dataStatus: run.dataStatus }) + idleReasonText(context, options, result ?? time))
  io.stderr(`${fill(texts.collected, { forms: collected.forms.length, files: collected.files, others })}\n`)
  if (collected.refused.length > 0) io.stderr(`${fill(texts.formsRefused, { count: collected.refused.length, files: terminalLine(shortList(collected.refused)) })}\n`)
  const values = valuesCsv(plan, collected)
  if (options.score !== true || options.out !== undefined) await writeCsvResult(context, values, options.out)
  if (options.score === true && result) io.stdout(await rankingText(context, result, {}, context.out))
  if (options.notes !== undefined) await writeResult(context, notesCsv(context, collected), options.notes)
  if (options.report !== undefined) await writeResult(context, reportOf(context, issues, options.report), options.report)
  io.stderr(issuesText(context, issues, options.issues))
  return hasErrors(issues) ? 1 : 0
}

/** The units of a traits file of which no form came: whose forms are missing must be of the list in use too. */
function unsent(units: CsvTraits['units'] | undefined, { dataset }: Collected): UnitRecord[] {
  const sent = new Set(dataset.units.map(({ code }) => code))
  return [...(units ?? [])].flatMap(([code, { name, parent, traits }]) => (sent.has(code) ? [] : [{ code, name, parent, traits }]))
}

/** The result that the points of forms are compared with; none where traits are needed and no list of units brings them, unless scores are asked for. */
async function scored(context: CliContext, definition: Plan['definition'], plan: Plan, { dataset }: Collected, run: RunOptions, score: boolean | undefined): Promise<ScoreResult | undefined> {
  if (score !== true && plan.traits.length > 0 && !dataset.hasTraits) {
    context.io.stderr(`${context.texts.pointsNotCompared}\n`)
    return undefined
  }
  return computing(context, () => context.engine.scoreDataset(definition, dataset, run))
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
