import type { Issue } from '@dti-vn/sdk'
import type { AnnexRow, TotalRow } from './annex-row.js'
import { excerpt } from './plain-text.js'
import type { ReportRow } from './report.js'
import type { RowNode } from './row-tree.js'
import { numberOf } from './scoring/amount.js'
import { annexIssue } from './annex-issues.js'

/** A sum row with the sum it should print, in millionths. */
interface ExpectedTotal {
  readonly total: TotalRow
  readonly sum: number
}

/**
 * Compares the sums that a table prints with the points of the rows. A sum row above or below all coded rows is that of the whole table, but
 * of several below the last row only the last is; any other is that of the outermost group it closes.
 */
export function checkTotals(
  totals: readonly TotalRow[],
  roots: readonly RowNode[],
  coded: readonly AnnexRow[],
): { readonly issues: readonly Issue[]; readonly reportRows: readonly ReportRow[] } {
  const expected = totals.flatMap((total, i) => expectedOf(total, i === totals.length - 1, roots, coded))
  const issues = expected.flatMap(({ total, sum }) =>
    total.points === sum
      ? []
      : [annexIssue('annex-total-mismatch', { place: total.place, params: { label: excerpt(total.label), printed: total.printedPoints, sum: numberOf(sum) } })],
  )
  const reportRows = totals.map((total): ReportRow => {
    return { place: total.place, status: 'total', printedCode: '', name: total.label, printedPoints: total.printedPoints, remarks: [] }
  })
  return { issues, reportRows }
}

function expectedOf(total: TotalRow, isLast: boolean, roots: readonly RowNode[], coded: readonly AnnexRow[]): readonly ExpectedTotal[] {
  const whole = total.after === 0 || (total.after === coded.length && isLast)
  if (whole) return [{ total, sum: roots.reduce((sum, root) => sum + pointsOf(root), 0) }]
  const above = new Set(coded.slice(0, total.after))
  const closed = roots.findLast(({ row }) => above.has(row))
  return closed ? [{ total, sum: closed.children.reduce((sum, child) => sum + pointsOf(child), 0) }] : []
}

/** Points of a node as printed; of a group that prints none, the sum below it. Negative points are those of deductions and add nothing. */
function pointsOf({ row, children }: RowNode): number {
  if ('points' in row.points) return Math.max(0, row.points.points)
  return children.reduce((sum, child) => sum + pointsOf(child), 0)
}
