import { headerName, type Issue, type Place } from '@dti-vn/sdk'
import { cellAddress } from '../workbook/address.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { notText } from './code-cell.js'

/** A column with the name that its header gives it. */
export interface ColumnName {
  /** Counted from 1. */
  readonly column: number
  /** Names above each other joined with `/`; empty where there is none. */
  readonly name: string
  /** The lowest cell of the name. */
  readonly address: string
}

/** Where a header stands. */
export interface HeaderRows {
  readonly firstRow: number
  readonly lastRow: number
  readonly place: Place
}

/** The names of all columns of a sheet. A merged cell names each of its columns, once. A name that is no text is reported and its columns are left out. */
export function headerNames(sheet: ReadSheet, { firstRow, lastRow, place }: HeaderRows, report: (issue: Issue) => void): readonly ColumnName[] {
  const origin = mergeOrigins(sheet, firstRow, lastRow)
  const refused = new Set<string>()
  const names: ColumnName[] = []
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => cellAddress(firstRow + i, column))
    const found = [...new Set(rows.map((address) => origin.get(address) ?? address))].flatMap((address) => sheet.cells.get(address) ?? [])
    const wrong = found.filter(({ value }) => value?.kind !== 'text')
    for (const cell of wrong) {
      if (!refused.has(cell.address)) report(notText(cell, { ...place, cell: cell.address }))
      refused.add(cell.address)
    }
    if (wrong.length > 0) continue
    const texts = found.map(({ value, address }) => ({ text: value?.kind === 'text' ? headerName(value.text) : '', address })).filter(({ text }) => text !== '')
    names.push({ column, name: texts.map(({ text }) => text).join('/'), address: texts.at(-1)?.address ?? cellAddress(lastRow, column) })
  }
  return names
}

/** The first cell of the merged range of each cell in the rows of the header. */
function mergeOrigins(sheet: ReadSheet, firstRow: number, lastRow: number): ReadonlyMap<string, string> {
  const origins = new Map<string, string>()
  for (const { fromRow, fromColumn, toRow, toColumn } of sheet.merges) {
    for (let row = Math.max(fromRow, firstRow); row <= Math.min(toRow, lastRow); row += 1) {
      for (let column = fromColumn; column <= Math.min(toColumn, sheet.lastColumn); column += 1) {
        origins.set(cellAddress(row, column), cellAddress(fromRow, fromColumn))
      }
    }
  }
  return origins
}
