import { type CsvProfile, rankingToCsv } from '@dti-vn/adapter-csv'
import { hasErrors, type ScoreResult } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { type Excerpt, rankingText } from '../output/ranking-text.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { writeResult } from '../output/write-result.js'
import { runScore, type RunSource } from './run.js'

/** Options of `dti score`. */
export interface ScoreCommandOptions extends RunSource, Excerpt {
  readonly format: 'table' | 'json' | 'csv'
  readonly out?: string | undefined
  readonly outProfile: CsvProfile
  readonly issues: IssueListing
}

/** Scores, grades and ranks the units of a data file. */
export async function scoreCommand(context: CliContext, options: ScoreCommandOptions): Promise<number> {
  const result = await runScore(context, options)
  if (!result) return 1
  context.io.stderr(noticeText(context, result.plan.definition, result.dataStatus))
  await writeResult(context, resultText(context, result, options), options.out, [options.data, options.traits, options.index])
  context.io.stderr(issuesText(context, result.issues, options.issues))
  return hasErrors(result.issues) ? 1 : 0
}

function resultText(context: CliContext, result: ScoreResult, options: ScoreCommandOptions): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'csv':
      return rankingToCsv(result, { profile: options.outProfile, language: context.language })
    case 'table':
      return terminalSafe(`${options.out === undefined ? '' : noticeText(context, result.plan.definition, result.dataStatus)}${rankingText(context, result, options)}`)
  }
}
