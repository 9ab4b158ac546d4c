import { type Assembly, newBlock } from './assembly.js'
import type { Fraction } from './column.js'
import { fraction, stoppedFraction } from './fraction.js'
import { absolute, divisor, turnSign } from './kernels/integers.js'
import { isNonNegative, isPositive, rangeOfAbsolute, rangeOfNegative, rangeOfProduct, rangeOfQuotient, rangeOfSum } from './range.js'
import { bothStops, stopsAt } from './stops.js'
import { constantVector, fits, gcd, lcm, negated, product, scaled, sum, type Vector } from './vector.js'

/**
 * Exact arithmetic on fractions. Each function gives undefined where an integer could reach 2^53; the caller then goes on approximately.
 */

/** Numerators of two fractions over one common denominator. */
export interface CommonTerms {
  readonly left: Vector
  readonly right: Vector
  readonly d: Vector
}

export function commonTerms(assembly: Assembly, x: Fraction, y: Fraction): CommonTerms | undefined {
  if (x.d.data === y.d.data) {
    const by = lcm(x.d.by, y.d.by)
    const left = scaled(x.n, by / x.d.by)
    const right = scaled(y.n, by / y.d.by)
    const d = scaled(x.d, by / x.d.by)
    return left && right && d && { left, right, d }
  }
  if (!fits(x.n, y.d) || !fits(y.n, x.d) || !fits(x.d, y.d)) return undefined
  return { left: product(assembly, x.n, y.d), right: product(assembly, y.n, x.d), d: product(assembly, x.d, y.d) }
}

export function addFractions(assembly: Assembly, x: Fraction, y: Fraction): Fraction | undefined {
  const terms = commonTerms(assembly, x, y)
  const n = terms && sum(assembly, terms.left, terms.right, 1)
  return n && fraction(n, terms.d, bothStops(x.stops, y.stops), rangeOfSum(x.range, y.range))
}

export function multiplyFractions(assembly: Assembly, x: Fraction, y: Fraction): Fraction | undefined {
  if (!fits(x.n, y.n) || !fits(x.d, y.d)) return undefined
  const n = product(assembly, x.n, y.n)
  return fraction(n, product(assembly, x.d, y.d), bothStops(x.stops, y.stops), rangeOfProduct(x.range, y.range))
}

export function divideFractions(assembly: Assembly, x: Fraction, y: Fraction): Fraction | undefined {
  const [xd, yd] = lowestTerms(assembly, x.d, y.d)
  if (!fits(x.n, yd) || !fits(xd, y.n)) return undefined
  if (y.n.by === 0) return stoppedFraction(assembly)
  const range = rangeOfQuotient(x.range, y.range)
  const over = product(assembly, x.n, yd)
  const under = product(assembly, xd, y.n)
  if (isPositive(y.range) && under.by > 0) return fraction(over, under, bothStops(x.stops, y.stops), range)
  const data = newBlock(assembly)
  const stops = bothStops(bothStops(x.stops, y.stops), stopsAt(data))
  const d: Vector = { data, by: Math.abs(under.by), top: under.top }
  assembly.steps.push((_start, count) => divisor(data, under.data, count))
  if (isNonNegative(y.range)) return fraction(over, d, stops, range)
  const turned = newBlock(assembly)
  const n = under.by < 0 ? negated(over) : over
  assembly.steps.push((_start, count) => turnSign(turned, n.data, under.data, count))
  return fraction({ ...n, data: turned }, d, stops, range)
}

/** Two constant denominators without their common factor; others as they are. */
function lowestTerms(assembly: Assembly, a: Vector, b: Vector): readonly [Vector, Vector] {
  if (a.data !== assembly.ones || b.data !== assembly.ones) return [a, b]
  const shared = gcd(a.by, b.by)
  return [constantVector(assembly, a.by / shared), constantVector(assembly, b.by / shared)]
}

export function negateFraction(x: Fraction): Fraction {
  return { ...x, n: negated(x.n), range: rangeOfNegative(x.range) }
}

export function absoluteFraction(assembly: Assembly, x: Fraction): Fraction {
  if (isNonNegative(x.range)) return x
  const data = newBlock(assembly)
  assembly.steps.push((_start, count) => absolute(data, x.n.data, count))
  return { ...x, n: { data, by: Math.abs(x.n.by), top: x.n.top }, range: rangeOfAbsolute(x.range) }
}
