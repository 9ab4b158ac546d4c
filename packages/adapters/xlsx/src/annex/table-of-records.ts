import { type AnnexTable, BLANK } from './table.js'

/** The table of records, as a CSV file holds them: everything is text, nothing is merged, issues name lines. */
export function annexTableOfRecords(records: readonly { readonly line: number; readonly fields: readonly string[] }[], file?: string): AnnexTable {
  const rows = records.map(({ line, fields }) => ({
    line,
    cells: fields.map((text) => (text === '' ? BLANK : ({ kind: 'text', text } as const))),
  }))
  return { file, rows, merges: [] }
}
