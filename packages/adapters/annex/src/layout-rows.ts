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
    if (isColumnNames(texts)) return 'columns'
    return texts.length === 1 && /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu.test(texts[0] ?? '') && kinds.get(cells[0]?.column ?? -1) !== 'points' ? 'page' : undefined
  }
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'aăâbcdđeêghiklmnoôơpqrstuưvxy', 'abcdđeêghiklmnoôơpqrstuưvxy', 'abcdđeghiklmnopqrstuvxy'].map((letters) => Array.from(letters))

/** A row "(1) (2) (3) …", "a b c …" or "A B 1 2 3": names of the columns, in order from the first. */
function isColumnNames(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const names = texts.map((text) => text.replace(/\s*=.*$/, '').replace(/^\((.*)\)$/, '$1').toLowerCase())
  const letters = names.findIndex((name) => !/^\p{L}$/u.test(name))
  const lettered = letters < 0 ? names : names.slice(0, letters)
  const numbered = letters < 0 ? [] : names.slice(letters)
  return ALPHABETS.some((alphabet) => lettered.every((name, i) => name === alphabet[i])) && numbered.every((name, i) => name === String(i + 1) || name === String(lettered.length + i + 1))
}

/** True for a line of a signature or a list of receivers. */
export function isSignature(text: string): boolean {
  return /^(?:(?:tm|kt|tl|tuq|q)[. ]|nguoi lap|chu tich|pho chu tich|giam doc|pho giam doc|truong phong|thu truong|noi nhan|ky ten|da ky|xac nhan)/.test(`${foldText(text)} `)
}
