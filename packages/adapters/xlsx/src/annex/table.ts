import type { LocalText, Place } from '@dti-vn/sdk'

/** A cell of a table as the file holds it. Only texts and numbers are read; `other` is shown in the report and never interpreted. */
export type AnnexCell =
  | { readonly kind: 'blank' }
  /** `unstruck` is what is left without what is struck through, where some of it is. */
  | { readonly kind: 'text'; readonly text: string; readonly unstruck?: string }
  | { readonly kind: 'number'; readonly value: number; readonly unstruck?: string }
  | { readonly kind: 'other'; readonly text: string; readonly what: 'date' | 'boolean' | 'error' | 'formula' }

/** A row with its number in the file, from 1. */
export interface AnnexTableRow {
  readonly line: number
  readonly cells: readonly AnnexCell[]
  /** True where the file does not show the row. */
  readonly hidden?: boolean
  /** Why the row is left out, and what it holds; its cells are empty then. */
  readonly leftOut?: { readonly text: string; readonly reason: LocalText }
  /** True where a part of it was struck through and is left out. */
  readonly trimmed?: boolean
}

/** A merged range; rows are those of the file, from 1, columns count from 0. Both ends are inside. */
export interface AnnexMerge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A table of one sheet or CSV file. Without a sheet, issues name lines; with one, cells. */
export interface AnnexTable {
  readonly file?: string | undefined
  readonly sheet?: string | undefined
  readonly rows: readonly AnnexTableRow[]
  readonly merges: readonly AnnexMerge[]
  /** Columns that the file does not show, counted from 0; both ends are inside. */
  readonly hiddenColumns?: readonly (readonly [from: number, to: number])[]
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
export const BLANK: AnnexCell = Object.freeze({ kind: 'blank' })

/** What a person sees in a cell. */
export function shownText(cell: AnnexCell): string {
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
