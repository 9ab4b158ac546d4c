import { localize, type RankingRow, type ScoreResult, spoken, type UnitSplit, type WritingOptions } from '@dti-vn/sdk'
import { outputPieces, outputText, type OutputColumn, type OutputOptions, type OutputRows } from './output-columns.js'
import { requireCsvOptions } from './require-csv-options.js'

/** How a ranking is written. */
export interface RankingOutputOptions extends OutputOptions {
  /** The cohort rule to rank within; the first of the run unless given. */
  readonly within?: UnitSplit | undefined
}

/**
 * The ranking as CSV, a row for each unit: cohorts one after another, ranked units by rank, then the unranked ones. Points and scores are
 * the rounded decimals of the result; `value` is points / maximum, 0 to 1. Where a ranker ranks, its standing of each unit stands beside the rank, and why.
 */
export function rankingToCsv(result: ScoreResult, options: RankingOutputOptions = {}): string {
  requireCsvOptions('rankingToCsv', options, 'ranking')
  return outputText(result, rankingTable(result, options), options)
}

/** The same in pieces, for results of any size. */
export function rankingCsvPieces(result: ScoreResult, options: RankingOutputOptions & WritingOptions = {}): Generator<Uint8Array> {
  requireCsvOptions('rankingCsvPieces', options, 'rankingPieces')
  return outputPieces(result, rankingTable(result, options), options)
}

function rankingTable(result: ScoreResult, { within, language = 'vi' }: RankingOutputOptions): OutputRows<RankingRow> {
  const rows = result.ranking(within === undefined ? {} : { within })
  const { texts } = spoken(language)
  const ranked: readonly OutputColumn<RankingRow>[] = [
    { id: 'standing', heading: 'heading.standing', value: ({ standing }) => standing?.value ?? null },
    { id: 'standing_reason', heading: 'heading.standing-reason', value: ({ standing }) => (standing?.reason ? localize(standing.reason, texts) : null) },
  ]
  return { columns: rankingColumns(result, result.plan.ranker ? ranked : []), rows, total: rows.length }
}

function rankingColumns(result: ScoreResult, ofRanker: readonly OutputColumn<RankingRow>[]): readonly OutputColumn<RankingRow>[] {
  const grades = new Map((result.plan.definition.grades ?? []).map((grade) => [grade.id, grade]))
  return [
    { id: 'cohort', heading: 'heading.cohort', value: (row) => row.cohort },
    { id: 'rank', heading: 'heading.rank', value: (row) => row.rank },
    ...ofRanker,
    { id: 'unit_code', heading: 'heading.unit-code', value: (row) => row.code },
    { id: 'unit_name', heading: 'heading.unit-name', value: (row) => row.name },
    { id: 'parent_code', heading: 'heading.parent-code', value: (row) => row.parent },
    { id: 'points', heading: 'heading.points', value: (row) => row.points },
    { id: 'max_points', heading: 'heading.max-points', value: (row) => row.maxPoints },
    { id: 'score', heading: 'heading.score', value: (row) => row.score },
    { id: 'value', heading: 'heading.value', value: (row) => result.unit(row.code)?.value ?? null },
    {
      id: 'grade',
      heading: 'heading.grade',
      value: (row) => row.grade,
      label: (row) => grades.get(row.grade ?? '')?.name ?? null,
    },
  ]
}
