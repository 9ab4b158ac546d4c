import { add, compare, multiply, type Rational } from '@dti-vn/sdk'

/** Where a number is known to lie; undefined is unbounded. */
export interface Range {
  readonly low: Rational | undefined
  readonly high: Rational | undefined
}

export const UNBOUNDED: Range = Object.freeze({ low: undefined, high: undefined })

type End = Rational | undefined

export function sumOf(a: Range, b: Range): Range {
  return { low: both(a.low, b.low, add), high: both(a.high, b.high, add) }
}

export function negatedRange({ low, high }: Range): Range {
  const minusOne = { n: -1n, d: 1n }
  return { low: high && multiply(high, minusOne), high: low && multiply(low, minusOne) }
}

/** Products are followed only where both factors are not negative. */
export function productOf(a: Range, b: Range): Range {
  if (!isNotNegative(a) || !isNotNegative(b)) return UNBOUNDED
  return { low: both(a.low, b.low, multiply), high: both(a.high, b.high, multiply) }
}

export function unionOf(a: Range, b: Range): Range {
  return { low: both(a.low, b.low, lesser), high: both(a.high, b.high, greater) }
}

/** The range of the smaller, or the larger, of two numbers. */
export function extremeOf(kind: 'min' | 'max', a: Range, b: Range): Range {
  if (kind === 'min') return { low: both(a.low, b.low, lesser), high: either(a.high, b.high, lesser) }
  return { low: either(a.low, b.low, greater), high: both(a.high, b.high, greater) }
}

export function isNotNegative({ low }: Range): boolean {
  return low !== undefined && low.n >= 0n
}

/** True when every number of `a` is at most every number of `b`. */
export function isAtMost(a: Range, b: Range): boolean {
  return a.high !== undefined && b.low !== undefined && compare(a.high, b.low) <= 0
}

function both(a: End, b: End, join: (a: Rational, b: Rational) => Rational): End {
  return a && b && join(a, b)
}

function either(a: End, b: End, join: (a: Rational, b: Rational) => Rational): End {
  return a && b ? join(a, b) : (a ?? b)
}

function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b
}

function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b
}
