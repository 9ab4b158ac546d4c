import type { FilesTarget, ReportContext, ScoreResult } from '@dti-vn/sdk'
import { resultsWorkbookStream } from '../results/results-workbook.js'
import { fileName } from './file-name.js'
import type { WorkbookOptions } from './xlsx-reporters.js'

/** Renders what the reporter `xlsx/workbook` is asked for. */
export function render(result: ScoreResult, { language }: ReportContext, options: WorkbookOptions): AsyncGenerator<Uint8Array> {
  return resultsWorkbookStream(result, { ...options, language: language.texts, issues: language.issues })
}

/** Writes what the sink `xlsx/results` is asked for. */
export async function write(target: FilesTarget, result: ScoreResult, context: ReportContext, options: WorkbookOptions) {
  const name = `${fileName(result.index.id)}.xlsx`
  await target(name, render(result, context, options))
  return { written: [name] }
}
