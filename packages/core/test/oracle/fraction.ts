import Fraction from 'fraction.js'

export { Fraction }

export const ZERO = new Fraction(0)
export const ONE = new Fraction(1)

/** The decimal that a number or a plain decimal text writes. */
export function decimal(value: number | string): Fraction {
  if (typeof value === 'string') return new Fraction(value)
  const [digits = '', exponent] = String(value).split('e')
  const mantissa = new Fraction(digits)
  return exponent === undefined ? mantissa : mantissa.mul(tenTo(Number(exponent)))
}

export function tenTo(exponent: number): Fraction {
  const power = 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? new Fraction(1n, power) : new Fraction(power)
}

export function smallest(first: Fraction, ...others: readonly Fraction[]): Fraction {
  return others.reduce((least, value) => (value.lt(least) ? value : least), first)
}

export function largest(first: Fraction, ...others: readonly Fraction[]): Fraction {
  return others.reduce((most, value) => (value.gt(most) ? value : most), first)
}

export function clamp(value: Fraction, low: Fraction, high: Fraction): Fraction {
  return largest(low, smallest(high, value))
}

export function total(values: Iterable<Fraction>): Fraction {
  let sum = ZERO
  for (const value of values) sum = sum.add(value)
  return sum
}

/** `value × 10^places` to the nearest integer; a half goes away from zero. By quotient and remainder, not by the library's rounding. */
export function scaled(value: Fraction, places: number): bigint {
  const numerator = value.n * 10n ** BigInt(places)
  const quotient = numerator / value.d
  const remainder = numerator % value.d
  const size = remainder + remainder >= value.d ? quotient + 1n : quotient
  return value.s < 0n ? -size : size
}

/** The value of a scaled integer. */
export function unscaled(value: bigint, places: number): Fraction {
  return new Fraction(value, 10n ** BigInt(places))
}
