import type { DocumentTable } from './document-table.js'

/** The table of records, as a CSV file holds them: everything is text, nothing is merged, places name lines. */
export function documentTableOfRecords(records: readonly { readonly line: number; readonly fields: readonly string[] }[], file?: string): DocumentTable {
  const rows = records.map(({ line, fields }) => ({
    line,
    cells: fields.map((text) => (text === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const))),
  }))
  return { file, rows, merges: [] }
}
