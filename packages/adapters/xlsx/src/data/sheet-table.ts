import { HEADER_SEARCH, headerElsewhere, type Issue, makeIssue, type Place, type RowTaker, type TableHeader } from '@dti-vn/sdk'
import { cellAddress, columnLetters, LAST_ROW, rangeAddress } from '../workbook/address.js'
import type { ReadCell, ReadSheet } from '../workbook/read-model.js'
import { shownText } from './code-cell.js'
import { type ColumnName, headerNames } from './header-names.js'
import type { XlsxTableOptions } from './options.js'
import { cellIssue } from '../issues/cell-issues.js'
import { workbookIssue } from '../issues/workbook-issues.js'

/** The cells of a row by column, counted from 1. */
export type SheetRow = readonly (ReadCell | undefined)[]

/** A table on a sheet. */
export interface SheetTable {
  readonly place: Place
  /** Columns that are read, in order: those with a name, and those without one that hold something. */
  readonly columns: readonly ColumnName[]
  readonly header: TableHeader
  /** Rows below the header that are not blank, with their numbers. */
  readonly rows: readonly (readonly [line: number, row: SheetRow])[]
}

/** Stands for the table of a file that was refused. */
export const NO_TABLE: SheetTable = Object.freeze({ place: {}, columns: [], header: { names: [], place: {}, at: () => ({}) }, rows: [] })

type Report = (issue: Issue) => void

/**
 * Finds the table on a sheet. Names that are no texts are reported and their columns left out; so are merged cells below the header, where only the
 * first cell has a value, and what is read although it is hidden. Undefined where the header stands below a title, which is reported.
 */
export function sheetTable(sheet: ReadSheet, options: XlsxTableOptions, report: Report): SheetTable | undefined {
  const place: Place = { file: options.file, sheet: sheet.name }
  const rows = rowsOf(sheet)
  const elsewhere = options.headerRow === undefined && titledTable(rows, options.headerRows ?? 1, place)
  if (elsewhere) {
    report(elsewhere)
    return undefined
  }
  const firstRow = options.headerRow ?? rows[0]?.[0] ?? 1
  const lastRow = Math.min(LAST_ROW, firstRow + (options.headerRows ?? 1) - 1)
  const below = rows.filter(([line]) => line > lastRow)
  const isUsed = (column: number) => below.some(([, row]) => row[column] !== undefined)
  const columns = headerNames(sheet, { firstRow, lastRow, place }, report).filter(({ name, column }) => name !== '' || isUsed(column))
  for (const { fromRow, fromColumn, toRow, toColumn } of sheet.merges) {
    if (toRow <= lastRow || !columns.some(({ column }) => column >= fromColumn && column <= toColumn)) continue
    const range = rangeAddress(fromRow, fromColumn, toRow, toColumn)
    report(cellIssue('cell-merged', { place: { ...place, cell: cellAddress(fromRow, fromColumn) }, params: { range } }))
  }
  const hidden = hiddenRead(sheet, columns, below)
  if (hidden) report(workbookIssue('workbook-hidden-read', { place, params: hidden }))
  const at = (position: number): Place => ({ ...place, cell: columns[position]?.address })
  return { place, columns, header: { names: columns.map(({ name }) => name), place: { ...place, cell: cellAddress(firstRow, 1) }, at }, rows: below }
}

/** Rows and columns of the table that nobody sees, such as those that a filter hides: they are read all the same. */
function hiddenRead({ hiddenRows, hiddenColumns }: ReadSheet, columns: readonly ColumnName[], below: SheetTable['rows']): Issue['params'] | undefined {
  const rows = below.flatMap(([line]) => (hiddenRows.has(line) ? [line] : []))
  const unseen = columns.flatMap(({ column }) => (hiddenColumns.some(([from, to]) => column >= from && column <= to) ? [column] : []))
  if (rows.length + unseen.length === 0) return undefined
  return {
    ...(rows.length > 0 && { rows: rows.length, rowNumbers: runs(rows, String) }),
    ...(unseen.length > 0 && { columns: unseen.length, columnNames: runs(unseen, columnLetters) }),
  }
}

/** Numbers that follow one another as `5–7`. */
function runs(numbers: readonly number[], name: (number: number) => string): readonly string[] {
  const found: [first: number, last: number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`))
}

function titledTable(rows: readonly (readonly [line: number, row: SheetRow])[], headerRows: number, place: Place): Issue | undefined {
  const candidates = rows.slice(0, HEADER_SEARCH).map(([line, row]) => ({ line, names: Array.from(row, (cell) => shownText(cell)) }))
  const issue = headerElsewhere(candidates, 'unit_code', { ...place, cell: cellAddress(candidates[0]?.line ?? 1, 1) })
  return Number(issue?.params['header']) >= (candidates[0]?.line ?? 1) + headerRows ? issue : undefined
}

/** Hands a table over. True when it was read to its end; false when it is refused, which is then reported. */
export function takeTable({ place, header, rows }: SheetTable, take: (header: TableHeader) => RowTaker<SheetRow> | null, report: Report): boolean {
  const taker = take(header)
  if (!taker) return false
  if (rows.length === 0) report(makeIssue('file-empty', { place }))
  return rows.length > 0 && rows.every(([line, row]) => taker.row(row, line))
}

function rowsOf(sheet: ReadSheet): (readonly [number, SheetRow])[] {
  const rows = new Map<number, (ReadCell | undefined)[]>()
  for (const cell of sheet.cells.values()) {
    if (cell.value?.kind === 'text' && shownText(cell) === '') continue
    const row = rows.get(cell.row) ?? []
    row[cell.column] = cell
    rows.set(cell.row, row)
  }
  return [...rows]
}
