import { LAST_COLUMN } from '../workbook/address.js'
import type { ReadCell, ReadSheet } from '../workbook/read-model.js'

/** Finds the cells of a sheet by row and column; undefined where a cell is empty. */
export type CellGrid = (row: number, column: number) => ReadCell | undefined

/** The cells of a sheet at hand: to look thousands of them up by their address would mean to write each address. */
export function cellGrid({ cells }: ReadSheet): CellGrid {
  const byPlace = new Map<number, ReadCell>()
  for (const cell of cells.values()) byPlace.set(cell.row * (LAST_COLUMN + 1) + cell.column, cell)
  return (row, column) => byPlace.get(row * (LAST_COLUMN + 1) + column)
}
