import type { ComparisonOperator } from '../../formula/expr.js'
import { type Assembly, newBlock, type Step } from './assembly.js'
import type { ConditionColumn, Fraction } from './column.js'
import { commonTerms } from './fraction-arithmetic.js'
import { fraction } from './fraction.js'
import { blend, choose, isAtMost, isEqual, isLess, not } from './kernels/conditions.js'
import { addMultiples, greater, lesser } from './kernels/integers.js'
import { INTEGER_LIMIT } from './limits.js'
import { hull, isNeverAbove, rangeOfMax, rangeOfMin } from './range.js'
import { bothStops, firstStops, impliesStop } from './stops.js'
import type { Vector } from './vector.js'

/** Exact order of fractions, by their numerators over a common denominator; undefined where these could reach 2^53. */

/** The smaller or the larger of two fractions. What the ranges already tell costs nothing. */
export function extremeFraction(assembly: Assembly, side: 'min' | 'max', x: Fraction, y: Fraction): Fraction | undefined {
  const [below, above] = side === 'min' ? [x, y] : [y, x]
  if (isNeverAbove(below.range, above.range) && impliesStop(y.stops, x.stops)) return x
  if (isNeverAbove(above.range, below.range) && impliesStop(x.stops, y.stops)) return y
  const terms = commonTerms(assembly, x, y)
  if (!terms || terms.left.top + terms.right.top >= INTEGER_LIMIT) return undefined
  const { left, right, d } = terms
  const kernel = side === 'min' ? lesser : greater
  const data = newBlock(assembly)
  const step: Step = (_start, count) => kernel(data, left.data, left.by, right.data, right.by, count)
  assembly.steps.push(step)
  if (side === 'min') assembly.lesser = { data, a: left.data, p: left.by, b: right.data, q: right.by, step }
  const n: Vector = { data, by: 1, top: Math.max(left.top, right.top) }
  return fraction(n, d, bothStops(x.stops, y.stops), side === 'min' ? rangeOfMin(x.range, y.range) : rangeOfMax(x.range, y.range))
}

/** Whether a comparison holds. Never unsure. */
export function compareFractions(assembly: Assembly, op: ComparisonOperator, x: Fraction, y: Fraction): ConditionColumn | undefined {
  const terms = commonTerms(assembly, x, y)
  if (!terms) return undefined
  const data = newBlock(assembly)
  const [a, b] = op === 'gt' || op === 'ge' ? [terms.right, terms.left] : [terms.left, terms.right]
  const kernel = op === 'eq' || op === 'ne' ? isEqual : op === 'lt' || op === 'gt' ? isLess : isAtMost
  assembly.steps.push((_start, count) => kernel(data, a.data, a.by, b.data, b.by, count))
  // Over a shared denominator only numerators were compared: a stop that is marked in the denominator is put back.
  if (x.d.data === y.d.data && x.d.data !== assembly.ones) {
    const shared = x.d.data
    assembly.steps.push((_start, count) => addMultiples(data, data, 1, shared, 0, count))
  }
  if (op === 'ne') assembly.steps.push((_start, count) => not(data, data, count))
  return { data, unsure: false, stops: bothStops(x.stops, y.stops) }
}

/** x where the test holds, y where it does not. The test is never unsure. Sides that stop only where the test does may be mixed. */
export function chooseFraction(assembly: Assembly, test: ConditionColumn, x: Fraction, y: Fraction): Fraction | undefined {
  const stops = firstStops(test.stops, x.stops, y.stops)
  const mixes = impliesStop(x.stops, test.stops) && impliesStop(y.stops, test.stops)
  const range = hull(x.range, y.range)
  if (x.d.data === y.d.data) {
    const terms = commonTerms(assembly, x, y)
    return terms && fraction(chooseVector(assembly, test.data, terms.left, terms.right, mixes), terms.d, stops, range)
  }
  const n = chooseVector(assembly, test.data, x.n, y.n, mixes)
  return fraction(n, chooseVector(assembly, test.data, x.d, y.d, mixes), stops, range)
}

function chooseVector(assembly: Assembly, test: Float64Array, a: Vector, b: Vector, mixes: boolean): Vector {
  // A condition is itself 1 or 0: a constant or nothing is a multiple of it.
  if (a.data === assembly.ones && b.data === assembly.ones && b.by === 0) return { data: test, by: a.by, top: a.top }
  const data = newBlock(assembly)
  const kernel = mixes && a.top + b.top < INTEGER_LIMIT ? blend : choose
  assembly.steps.push((_start, count) => kernel(data, test, a.data, a.by, b.data, b.by, count))
  return { data, by: 1, top: Math.max(a.top, b.top) }
}
