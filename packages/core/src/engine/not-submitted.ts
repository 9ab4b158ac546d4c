import { CELL } from '../dataset/cell.js'
import type { Dataset } from '../dataset/dataset.js'

/**
 * Positions of units without one figure: every cell is absent or empty. An `NA` is a claim and an unusable figure is one too, so units that sent such have
 * submitted. Policies put nothing into these units. Nobody where the index asks for no figure.
 */
export function notSubmitted({ units, columns }: Dataset): ReadonlySet<number> {
  const isSilent = (column: Dataset['columns'][number] | undefined, unit: number) => (column?.status[unit] ?? CELL.ABSENT) <= CELL.EMPTY
  const [first, ...others] = columns
  let silent: number[] = []
  for (let unit = 0; first && unit < units.length; unit += 1) if (isSilent(first, unit)) silent.push(unit)
  for (const column of others) {
    if (silent.length === 0) break
    silent = silent.filter((unit) => isSilent(column, unit))
  }
  return new Set(silent)
}
