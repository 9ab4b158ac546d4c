import type { DocumentCell, LocalText } from '@dti-vn/sdk'
import { oneLine } from './plain-text.js'
import { type AnnexTable, type AnnexTableRow, BLANK, shownText } from './table.js'

/** What a table holds without showing it, or with a line through it. */
export type Unshown = 'hidden' | 'struck'

const HIDDEN: LocalText = { vi: 'dòng bị ẩn', en: 'the row is hidden' }
const STRUCK: LocalText = { vi: 'dòng bị gạch ngang', en: 'the row is struck through' }

/** What was left out of a row that stays, for its report. */
export const TRIMMED: LocalText = { vi: 'chữ bị gạch ngang không được dùng', en: 'words that are struck through are not used' }

/**
 * The table without what a reader does not take for valid: hidden rows, rows that are struck through, and struck words inside of the others. A row that is left out stays
 * in its place, empty, with what it held. `include` names what the caller wants all the same.
 */
export function withoutUnshown(table: AnnexTable, include: readonly Unshown[]): AnnexTable {
  const rows = table.rows.map((row) => {
    if (row.hidden && !include.includes('hidden')) return leave(row, HIDDEN)
    if (include.includes('struck') || !row.cells.some((cell) => unstruckOf(cell) !== undefined)) return row
    return isStruck(row) ? leave(row, STRUCK) : { ...row, cells: row.cells.map(trimmed), trimmed: true }
  })
  return { ...table, rows, ...(include.includes('hidden') ? { hiddenColumns: [] } : {}) }
}

/** What a row holds, on one line. */
export function rowText({ cells }: AnnexTableRow): string {
  return oneLine(cells.map(shownText).filter((text) => text.trim() !== '').join(' | '))
}

function leave(row: AnnexTableRow, reason: LocalText): AnnexTableRow {
  const text = rowText(row)
  return text === '' ? row : { line: row.line, cells: [], leftOut: { text, reason } }
}

function unstruckOf(cell: DocumentCell): string | undefined {
  return 'unstruck' in cell ? cell.unstruck : undefined
}

/** A row is struck through when all its words are, or its code and its name: the first two cells that hold something. */
function isStruck({ cells }: AnnexTableRow): boolean {
  const filled = cells.filter((cell) => shownText(cell).trim() !== '')
  return filled.slice(0, 2).every((cell) => unstruckOf(cell)?.trim() === '') || filled.every((cell) => unstruckOf(cell)?.trim() === '')
}

function trimmed(cell: DocumentCell): DocumentCell {
  const rest = unstruckOf(cell)
  if (rest === undefined) return cell
  return rest.trim() === '' ? BLANK : { kind: 'text', text: rest }
}
