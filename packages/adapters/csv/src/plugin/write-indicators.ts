import { laterPieces, type ReportContext, type ScoreResult } from '@dti-vn/sdk'
import { indicatorsCsvPieces } from '../indicators-to-csv.js'
import type { OutputOptions } from '../output-columns.js'

/** Renders what the reporter `csv/indicators` is asked for. */
export function render(result: ScoreResult, { language }: ReportContext, options: Omit<OutputOptions, 'language'>) {
  return laterPieces(indicatorsCsvPieces(result, { ...options, language }))
}
