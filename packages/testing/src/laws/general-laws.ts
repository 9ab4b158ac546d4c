import { fail } from '../assert/failure.js'
import { onlyIndicator } from '../parts/only-indicator.js'
import { anyFigures, type Figures } from './figures.js'
import { outcomesOf, type Outcome, type Try } from './world.js'

/** Points lie between the lowest of the expansion, 0 for most methods, and the maximum; those of a method without bounds are finite. */
export function rangeLaw(attempt: Try): void {
  const { maximum, lowest, expr } = onlyIndicator(attempt.plan)
  const { factor } = attempt.plan
  const isBounded = expr.op === 'clamp'
  const rows = rowsOf(attempt)
  outcomesOf(attempt.plan, rows).forEach(({ points, text }, i) => {
    const scaled = Math.round(points * factor)
    if (!Number.isFinite(scaled)) fail(`${JSON.stringify(rows[i])} gives ${text}, which is no number.`)
    if (isBounded && (scaled < lowest || scaled > maximum)) fail(`${JSON.stringify(rows[i])} gives ${text}, outside ${String(lowest / factor)} to ${String(maximum / factor)}.`)
  })
}

/** The same data gives the same outcome when it is scored again, and equal units of one data set get equal points. */
export function purityLaw(attempt: Try): void {
  const rows = rowsOf(attempt).flatMap((row) => [row, row])
  const first = outcomesOf(attempt.plan, rows)
  expectEqual('Scoring the same data twice', rows, first, outcomesOf(attempt.plan, rows))
  const twins = first.flatMap((_, i) => first[i % 2 === 0 ? i + 1 : i - 1] ?? [])
  expectEqual('Two equal units', rows, first, twins)
}

/** The order of units changes nothing. */
export function orderLaw(attempt: Try): void {
  const rows = rowsOf(attempt)
  expectEqual('Turning the order of units round', rows, outcomesOf(attempt.plan, rows), outcomesOf(attempt.plan, rows.toReversed()).reverse())
}

/** Rational arithmetic and the column executor give the same digits and states. */
export function executorLaw(attempt: Try): void {
  const rows = rowsOf(attempt)
  expectEqual('The executors "exact" and "columns"', rows, outcomesOf(attempt.plan, rows, 'exact'), outcomesOf(attempt.plan, rows, 'columns'))
}

function rowsOf({ plan, random, units }: Try): Figures[] {
  const indicator = onlyIndicator(plan)
  return Array.from({ length: units }, () => anyFigures(indicator, random))
}

function expectEqual(what: string, rows: readonly Figures[], expected: readonly Outcome[], actual: readonly Outcome[]): void {
  expected.forEach(({ text }, i) => {
    const other = actual[i]?.text
    if (other !== text) fail(`${what} differ: ${JSON.stringify(rows[i])} gives ${text}, then ${String(other)}.`, { actual: other, expected: text })
  })
}
