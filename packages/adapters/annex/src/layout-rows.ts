import { areColumnNumbers } from '@dti-vn/sdk'
import { kindOfHeader } from './column-words.js'
import type { AnnexHeader } from './find-header.js'
import { foldText, oneLine } from './plain-text.js'
import { type AnnexTable, type AnnexTableRow, shownText } from './table.js'

/** Cells of a row that hold something, as one line each. */
function filled({ cells }: AnnexTableRow): readonly { readonly column: number; readonly text: string }[] {
  return cells.map((cell, column) => ({ column, text: oneLine(shownText(cell)) })).filter(({ text }) => text !== '')
}

/** Tells the rows that belong to a page and not to the table: the header again, column numbers or letters, page numbers. */
export function layoutRows(table: AnnexTable, header: AnnexHeader): (row: AnnexTableRow) => 'header' | 'columns' | 'page' | undefined {
  const printed = table.rows.slice(header.from, header.to).map((row) => new Map(filled(row).map(({ column, text }) => [column, foldText(text)])))
  const titles = new Map(header.columns.map(({ column, title }) => [column, foldText(title)]))
  const kinds = new Map(header.columns.map(({ column, kind }) => [column, kind]))
  const isTitle = (column: number, text: string): boolean => {
    const folded = foldText(text)
    return titles.get(column) === folded || printed.some((row) => row.get(column) === folded)
  }
  return (row) => {
    const cells = filled(row)
    const same = cells.filter(({ column, text }) => isTitle(column, text) || (kinds.get(column) !== undefined && kindOfHeader(text) === kinds.get(column)))
    if (cells.length > 1 && same.length === cells.length && same.some(({ column, text }) => isTitle(column, text))) return 'header'
    const texts = cells.map(({ text }) => text)
    if (areColumnNumbers(texts)) return 'columns'
    return texts.length === 1 && /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu.test(texts[0] ?? '') && kinds.get(cells[0]?.column ?? -1) !== 'points' ? 'page' : undefined
  }
}

/** True for a line of a signature or a list of receivers. */
export function isSignature(text: string): boolean {
  return /^(?:(?:tm|kt|tl|tuq|q)[. ]|nguoi lap|chu tich|pho chu tich|giam doc|pho giam doc|truong phong|thu truong|noi nhan|ky ten|da ky|xac nhan)/.test(`${foldText(text)} `)
}
