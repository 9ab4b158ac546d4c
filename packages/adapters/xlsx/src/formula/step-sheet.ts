import { onSheet } from '../workbook/address.js'
import type { Row } from '../workbook/workbook-model.js'

/** Columns of the sheet of steps after the two of words. A step has its status in G, its number or truth in H, its denominator in I. */
export type StepColumn = 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M'

const COLUMNS: readonly StepColumn[] = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M']

/** The sheet of steps while it is being written, row by row. */
export interface StepSheet {
  /** Adds a row for `subject`; formulas may refer to each other by `at`. Returns the address of a column in that row. */
  add(subject: string, what: string, formulas: (at: (column: StepColumn) => string) => Partial<Record<StepColumn, string>>): (column: StepColumn) => string
  /** An address of this sheet as other sheets write it. */
  outside(address: string): string
  readonly rows: readonly Row[]
}

/** An empty sheet of steps. */
export function stepSheet(name: string): StepSheet {
  const rows: Row[] = [{ cells: ['', '', ...COLUMNS.map((column) => HEADS[column])] }]
  return {
    rows,
    outside: (address) => onSheet(name, address),
    add: (subject, what, formulas) => {
      const row = rows.length + 1
      const at = (column: StepColumn) => `${column}${row}`
      const made = formulas(at)
      rows.push({ cells: [subject, what, ...COLUMNS.map((column) => (made[column] === undefined ? undefined : { formula: made[column] }))] })
      return at
    },
  }
}

const HEADS: Readonly<Record<StepColumn, string>> = {
  C: '1', D: '2', E: '3', F: '4', G: 'status', H: 'n', I: 'd', J: '5', K: '6', L: '7', M: '8',
}
