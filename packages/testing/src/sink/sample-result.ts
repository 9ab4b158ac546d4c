import { type Authority, compileIndex, createRegistry, datasetOfRows, type DataStatus, type ScoreResult, scoreRun } from '@dti-vn/sdk'
import { sourceIndex } from '../source/source-index.js'

/** Texts that a spreadsheet takes for formulas or commands. */
export const FORMULA_TEXTS: readonly string[] = Object.freeze(['=1+1', '+cmd', '-x', '@SUM(A1)', '=HYPERLINK("http://x.example";"y")', '\tx', '＝1'])

/** Names that are hard to write. */
export const NAMES: readonly string[] = Object.freeze(['Phường Trần Phú', 'Xã "A"; B, C', "O'Hara"])

/** A result with fractions, states and names of every kind. `authority` and `dataStatus` are what the output must say. */
export function sampleResult(authority: Authority = 'illustrative', dataStatus: DataStatus = 'reported', names: readonly string[] = NAMES): ScoreResult {
  const plan = compileIndex({ ...sourceIndex(), authority }, createRegistry())
  // 10 × 1/3 = 3.33, 10 × 2/7 = 2.86, 10 × 5/9 = 5.56 …; 0.1 and 0.2 add up to 0.3 only in decimals.
  const rows = names.map((name, i) => ({
    code: i === 0 ? '00123' : `u${String(i)}`,
    name,
    values: { '1.1': { online: 1 + i, total: 3 + 4 * i }, '1.2': { met: i % 2 === 0 }, ...(i === 1 ? {} : { '1.11': { amount: 0.1 + i } }) },
  }))
  const dataset = datasetOfRows(plan, rows)
  // Names as a source may hand them over that does not clean them.
  const units = dataset.units.map((unit, i) => ({ ...unit, name: names[i] ?? null }))
  return scoreRun(plan, { ...dataset, units }, { dataStatus })
}
