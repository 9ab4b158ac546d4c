import type { Plan } from '../engine/plan.js'
import type { Column } from './cell.js'
import type { Dataset } from './dataset.js'

/** A data set with another column for one input; all other columns are shared. Throws a `RangeError` for an input that the plan does not have. */
export function withColumn(plan: Plan, dataset: Dataset, code: string, input: string, column: Column): Dataset {
  const planned = plan.indicatorByCode.get(code)?.inputById.get(input)
  if (!planned) throw new RangeError(`No input "${input}" in an indicator "${code}" of this plan.`)
  if (column.status.length !== dataset.units.length || column.values.length !== dataset.units.length) {
    throw new RangeError(`A column of ${String(column.values.length)} figures for ${String(dataset.units.length)} units.`)
  }
  return { ...dataset, columns: dataset.columns.map((known, i) => (i === planned.column ? column : known)) }
}
