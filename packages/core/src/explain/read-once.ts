import type { CellValues } from '../engine/exact/cell-values.js'
import type { Rational } from '../numeric/rational.js'

/** The same cell, whose numbers are read from their columns once: for rules that are evaluated again and again. */
export function readOnce(cell: CellValues): CellValues {
  const numbers = new Map<string, Rational | undefined>()
  return {
    ...cell,
    number: (id) => {
      if (!numbers.has(id)) numbers.set(id, cell.number(id))
      return numbers.get(id)
    },
  }
}
