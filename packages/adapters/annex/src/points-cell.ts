import type { DocumentCell, LocalText } from '@dti-vn/sdk'
import { AMOUNT, amountOfNumber, parseAmount } from './scoring/amount.js'
import { oneLine } from './plain-text.js'
import { shownText } from './table.js'

/** Points of a cell in millionths, with what had to be read into them, or why there are none. */
export type ReadPoints = { readonly points: number; readonly reading?: LocalText } | { readonly missing: 'blank' | 'deduction' | 'unreadable' }

const WORDS = String.raw`(?:(?:điểm|đ)?\s*tối đa|không quá|thưởng|cộng|trừ|điểm)`

const POINTS = new RegExp(String.raw`^((?:${WORDS}\s*[:=]?\s*)*)([-−–+]?)\s*(${AMOUNT})\s*(?:điểm|đ)?(?:\s*/\s*(${AMOUNT})\s*(?:điểm|đ)?)?\s*\(?\s*(?:tối đa|điểm)?\s*\)?$`, 'iu')

/** A decimal point, which text cells of workbooks do not have: `1.000` is a thousand there, and `12.5` nothing. */
const POINT = /(?:^|[^\d.])\d+\.\d{1,2}(?!\d)/

/**
 * Reads a points cell: 10, "10", "12,5 điểm", "1.000", "-10", "+20 điểm (tối đa)", "Tối đa 20", "20/100". "Điểm trừ" stands for the points of a deduction. Text cells of
 * a workbook (`isSheet`) are read as everywhere the Vietnamese way; in CSV "12.5" is a number too.
 */
export function readPoints(cell: DocumentCell, isSheet: boolean): ReadPoints {
  if (cell.kind === 'number') {
    const points = amountOfNumber(cell.value)
    return points === undefined ? { missing: 'unreadable' } : { points }
  }
  const text = oneLine(shownText(cell)).replace(/^\((.*)\)$/, '$1')
  if (/^[-–—]?$/.test(text)) return { missing: 'blank' }
  if (cell.kind === 'other' || (isSheet && POINT.test(text))) return { missing: 'unreadable' }
  if (/^(?:điểm trừ|trừ điểm)$/iu.test(text)) return { missing: 'deduction' }
  const [, words = '', sign = '', number = '', whole] = POINTS.exec(text) ?? []
  const points = parseAmount(number)
  if (points === undefined) return { missing: 'unreadable' }
  const off = /trừ/iu.test(words)
  if ((off && sign !== '') || (/cộng|thưởng/iu.test(words) && (off || /[-−–]/.test(sign)))) return { missing: 'unreadable' }
  const isBonus = sign === '+' || /cộng|thưởng/iu.test(words)
  if (whole !== undefined) {
    const all = parseAmount(whole)
    return all === undefined || all < points || off || sign !== '' ? { missing: 'unreadable' } : { points, reading: { vi: `“${text}” hiểu là ${number} điểm của tổng ${whole} điểm`, en: `"${text}" is read as ${number} of ${whole} points in all` } }
  }
  const minus = off || /[-−–]/.test(sign)
  return { points: minus ? -points : points, ...(isBonus ? { reading: { vi: `“${text}” hiểu là điểm cộng, tối đa ${number} điểm, tính vào điểm tối đa của bảng`, en: `"${text}" is read as a bonus of at most ${number} points, which is part of the maximum` } } : {}) }
}
