import type { Cell, CellStyle, Sheet } from 'hucre/xlsx'
import { cellAddress } from './address.js'
import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import type { ReadCell, ReadSheet, ReadValue } from './read-model.js'

/** A sheet of hucre as ours. Texts over the limit refuse the file: Excel writes none. */
export function readSheet(sheet: Sheet, limits: WorkbookLimits): ReadSheet {
  const cells = new Map<string, ReadCell>()
  let lastRow = 0
  let lastColumn = 0
  sheet.rows.forEach((values, rowIndex) => {
    values.forEach((raw, columnIndex) => {
      const detail = sheet.cells?.get(`${String(rowIndex)},${String(columnIndex)}`)
      const formula = detail?.formula ?? null
      const value = valueOf(raw, detail)
      // A formula that came to an empty text leaves an empty cell; one without a saved result leaves `null`.
      if (value === null && (formula === null || raw === '')) return
      const row = rowIndex + 1
      const column = columnIndex + 1
      const address = cellAddress(row, column)
      if (value?.kind === 'text' && value.text.length > limits.textLength) refuse({ kind: 'limit', what: 'textLength', at: address })
      cells.set(address, Object.freeze({ row, column, address, value, formula, format: formatOf(detail?.style) }))
      lastRow = row
      lastColumn = Math.max(lastColumn, column)
    })
  })
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    fromRow: startRow + 1,
    fromColumn: startCol + 1,
    toRow: endRow + 1,
    toColumn: endCol + 1,
  }))
  const visibility = sheet.veryHidden === true ? 'very-hidden' : sheet.hidden === true ? 'hidden' : 'visible'
  return Object.freeze({ name: sheet.name, visibility, cells, merges, lastRow, lastColumn })
}

function valueOf(raw: Sheet['rows'][number][number] | undefined, detail: Cell | undefined): ReadValue | null {
  if (raw === null || raw === undefined) return null
  if (raw instanceof Date) return { kind: 'date', date: printDate(raw) }
  switch (typeof raw) {
    case 'number':
      return { kind: 'number', number: raw }
    case 'boolean':
      return { kind: 'boolean', boolean: raw }
    default:
      if (detail?.type === 'error') return { kind: 'error', error: raw }
      return raw === '' ? null : { kind: 'text', text: raw }
  }
}

function printDate(date: Date): string {
  const time = date.getTime()
  if (!Number.isFinite(time)) return '?'
  const iso = date.toISOString()
  const day = iso.slice(0, iso.indexOf('T'))
  return time % 86_400_000 === 0 ? day : iso.slice(0, -5)
}

function formatOf(style: CellStyle | undefined): string | null {
  const format = style?.numFmt
  return format === undefined || format === '' || format === 'General' ? null : format
}
