import { AMOUNT, amountOfNumber, parseAmount } from './scoring/amount.js'
import { oneLine } from './plain-text.js'
import { type AnnexCell, shownText } from './table.js'

/** Points of a cell in millionths, or why there are none. */
export type ReadPoints = { readonly points: number } | { readonly missing: 'blank' | 'deduction' | 'unreadable' }

const POINTS = new RegExp(String.raw`^([-−–]?)\s*(${AMOUNT})\s*(?:điểm|đ)?$`, 'iu')

/** A decimal point, which text cells of workbooks do not have: `1.000` is a thousand there, and `12.5` nothing. */
const POINT = /^[-−–]?\s*\d+\.\d{1,2}(?!\d)/

/**
 * Reads a points cell: 10, "10", "12,5 điểm", "1.000", "-10". "Điểm trừ" stands for the points of a deduction. Text cells of a workbook (`isSheet`) are read as
 * everywhere the Vietnamese way; in CSV "12.5" is a number too.
 */
export function readPoints(cell: AnnexCell, isSheet: boolean): ReadPoints {
  if (cell.kind === 'number') {
    const points = amountOfNumber(cell.value)
    return points === undefined ? { missing: 'unreadable' } : { points }
  }
  const text = oneLine(shownText(cell))
  if (text === '') return { missing: 'blank' }
  if (cell.kind === 'other' || (isSheet && POINT.test(text))) return { missing: 'unreadable' }
  if (/^(?:điểm trừ|trừ điểm)$/iu.test(text)) return { missing: 'deduction' }
  const found = POINTS.exec(text)
  const points = parseAmount(found?.[2] ?? '')
  if (points === undefined) return { missing: 'unreadable' }
  return { points: found?.[1] === '' ? points : -points }
}
