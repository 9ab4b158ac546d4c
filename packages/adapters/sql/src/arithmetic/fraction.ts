import { gcd as greatest, type Rational, reduce } from '@dti-vn/sdk'
import { type Condition, constant, type Int, knownValue, ONE } from './int.js'
import { UNBOUNDED, type Range } from './range.js'

/**
 * A number in SQL as an exact fraction p·n / (q·d): constants p and q > 0, integer expressions n and d. It has no value where one of `zero`
 * holds; elsewhere d is positive.
 */
export interface Fraction {
  readonly p: bigint
  readonly q: bigint
  readonly n: Int
  /** Undefined for 1. */
  readonly d: Int | undefined
  /** Conditions of which any means a division by zero. */
  readonly zero: readonly Condition[]
  readonly range: Range
}

export function constantFraction(value: Rational): Fraction {
  const { n, d } = reduce(value)
  return { p: n, q: d, n: ONE, d: undefined, zero: [], range: { low: value, high: value } }
}

/** The constant that a fraction is, if it is one. */
export function constantOf({ p, q, n, d, zero }: Fraction): Rational | undefined {
  const value = knownValue(n)
  return d === undefined && value !== undefined && zero.length === 0 ? { n: p * value, d: q } : undefined
}

/** p·n / (q·d) with p / q in lowest terms. */
export function fraction(p: bigint, q: bigint, n: Int, d: Int | undefined, zero: readonly Condition[], range: Range = UNBOUNDED): Fraction {
  const known = d && knownValue(d)
  if (known !== undefined && known > 0n) return fraction(p, q * known, n, undefined, zero, range)
  const value = knownValue(n)
  if (value !== undefined && value !== 1n && d === undefined) return fraction(p * value, q, constant(1n), d, zero, range)
  const divisor = gcd(p, q)
  return { p: p / divisor, q: q / divisor, n, d, zero, range }
}

/** Conditions without repetition. */
export function anyOf(...lists: readonly (readonly Condition[])[]): Condition[] {
  const found = new Map(lists.flat().map((condition) => [condition.sql, condition]))
  return [...found.values()]
}

/** What two whole numbers of any sign can be reduced by; 1 where both are 0. */
export function gcd(a: bigint, b: bigint): bigint {
  return greatest(a < 0n ? -a : a, b < 0n ? -b : b) || 1n
}

export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}
