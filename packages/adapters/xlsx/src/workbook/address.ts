/** The last row and column of a sheet in the XLSX format, counted from 1. */
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

/** The letters of a column counted from 1: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) throw new RangeError(`A column is a whole number from 1 to ${LAST_COLUMN}, not ${column}.`)
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** The address of a cell, rows and columns counted from 1: `cellAddress(2, 3)` is `C2`. */
export function cellAddress(row: number, column: number): string {
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new RangeError(`A row is a whole number from 1 to ${LAST_ROW}, not ${row}.`)
  return `${columnLetters(column)}${row}`
}

/** The same with both parts fixed: `$C$2`. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row)}`
}

/** A range between two cells: `A1:C2`. */
export function rangeAddress(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `${cellAddress(fromRow, fromColumn)}:${cellAddress(toRow, toColumn)}`
}

/** Row and column, from 1, of an address without `$`; undefined when it is none. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address)
  if (!found) return undefined
  const column = Array.from(found[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const row = Number(found[2])
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : undefined
}

/** A cell or range on another sheet, as formulas write it: the name always in quotes. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`
}
