import { feedbackWriter } from '@dti-vn/adapter-xlsx'
import { hasErrors, type ScoreResult, type UnitSplit } from '@dti-vn/sdk'
import type { SetFile } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { cohortTitle } from '../output/cohort-title.js'
import { CliMisuse } from '../misuse.js'
import { isFileLike } from '../output/file-like.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { terminalLine } from '../output/terminal-safe.js'
import { unitFileNames } from '../output/unit-file-names.js'
import { writingProgress } from '../output/writing-progress.js'
import { fill } from '../text/texts.js'
import { requireUnit } from './require-unit.js'
import { runScore, type RunSource } from './run.js'

/** Options of `dti feedback`. */
export interface FeedbackCommandOptions extends RunSource {
  readonly unit?: string | undefined
  readonly outDir: string
  readonly issues: IssueListing
}

/** Writes an Excel file for each unit, or for one: points lost, why, and what would bring how many. */
export async function feedbackCommand(context: CliContext, options: FeedbackCommandOptions): Promise<number> {
  if (isFileLike(options.outDir)) throw new CliMisuse(fill(context.texts.feedbackFolderLikeFile, { folder: options.outDir }))
  const scored = await runScore(context, options)
  if (!scored) return 1
  const { result } = scored
  if (options.unit !== undefined) requireUnit(result, options.unit)
  context.io.stderr(noticeText(context, result.plan.definition, result))
  const count = await writeFiles(context, result, options)
  context.io.stderr(`${fill(context.texts.feedbackWritten, { count, folder: terminalLine(options.outDir) })}\n`)
  context.io.stderr(issuesText(context, scored.issues(), options.issues))
  return hasErrors(result.issues) ? 1 : 0
}

async function writeFiles(context: CliContext, result: ScoreResult, { unit, outDir }: FeedbackCommandOptions): Promise<number> {
  const all = result.scorecard.dataset.units.map(({ code }) => code)
  const names = unitFileNames(all)
  const codes = unit === undefined ? all : [unit]
  const write = feedbackWriter(result, {
    language: context.language,
    issues: context.spoken.issues,
    cohortTitle: (rule: UnitSplit, cohort: string | null) => cohortTitle(context, result, rule, cohort),
  })
  const progress = writingProgress(context, codes.length)
  async function* files(): AsyncGenerator<SetFile> {
    for (const code of codes) yield { name: `${names.get(code) ?? ''}.xlsx`, content: await write(code) }
  }
  try {
    await context.files.writeSet(outDir, files(), { onWritten: progress.update })
  } finally {
    progress.done()
  }
  return codes.length
}
