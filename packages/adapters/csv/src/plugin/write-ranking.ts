import { laterPieces, type ReportContext, type ScoreResult } from '@dti-vn/sdk'
import { rankingCsvPieces, type RankingOutputOptions } from '../ranking-to-csv.js'

/** Renders what the reporter `csv/ranking` is asked for. */
export function render(result: ScoreResult, { language }: ReportContext, options: Omit<RankingOutputOptions, 'language'>) {
  return laterPieces(rankingCsvPieces(result, { ...options, language }))
}
