import { type GradeDefinition, localize, type RankingRow, type ScoreResult, spoken, type UnitSplit } from '@dti-vn/sdk'
import { writeOutput, type OutputColumn, type OutputOptions } from './output-columns.js'
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
  const values = new Map(result.units.map(({ code, value }) => [code, value]))
  const grades = new Map((result.plan.definition.grades ?? []).map((grade) => [grade.id, grade]))
  const rows = result.ranking(options.within === undefined ? {} : { within: options.within })
  const { texts } = spoken(options.language ?? 'vi')
  const ranked: readonly OutputColumn<RankingRow>[] = [
    { id: 'standing', heading: 'heading.standing', value: ({ standing }) => standing?.value ?? null },
    { id: 'standing_reason', heading: 'heading.standing-reason', value: ({ standing }) => (standing?.reason ? localize(standing.reason, texts) : null) },
  ]
  return writeOutput(result, rankingColumns(values, grades, result.plan.ranker ? ranked : []), rows, options)
}

function rankingColumns(
  values: ReadonlyMap<string, number | null>,
  grades: ReadonlyMap<string, GradeDefinition>,
  ofRanker: readonly OutputColumn<RankingRow>[],
): readonly OutputColumn<RankingRow>[] {
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
    { id: 'value', heading: 'heading.value', value: (row) => values.get(row.code) ?? null },
    {
      id: 'grade',
      heading: 'heading.grade',
      value: (row) => row.grade,
      label: (row) => grades.get(row.grade ?? '')?.name ?? null,
    },
  ]
}
