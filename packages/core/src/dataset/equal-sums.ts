import type { Plan, PlannedInput } from '../engine/plan.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { CELL, type Column } from './cell.js'
import { isPercentInput } from './share-suspected.js'
import type { UnitRecord } from './unit.js'

/**
 * Units whose every number is the sum of those of all units before them, at least two: they may be rows of totals that have a code. Percents do not
 * count, because below a table they are means; a row that answers a question adds nothing up. One number alone is a chance unless it ends the table.
 */
export function equalSums({ columns: inputs }: Plan, units: readonly UnitRecord[], columns: readonly Column[]): Issue[] {
  // By unit: how many of its numbers are sums other than 0; −1 where one is not.
  const sums = new Int32Array(units.length)
  let open = units.length - 2
  sums.fill(-1, 0, 2)
  for (const input of inputs) {
    const column = columns[input.column]
    if (open <= 0) return []
    if (column && !isPercentInput(input)) open -= ruledOut(sums, input, column)
  }
  return [...sums].flatMap((figures, unit) =>
    figures < (unit === units.length - 1 ? 1 : 2) ? [] : [makeRunIssue('row-equals-sum', { unit: units[unit]?.code, params: { count: unit, figures } })])
}

function ruledOut(sums: Int32Array, { definition: { type } }: PlannedInput, { status, values }: Column): number {
  const isNumber = type === 'number' || type === 'integer'
  let sum = 0
  let count = 0
  for (let unit = 0; unit < sums.length; unit += 1) {
    if (status[unit] !== CELL.GIVEN) continue
    const value = values[unit] ?? 0
    const figures = sums[unit] ?? -1
    if (figures >= 0 && (!isNumber || Math.abs(value - sum) > 1e-9 * Math.abs(sum))) {
      sums[unit] = -1
      count += 1
    } else if (figures >= 0 && value !== 0) sums[unit] = figures + 1
    if (isNumber) sum += value
  }
  return count
}
