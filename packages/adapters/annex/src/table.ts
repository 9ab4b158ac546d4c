import type { DocumentCell, DocumentRow, DocumentTable, LocalText, Place } from '@dti-vn/sdk'

/** A row of a document, with what was left out of it. */
export interface AnnexTableRow extends DocumentRow {
  /** Why the row is left out, and what it holds; its cells are empty then. */
  readonly leftOut?: { readonly text: string; readonly reason: LocalText }
  /** True where a part of it was struck through and is left out. */
  readonly trimmed?: boolean
}

/** A table of a document while it is read. */
export interface AnnexTable extends DocumentTable {
  readonly rows: readonly AnnexTableRow[]
}

/** How much of a table is read. */
export const ANNEX_LIMITS = Object.freeze({
  /** Rows that are not blank; the longest annex known has about 130. */
  rows: 5_000,
  columns: 256,
  /** Characters of one scoring text that are compared with the known phrases; a longer one is left to a person. */
  scoringLength: 4_000,
})

/** The columns of a row that nothing stands in. */
export const BLANK: DocumentCell = Object.freeze({ kind: 'blank' })

/** What a person sees in a cell. */
export function shownText(cell: DocumentCell): string {
  if (cell.kind === 'blank') return ''
  return cell.kind === 'number' ? String(cell.value) : cell.text
}

/** True when nothing stands in the row. */
export function isBlankRow(row: AnnexTableRow): boolean {
  return row.cells.every((cell) => shownText(cell).trim() === '')
}

/** Where a row, or one cell of it, stands. */
export function placeOf({ file, sheet }: Pick<AnnexTable, 'file' | 'sheet'>, line: number, column?: number): Place {
  if (sheet === undefined) return { file, line }
  return column === undefined ? { file, sheet, line } : { file, sheet, cell: `${columnName(column)}${line}` }
}

/** The line of a place, which may name it in a cell address; 0 where it names neither. */
export function lineOf({ line, cell }: Place): number {
  return line ?? Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0)
}

/** The letters of a column counted from 0: A, B, …, Z, AA. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
