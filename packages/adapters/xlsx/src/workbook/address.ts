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
  let at = 0
  let column = 0
  for (let code = address.charCodeAt(at); code >= 65 && code <= 90 && at < 4; code = address.charCodeAt(at)) {
    column = column * 26 + code - 64
    at += 1
  }
  const digits = address.length - at
  if (at === 0 || at > 3 || digits < 1 || digits > 7 || address.charCodeAt(at) === ZERO) return undefined
  let row = 0
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return undefined
    row = row * 10 + digit
  }
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : undefined
}

const ZERO = 48

/** A cell or range on another sheet, as formulas write it: the name always in quotes. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`
}
