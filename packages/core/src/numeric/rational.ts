/**
 * An exact rational number. The denominator is positive; the fraction need not be in lowest terms.
 * Values are plain data: make them with {@link rational}, never by hand.
 */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** Above this denominator a result is reduced, so that long chains stay small; below it reducing costs more than it saves. */
const REDUCE_ABOVE = 10n ** 40n

export const ZERO: Rational = Object.freeze({ n: 0n, d: 1n })
export const ONE: Rational = Object.freeze({ n: 1n, d: 1n })

/** Makes `n / d` with a positive denominator. `d` must not be 0. */
export function rational(n: bigint, d = 1n): Rational {
  if (d < 0n) return rational(-n, -d)
  if (d <= REDUCE_ABOVE) return { n, d }
  const g = gcd(n < 0n ? -n : n, d)
  return g === 1n ? { n, d } : { n: n / g, d: d / g }
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d)
}

/** `a / b`; `b` must not be zero (callers decide what a zero denominator means). */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d }
}

export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export function isZero(a: Rational): boolean {
  return a.n === 0n
}

/** Lowest terms: equal values become equal fields. */
export function reduce(a: Rational): Rational {
  const g = gcd(a.n < 0n ? -a.n : a.n, a.d)
  return g === 1n ? a : { n: a.n / g, d: a.d / g }
}

/** The integer value, or undefined when `a` is not an integer. */
export function toInteger(a: Rational): bigint | undefined {
  return a.n % a.d === 0n ? a.n / a.d : undefined
}

/** Nearest float64, for display and approximate comparison only. */
export function toNumber(a: Rational): number {
  const { n, d } = reduce(a)
  const numerator = Number(n)
  const denominator = Number(d)
  if (Number.isFinite(numerator) && Number.isFinite(denominator)) return numerator / denominator
  const shift = BigInt(Math.max(n.toString(2).length, d.toString(2).length) - 900)
  return Number(n >> shift) / Number(d >> shift)
}

/** The greatest common divisor of two whole numbers that are not negative; 0 of 0 and 0. */
export function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
