import type { Column } from '../../dataset/cell.js'
import { DECIMAL_LIMITS, rationalOfNumber } from '../../numeric/decimal.js'
import { rational, type Rational } from '../../numeric/rational.js'
import { newBlock } from './assembly.js'
import { constantColumn, estimateOf, newApproximation, unknownNumber } from './approximation.js'
import type { Approximation, ConditionColumn, NumberColumn } from './column.js'
import { figuresOf, type Figures } from './figures.js'
import { fraction, rationalOf } from './fraction.js'
import { UNSURE } from './kernels/conditions.js'
import { fillBlankEstimates, fillBlanks, readDecimals, readEstimates, readMatch, readWhole } from './kernels/reading.js'
import { INTEGER_LIMIT } from './limits.js'
import { hull, exactly } from './range.js'
import type { Scope } from './scope.js'
import { NO_STOPS } from './stops.js'
import { constantVector } from './vector.js'

/** Bits of a decimal within the limits of the contract, and of any other float64 in its shortest form. */
const FIGURE_BITS = 2200

/** A numeric input. Without a fallback, blank figures are left to the exact executor, which knows what to do with them. */
export function inputColumn(scope: Scope, id: string, fallback: Rational | undefined): NumberColumn {
  const column = columnOf(scope, id)
  if (!column) return fallback ? constantColumn(scope.assembly, fallback) : unknownNumber(scope.assembly)
  const figures = scope.figures.get(id) ?? figuresOf(column, scope.states)
  scope.figures.set(id, figures)
  const mayBeBlank = !scope.reported.has(id)
  if (mayBeBlank && !fallback) return estimates(scope, column, undefined)
  return wholeNumbers(scope, column, figures, mayBeBlank ? fallback : undefined) ?? estimates(scope, column, fallback)
}

function wholeNumbers(scope: Scope, column: Column, figures: Figures, fallback: Rational | undefined): NumberColumn | undefined {
  const decimals = sharedDecimals(figures, fallback)
  if (decimals === undefined) return undefined
  const { assembly } = scope
  const factor = 10 ** decimals
  const data = newBlock(assembly)
  const { values, status } = column
  assembly.steps.push(
    factor === 1
      ? (start, count) => readWhole(data, values, start, count)
      : (start, count) => readDecimals(data, values, factor, start, count),
  )
  const blank = fallback ? wholeFallback(fallback, factor) : undefined
  if (blank !== undefined) assembly.steps.push((start, count) => fillBlanks(data, status, blank, start, count))
  const least = Math.round(figures.least * factor)
  const greatest = Math.round(figures.greatest * factor)
  const range = { low: rationalOf(least, factor), high: rationalOf(greatest, factor) }
  const n = { data, by: 1, top: Math.max(Math.abs(least), Math.abs(greatest), Math.abs(blank ?? 0)) }
  return fraction(n, constantVector(assembly, factor), NO_STOPS, fallback ? hull(range, exactly(fallback)) : range)
}

/** Decimals that write the figures and the fallback; undefined when their whole numbers could be too large. */
function sharedDecimals(figures: Figures, fallback: Rational | undefined): number | undefined {
  let decimals = figures.decimals
  if (decimals === undefined || !fallback) return decimals
  while (decimals < DECIMAL_LIMITS.decimals && wholeFallback(fallback, 10 ** decimals) === undefined) decimals += 1
  const blank = wholeFallback(fallback, 10 ** decimals)
  const size = Math.max(Math.abs(figures.least), Math.abs(figures.greatest)) * 10 ** decimals
  return blank !== undefined && size < DECIMAL_LIMITS.below ? decimals : undefined
}

function wholeFallback({ n, d }: Rational, factor: number): number | undefined {
  const over = n * BigInt(factor)
  const whole = over % d === 0n ? Number(over / d) : Infinity
  return Math.abs(whole) < INTEGER_LIMIT ? whole : undefined
}

function estimates({ assembly }: Scope, { values, status }: Column, fallback: Rational | undefined): Approximation {
  const out = newApproximation(assembly, FIGURE_BITS)
  assembly.steps.push((start, count) => readEstimates(out, values, status, start, count))
  if (fallback) {
    const { value, error } = estimateOf(fallback) ?? { value: 0, error: Infinity }
    assembly.steps.push((start, count) => fillBlankEstimates(out, status, value, error, start, count))
  }
  return out
}

/** The constant that stands for a blank numeric input. */
export function fallbackNumber(fallback: number | boolean): Rational {
  return typeof fallback === 'number' ? rationalOfNumber(fallback) : rational(fallback ? 1n : 0n)
}

/** A boolean input. Given figures are 1 or 0 already; what is not given gets the fallback, or is unsure. */
export function flagColumn(scope: Scope, id: string, fallback: boolean | undefined): ConditionColumn {
  const { assembly } = scope
  const column = columnOf(scope, id)
  const blank = fallback === undefined ? UNSURE : Number(fallback)
  const data = newBlock(assembly)
  if (!column) return { data: data.fill(blank), unsure: blank === UNSURE, stops: NO_STOPS }
  const { values, status } = column
  assembly.steps.push((start, count) => readWhole(data, values, start, count))
  if (scope.reported.has(id)) return { data, unsure: false, stops: NO_STOPS }
  assembly.steps.push((start, count) => fillBlanks(data, status, blank, start, count))
  return { data, unsure: blank === UNSURE, stops: NO_STOPS }
}

/** Whether a choice input holds an option. */
export function optionColumn(scope: Scope, id: string, option: string): ConditionColumn {
  const { assembly } = scope
  const wanted = scope.indicator.inputById.get(id)?.options.indexOf(option) ?? -1
  const column = columnOf(scope, id)
  const data = newBlock(assembly)
  if (!column) return { data: data.fill(UNSURE), unsure: true, stops: NO_STOPS }
  const { values, status } = column
  assembly.steps.push((start, count) => readMatch(data, values, wanted, start, count))
  if (scope.reported.has(id)) return { data, unsure: false, stops: NO_STOPS }
  assembly.steps.push((start, count) => fillBlanks(data, status, UNSURE, start, count))
  return { data, unsure: true, stops: NO_STOPS }
}

function columnOf({ indicator, dataset }: Scope, id: string): Column | undefined {
  const input = indicator.inputById.get(id)
  return input && dataset.columns[input.column]
}
