import type { DocumentCell, DocumentRow, DocumentTable } from '@dti-vn/sdk'
import type { ReadCell, ReadSheet } from './read-model.js'
import { shownValue } from './shown-value.js'

const BLANK: DocumentCell = Object.freeze({ kind: 'blank' })

/** The table of a sheet. A formula counts as the value that Excel shows; dates, errors and formulas without a value are never interpreted. */
export function documentTableOfSheet(sheet: ReadSheet, file?: string): DocumentTable {
  const byRow = new Map<number, DocumentCell[]>()
  for (const cell of sheet.cells.values()) {
    let cells = byRow.get(cell.row)
    if (!cells) byRow.set(cell.row, (cells = []))
    while (cells.length < cell.column) cells.push(BLANK)
    cells[cell.column - 1] = documentCell(cell)
  }
  const rows: DocumentRow[] = [...byRow].sort(([a], [b]) => a - b).map(([line, cells]) => (sheet.hiddenRows.has(line) ? { line, cells, hidden: true } : { line, cells }))
  const merges = sheet.merges.map(({ fromRow, toRow, fromColumn, toColumn }) => ({ top: fromRow, bottom: toRow, left: fromColumn - 1, right: toColumn - 1 }))
  const hiddenColumns = sheet.hiddenColumns.map(([from, to]) => [from - 1, to - 1] as const)
  return { file, sheet: sheet.name, rows, merges, hiddenColumns }
}

function documentCell(cell: ReadCell): DocumentCell {
  const value = shownValue(cell)
  switch (value?.kind) {
    case 'text':
      return { kind: 'text', text: value.text, ...struck(cell) }
    case 'number':
      return { kind: 'number', value: value.number, ...struck(cell) }
    case 'boolean':
      return { kind: 'other', text: String(value.boolean), what: 'boolean' }
    case 'date':
      return { kind: 'other', text: value.date, what: 'date' }
    case 'error':
      return { kind: 'other', text: value.error, what: 'error' }
    case undefined:
      return { kind: 'other', text: `=${cell.formula ?? ''}`, what: 'formula' }
  }
}

function struck({ unstruck }: ReadCell): { readonly unstruck?: string } {
  return unstruck === undefined ? {} : { unstruck }
}
