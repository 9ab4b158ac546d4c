import type { Plan, PlannedInput } from '../engine/plan.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { CELL, type Column } from './cell.js'
import { isPercentInput } from './share-suspected.js'
import type { UnitRecord } from '../definition/unit.js'

/** Each subtotal takes a pass over the rows behind it: so many rows are looked at, 2,000 subtotals in 10,000 rows. */
const MOST_ROWS = 2e7

/**
 * Units whose every number is the sum of those of all units before them, at least two: they may be rows of totals that have a code. Percents do not
 * count, because below a table they are means; a row that answers a question adds nothing up. One number alone is a chance unless it ends the table.
 * A subtotal ends its part of the table: the next part is added up behind it, and the whole without the subtotals. A total may also stand first, above all others.
 */
export function equalSums(plan: Plan, units: readonly UnitRecord[], columns: readonly Column[]): Issue[] {
  const found = new Map<number, Issue>()
  const tell = (unit: number, count: number, figures: number) => found.set(unit, makeRunIssue('row-equals-sum', { unit: units[unit]?.code, params: { count, figures } }))
  const figuresAtTop = sumsOfOthers(plan, units.length, columns)
  if (figuresAtTop > 1) tell(0, units.length - 1, figuresAtTop)
  const look = (from: number): number => {
    const sums = sumsBehind(plan, units.length, columns, from, found)
    const unit = sums.findIndex((figures, i) => figures >= (i === units.length - 1 ? 1 : 2))
    const count = unit - from - (from === 0 ? found.size : 0)
    if (unit >= 0) tell(unit, count, sums[unit] ?? 0)
    return unit + 1
  }
  for (let from = look(0); from > 0 && found.size * units.length < MOST_ROWS; ) from = look(from)
  if (found.size > 0) look(0)
  return [...found.values()]
}

/** How many numbers of the first unit are sums, other than 0, of those of all others, at least two; 0 where one is not. */
function sumsOfOthers({ columns: inputs }: Plan, units: number, columns: readonly Column[]): number {
  let figures = 0
  for (const input of inputs) {
    const column = columns[input.column]
    if (units < 3 || !column || isPercentInput(input) || column.status[0] !== CELL.GIVEN) continue
    const first = column.values[0] ?? 0
    let sum = 0
    for (let unit = 1; unit < units; unit += 1) if (column.status[unit] === CELL.GIVEN) sum += column.values[unit] ?? 0
    if (!isNumber(input) || !isSum(first, sum)) return 0
    if (first !== 0) figures += 1
  }
  return figures
}

function isNumber({ definition: { type } }: PlannedInput): boolean {
  return type === 'number' || type === 'integer'
}

function isSum(value: number, sum: number): boolean {
  return Math.abs(value - sum) <= 1e-9 * Math.abs(sum)
}

/** A unit that is left out of the sums. */
const APART = -2

/** By unit: how many of its numbers are sums, other than 0, of those from a unit on; less than 0 where one is not. */
function sumsBehind({ columns: inputs }: Plan, units: number, columns: readonly Column[], from: number, apart: ReadonlyMap<number, unknown>): Int32Array {
  const sums = new Int32Array(units).fill(-1, 0, from + 2)
  for (const unit of apart.keys()) sums[unit] = APART
  let open = units - from - 2
  for (const input of inputs) {
    const column = columns[input.column]
    if (open > 0 && column && !isPercentInput(input)) open -= ruledOut(sums, input, column, from)
  }
  return sums
}

function ruledOut(sums: Int32Array, input: PlannedInput, { status, values }: Column, from: number): number {
  const adds = isNumber(input)
  let sum = 0
  let count = 0
  for (let unit = from; unit < sums.length; unit += 1) {
    const figures = sums[unit] ?? APART
    if (status[unit] !== CELL.GIVEN || figures === APART) continue
    const value = values[unit] ?? 0
    if (figures >= 0 && !(adds && isSum(value, sum))) {
      sums[unit] = -1
      count += 1
    } else if (figures >= 0 && value !== 0) sums[unit] = figures + 1
    if (adds) sum += value
  }
  return count
}
