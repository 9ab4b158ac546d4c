import { CELL } from '../../dataset/cell.js'
import type { Dataset } from '../../dataset/dataset.js'
import { rationalOfNumber } from '../../numeric/decimal.js'
import { fromScaled } from '../../numeric/rounding.js'
import type { Plan, PlannedIndicator } from '../plan.js'
import type { CellValues } from './cell-values.js'

/** The figures of one unit for one indicator, read from the columns as the exact decimals they stand for. */
export function cellOf(
  plan: Plan,
  indicator: PlannedIndicator,
  dataset: Dataset,
  unit: number,
  reference: CellValues['reference'],
): CellValues {
  const given = (id: string): number | undefined => {
    const input = indicator.inputById.get(id)
    const column = input && dataset.columns[input.column]
    return column?.status[unit] === CELL.GIVEN ? column.values[unit] : undefined
  }
  return {
    maximum: fromScaled(indicator.maximum, plan.places),
    number: (id) => {
      const value = given(id)
      return value === undefined ? undefined : rationalOfNumber(value)
    },
    boolean: (id) => {
      const value = given(id)
      return value === undefined ? undefined : value === 1
    },
    option: (id) => {
      const value = given(id)
      return value === undefined ? undefined : indicator.inputById.get(id)?.options[value]
    },
    powers: plan.powers,
    reference,
  }
}
