import type { RowFormat, TableHeader } from './table-rows.js'

/** True for what people write below a table, a note, a source, a place and date, and what codes are not: words with white space between them, or a colon at the end. */
export function readsAsNote(code: string): boolean {
  return /\s|[:：]$/u.test(code)
}

/** True where nothing stands in a row but the cell at `position`. */
export function isAlone<Row>(format: Pick<RowFormat<Row>, 'isBlank'>, { names }: TableHeader, row: Row, position: number): boolean {
  return names.every((_, other) => other === position || format.isBlank(row, other))
}
