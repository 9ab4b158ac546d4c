import { cleanCode, cleanText, type DatasetBuilder, isBlank, type RowFormat } from '@dti-vn/sdk'

/** The cells of a row, as they stand in the file. */
export type CsvRow = readonly string[]

/** How rows of texts are read. Every cell is a text, so every code is one. */
export function rowFormat(file: string | undefined, builder?: DatasetBuilder): RowFormat<CsvRow> {
  const text = (row: CsvRow, position: number) => cleanText(row[position] ?? '')
  return {
    text,
    isBlank: (row, position) => isBlank(row[position] ?? ''),
    code: (row, _line, position) => cleanCode(row[position]) ?? '',
    place: (line, _position, column) => (column === undefined ? { file, line } : { file, line, column }),
    store: (row, line, position, column, unit, input) => builder?.set(unit, input, text(row, position), { file, line, column }),
  }
}
