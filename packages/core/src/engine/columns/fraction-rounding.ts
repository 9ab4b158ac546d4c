import { rational } from '../../numeric/rational.js'
import { ceil, floor, fromScaled, toScaled } from '../../numeric/rounding.js'
import { type Assembly, newBlock } from './assembly.js'
import type { Fraction } from './column.js'
import { fraction, wholeFraction } from './fraction.js'
import { ceilOfQuotient, floorOfQuotient, roundQuotient, roundSignedQuotient, scale } from './kernels/rounding.js'
import { INTEGER_LIMIT } from './limits.js'
import { isNonNegative, mapped } from './range.js'
import { constantVector, gcd, type Vector } from './vector.js'

/** ⌊x⌋ or ⌈x⌉; always exact, see `kernels/rounding.ts`. */
export function wholeOf(assembly: Assembly, side: 'floor' | 'ceil', x: Fraction): Fraction {
  const data = newBlock(assembly)
  const { n, d } = x
  const kernel = side === 'floor' ? floorOfQuotient : ceilOfQuotient
  assembly.steps.push((_start, count) => kernel(data, n.data, n.by, d.data, d.by, count))
  const cut = side === 'floor' ? floor : ceil
  return wholeFraction(assembly, { data, by: 1, top: n.top }, x.stops, mapped(x.range, (value) => rational(cut(value))))
}

/** x rounded half away from zero to `places` decimals, or undefined where that is not exact. */
export function roundFraction(assembly: Assembly, x: Fraction, places: number): Fraction | undefined {
  const n = scaledRounding(assembly, x, 10 ** places)
  const range = mapped(x.range, (value) => fromScaled(toScaled(value, places), places))
  return n && fraction(n, constantVector(assembly, 10 ** places), x.stops, range)
}

/**
 * What is left to do for x × factor as whole numbers, rounded half away from zero: a·p / b·q, where 2·|a·p| + b·q < 2^53 in every scored
 * cell.
 */
export interface Rounding {
  readonly a: Float64Array
  readonly p: number
  readonly b: Float64Array
  readonly q: number
  /** The denominator is 1, so that nothing is rounded. */
  readonly isWhole: boolean
  readonly isNonNegative: boolean
  readonly top: number
}

/** How to round x × factor, or undefined where that is not exact. */
export function roundingOf(assembly: Assembly, x: Fraction, factor: number): Rounding | undefined {
  const shared = gcd(factor, x.d.by)
  const p = x.n.by * (factor / shared)
  const q = x.d.by / shared
  const top = x.n.top * (factor / shared)
  const under = x.d.top / shared
  if (2 * top + under >= INTEGER_LIMIT || Math.abs(p) * 2 >= INTEGER_LIMIT) return undefined
  const isWhole = x.d.data === assembly.ones && q === 1
  return { a: x.n.data, p, b: x.d.data, q, isWhole, isNonNegative: isNonNegative(x.range), top }
}

/** x × factor as whole numbers, rounded half away from zero, or undefined where that is not exact. */
function scaledRounding(assembly: Assembly, x: Fraction, factor: number): Vector | undefined {
  const rounding = roundingOf(assembly, x, factor)
  return rounding && roundedVector(assembly, rounding)
}

/** A block of the rounded numbers. */
export function roundedVector(assembly: Assembly, { a, p, b, q, isWhole, isNonNegative, top }: Rounding): Vector {
  const data = newBlock(assembly)
  if (isWhole) assembly.steps.push((_start, count) => scale(data, a, p, count))
  else {
    const kernel = isNonNegative ? roundQuotient : roundSignedQuotient
    assembly.steps.push((_start, count) => kernel(data, a, p, b, q, count))
  }
  return { data, by: 1, top }
}
