import { type Issue, type LocalText, makeIssue } from '@dti-vn/sdk'
import { ANNEX_LIMITS, type AnnexTable, isBlankRow } from './table.js'

/** The issue of a table that is larger than any annex; undefined where it is not. */
export function sizeIssue(table: AnnexTable): Issue | undefined {
  let filled = 0
  for (const row of table.rows) {
    if (row.cells.length > ANNEX_LIMITS.columns) return tooMany(table, ANNEX_LIMITS.columns, { vi: 'cột', en: 'columns' })
    if (!isBlankRow(row)) filled += 1
    if (filled > ANNEX_LIMITS.rows) return tooMany(table, ANNEX_LIMITS.rows, { vi: 'dòng', en: 'rows' })
  }
  return undefined
}

function tooMany({ file, sheet }: AnnexTable, most: number, what: LocalText & { readonly en: string }): Issue {
  const limit = { vi: `${most} ${what.vi}`, en: `${most} ${what.en}` }
  const actual = { vi: `hơn ${limit.vi}`, en: `more than ${limit.en}` }
  return makeIssue('file-too-large', { place: { file, sheet }, params: { what: what.en, actual, limit } })
}
