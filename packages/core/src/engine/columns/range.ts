import { add, compare, divide, multiply, negate, type Rational, ZERO } from '../../numeric/rational.js'

/** Exact bounds of a value where they are known before any cell is computed; they hold for every scored cell. */
export interface Range {
  readonly low: Rational | undefined
  readonly high: Rational | undefined
}

export const ANY: Range = Object.freeze({ low: undefined, high: undefined })

export function exactly(value: Rational): Range {
  return { low: value, high: value }
}

/** True when no value of the range is below zero. */
export function isNonNegative({ low }: Range): boolean {
  return low !== undefined && low.n >= 0n
}

/** True when every value of the range is above zero. */
export function isPositive({ low }: Range): boolean {
  return low !== undefined && low.n > 0n
}

export function rangeOfSum(a: Range, b: Range): Range {
  return { low: both(a.low, b.low, add), high: both(a.high, b.high, add) }
}

export function rangeOfNegative({ low, high }: Range): Range {
  return { low: high && negate(high), high: low && negate(low) }
}

/** Known for factors that are not negative; a constant factor of either sign counts by its size. */
export function rangeOfProduct(a: Range, b: Range): Range {
  if (!isNonNegative(a) && a.low !== undefined && a.low === a.high) return rangeOfNegative(rangeOfProduct(rangeOfNegative(a), b))
  if (!isNonNegative(b) && b.low !== undefined && b.low === b.high) return rangeOfProduct(b, a)
  if (!isNonNegative(a) || !isNonNegative(b)) return ANY
  return { low: both(a.low, b.low, multiply), high: both(a.high, b.high, multiply) }
}

export function rangeOfQuotient(a: Range, b: Range): Range {
  if (!isNonNegative(a) || !isNonNegative(b)) return ANY
  return { low: ZERO, high: isPositive(b) ? both(a.high, b.low, divide) : undefined }
}

export function rangeOfAbsolute(a: Range): Range {
  if (isNonNegative(a)) return a
  return { low: ZERO, high: both(a.high, rangeOfNegative(a).high, larger) }
}

export function rangeOfMin(a: Range, b: Range): Range {
  return { low: both(a.low, b.low, smaller), high: either(a.high, b.high, smaller) }
}

export function rangeOfMax(a: Range, b: Range): Range {
  return { low: either(a.low, b.low, larger), high: both(a.high, b.high, larger) }
}

/** The range of one value or the other. */
export function hull(a: Range, b: Range): Range {
  return { low: both(a.low, b.low, smaller), high: both(a.high, b.high, larger) }
}

/** The range of a function that never falls. */
export function mapped({ low, high }: Range, change: (value: Rational) => Rational): Range {
  return { low: low && change(low), high: high && change(high) }
}

/** True when a never exceeds b. */
export function isNeverAbove(a: Range, b: Range): boolean {
  return a.high !== undefined && b.low !== undefined && compare(a.high, b.low) <= 0
}

type Join = (a: Rational, b: Rational) => Rational

function both(a: Rational | undefined, b: Rational | undefined, join: Join): Rational | undefined {
  return a && b && join(a, b)
}

function either(a: Rational | undefined, b: Rational | undefined, join: Join): Rational | undefined {
  return a && b ? join(a, b) : (a ?? b)
}

function smaller(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0 ? b : a
}

function larger(a: Rational, b: Rational): Rational {
  return compare(b, a) > 0 ? b : a
}
