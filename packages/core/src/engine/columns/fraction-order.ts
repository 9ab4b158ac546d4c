import type { ComparisonOperator } from '../../formula/expr.js'
import { type Assembly, newBlock } from './assembly.js'
import type { ConditionColumn, Fraction } from './column.js'
import { commonTerms } from './fraction-arithmetic.js'
import { fraction } from './fraction.js'
import { blend, choose, isAtMost, isEqual, isLess, not } from './kernels/conditions.js'
import { greater, lesser } from './kernels/integers.js'
import { INTEGER_LIMIT } from './limits.js'
import { hull, isNeverAbove, rangeOfMax, rangeOfMin } from './range.js'
import type { Vector } from './vector.js'

/** Exact order of fractions, by their numerators over a common denominator; undefined where these could reach 2^53. */

/** The smaller or the larger of two fractions. What the ranges already tell costs nothing. */
export function extremeFraction(assembly: Assembly, side: 'min' | 'max', x: Fraction, y: Fraction): Fraction | undefined {
  const [below, above] = side === 'min' ? [x, y] : [y, x]
  if (isNeverAbove(below.range, above.range) && !y.stops) return x
  if (isNeverAbove(above.range, below.range) && !x.stops) return y
  const terms = commonTerms(assembly, x, y)
  if (!terms) return undefined
  const { left, right, d } = terms
  const kernel = side === 'min' ? lesser : greater
  const data = newBlock(assembly)
  assembly.steps.push((_start, count) => kernel(data, left.data, left.by, right.data, right.by, count))
  const n: Vector = { data, by: 1, top: Math.max(left.top, right.top) }
  return fraction(n, d, x.stops || y.stops, side === 'min' ? rangeOfMin(x.range, y.range) : rangeOfMax(x.range, y.range))
}

/** Whether a comparison holds. Never unsure. */
export function compareFractions(assembly: Assembly, op: ComparisonOperator, x: Fraction, y: Fraction): ConditionColumn | undefined {
  const terms = commonTerms(assembly, x, y)
  if (!terms) return undefined
  const data = newBlock(assembly)
  const [a, b] = op === 'gt' || op === 'ge' ? [terms.right, terms.left] : [terms.left, terms.right]
  const kernel = op === 'eq' || op === 'ne' ? isEqual : op === 'lt' || op === 'gt' ? isLess : isAtMost
  assembly.steps.push((_start, count) => kernel(data, a.data, a.by, b.data, b.by, count))
  if (op === 'ne') assembly.steps.push((_start, count) => not(data, data, count))
  return { data, unsure: false }
}

/** x where the test holds, y where it does not. The test is never unsure. */
export function chooseFraction(assembly: Assembly, test: Float64Array, x: Fraction, y: Fraction): Fraction | undefined {
  const stops = x.stops || y.stops
  const range = hull(x.range, y.range)
  if (x.d.data === y.d.data) {
    const terms = commonTerms(assembly, x, y)
    return terms && fraction(chooseVector(assembly, test, terms.left, terms.right, stops), terms.d, true, range)
  }
  const n = chooseVector(assembly, test, x.n, y.n, stops)
  return fraction(n, chooseVector(assembly, test, x.d, y.d, stops), true, range)
}

function chooseVector(assembly: Assembly, test: Float64Array, a: Vector, b: Vector, stops: boolean): Vector {
  const data = newBlock(assembly)
  const kernel = stops || a.top + b.top >= INTEGER_LIMIT ? choose : blend
  assembly.steps.push((_start, count) => kernel(data, test, a.data, a.by, b.data, b.by, count))
  return { data, by: 1, top: Math.max(a.top, b.top) }
}
