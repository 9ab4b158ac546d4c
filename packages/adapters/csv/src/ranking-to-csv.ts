import type { GradeDefinition, RankingRow, ScoreResult, UnitSplit } from '@dti-vn/sdk'
import { writeOutput, type OutputColumn, type OutputOptions } from './output-columns.js'

/** How a ranking is written. */
export interface RankingOutputOptions extends OutputOptions {
  /** The cohort rule to rank within; the first of the run unless given. */
  readonly within?: UnitSplit | undefined
}

/**
 * The ranking as CSV, a row for each unit: cohorts one after another, ranked units by rank, then the unranked ones. Points and scores are
 * the rounded decimals of the result; `value` is points / maximum, 0 to 1.
 */
export function rankingToCsv(result: ScoreResult, options: RankingOutputOptions = {}): string {
  const values = new Map(result.units.map(({ code, value }) => [code, value]))
  const grades = new Map((result.plan.definition.grades ?? []).map((grade) => [grade.id, grade]))
  const rows = result.ranking(options.within === undefined ? {} : { within: options.within })
  return writeOutput(result, rankingColumns(values, grades), rows, options)
}

function rankingColumns(
  values: ReadonlyMap<string, number | null>,
  grades: ReadonlyMap<string, GradeDefinition>,
): readonly OutputColumn<RankingRow>[] {
  return [
    { id: 'cohort', header: { vi: 'Nhóm xếp hạng', en: 'Cohort' }, value: (row) => row.cohort },
    { id: 'rank', header: { vi: 'Hạng', en: 'Rank' }, value: (row) => row.rank },
    { id: 'unit_code', header: { vi: 'Mã đơn vị', en: 'Unit code' }, value: (row) => row.code },
    { id: 'unit_name', header: { vi: 'Tên đơn vị', en: 'Unit name' }, value: (row) => row.name },
    { id: 'parent_code', header: { vi: 'Mã đơn vị cấp trên', en: 'Parent code' }, value: (row) => row.parent },
    { id: 'points', header: { vi: 'Điểm', en: 'Points' }, value: (row) => row.points },
    { id: 'max_points', header: { vi: 'Điểm tối đa', en: 'Maximum points' }, value: (row) => row.maxPoints },
    { id: 'score', header: { vi: 'Điểm quy đổi', en: 'Score' }, value: (row) => row.score },
    { id: 'value', header: { vi: 'Giá trị (0–1)', en: 'Value (0–1)' }, value: (row) => values.get(row.code) ?? null },
    {
      id: 'grade',
      header: { vi: 'Xếp loại', en: 'Grade' },
      value: (row) => row.grade,
      label: (row) => grades.get(row.grade ?? '')?.name ?? null,
    },
  ]
}
