import { absolute, compare, divide, multiply, negate, ONE, rational, type Rational, reduce, subtract, toNumber } from './rational.js'

/** sqrt, ln, exp and real powers are correct to this many significant digits; everything else in the library is exact. */
export const SIGNIFICANT_DIGITS = 40

const GUARD_DIGITS = 12

/** √value, exact when value is a square of a rational, else to 40 significant digits. `value` ≥ 0. */
export function squareRoot(value: Rational): Rational {
  if (value.n === 0n) return value
  const { n, d } = reduce(value)
  const rootN = integerRoot(n)
  const rootD = integerRoot(d)
  if (rootN * rootN === n && rootD * rootD === d) return rational(rootN, rootD)
  const digits = SIGNIFICANT_DIGITS + GUARD_DIGITS + Math.max(0, decimalLength(d) - decimalLength(n))
  const unit = 10n ** BigInt(digits)
  return significant(rational(integerRoot((n * unit * unit) / d), unit))
}

/** ln value to 40 significant digits (exactly 0 at 1). `value` > 0. */
export function naturalLog(value: Rational): Rational {
  if (compare(value, ONE) === 0) return rational(0n)
  return significant(logarithm(value, SIGNIFICANT_DIGITS + GUARD_DIGITS))
}

/** e^value to 40 significant digits (exactly 1 at 0); undefined where the size of `value` is 690 or more: e^690 is about 10^299.66. */
export function exponentialOf(value: Rational): Rational | undefined {
  if (value.n === 0n) return ONE
  if (compare(absolute(value), rational(690n)) >= 0) return undefined
  return significant(exponential(value, SIGNIFICANT_DIGITS + GUARD_DIGITS))
}

/**
 * base^exponent for a positive base and any rational exponent, to 40 significant digits; undefined when the result lies outside
 * 10^±300 (the caller reports it as out of domain).
 */
export function realPower(base: Rational, exponent: Rational): Rational | undefined {
  if (compare(base, ONE) === 0 || exponent.n === 0n) return ONE
  const size = Math.abs(toNumber(exponent) * Math.log(toNumber(base)))
  if (!(size < 690)) return undefined
  const digits = SIGNIFICANT_DIGITS + GUARD_DIGITS + 4 + Math.ceil(Math.log10(1 + size))
  const power = multiply(exponent, logarithm(base, digits + decimalLength(floorAbs(exponent))))
  return significant(exponential(power, digits))
}

/** ln by halving the argument into [3/4, 3/2) and summing artanh; at least `digits` significant digits. */
function logarithm(value: Rational, digits: number): Rational {
  let twos = 0
  let rest = reduce(value)
  const upper = rational(3n, 2n)
  const lower = rational(3n, 4n)
  const estimate = decimalLength(rest.n) - decimalLength(rest.d)
  if (Math.abs(estimate) > 1) {
    twos = Math.trunc(estimate * 3.32)
    rest = twos > 0 ? rational(rest.n, rest.d << BigInt(twos)) : rational(rest.n << BigInt(-twos), rest.d)
  }
  while (compare(rest, upper) >= 0) {
    rest = rational(rest.n, rest.d * 2n)
    twos += 1
  }
  while (compare(rest, lower) < 0) {
    rest = rational(rest.n * 2n, rest.d)
    twos -= 1
  }
  // Near 1 the logarithm is small: the fixed point needs as many digits more as it has leading zeros.
  const distance = absolute(subtract(rest, ONE))
  const zeros = distance.n === 0n ? 0 : Math.max(0, decimalLength(distance.d) - decimalLength(distance.n))
  const unit = 10n ** BigInt(digits + zeros + 5)
  const z = divide(subtract(rest, ONE), rational(rest.n + rest.d, rest.d))
  const sum = 2n * artanh((z.n * unit) / z.d, unit) + BigInt(twos) * 2n * artanh(unit / 3n, unit)
  return rational(sum, unit)
}

function artanh(z: bigint, unit: bigint): bigint {
  const square = (z * z) / unit
  let term = z
  let sum = z
  for (let k = 3n; term !== 0n; k += 2n) {
    term = (term * square) / unit
    sum += term / k
  }
  return sum
}

/** e^x by reducing x below 2^-8 and squaring back. */
function exponential(x: Rational, digits: number): Rational {
  if (x.n < 0n) return divide(ONE, exponential(negate(x), digits))
  const halvings = 8 + Math.max(0, Math.ceil(Math.log2(1 + toNumber(x))))
  const unit = 10n ** BigInt(digits + 10 + halvings)
  const small = (x.n * unit) / (x.d << BigInt(halvings))
  let sum = unit
  let term = unit
  for (let k = 1n; term !== 0n; k += 1n) {
    term = (term * small) / (unit * k)
    sum += term
  }
  for (let i = 0; i < halvings; i += 1) sum = (sum * sum) / unit
  return rational(sum, unit)
}

/** Rounds to 40 significant digits, half away from zero. */
function significant(value: Rational): Rational {
  if (value.n === 0n) return value
  const negative = value.n < 0n
  const { n, d } = negative ? negate(value) : value
  let shift = SIGNIFICANT_DIGITS - (decimalLength(n) - decimalLength(d))
  let scaled = scale(n, d, shift)
  if (decimalLength(scaled) > SIGNIFICANT_DIGITS) {
    shift -= 1
    scaled = scale(n, d, shift)
  }
  const result = shift >= 0 ? rational(scaled, 10n ** BigInt(shift)) : rational(scaled * 10n ** BigInt(-shift))
  return negative ? negate(result) : result
}

function scale(n: bigint, d: bigint, shift: number): bigint {
  const over = shift >= 0 ? n * 10n ** BigInt(shift) : n
  const under = shift >= 0 ? d : d * 10n ** BigInt(-shift)
  return (2n * over + under) / (2n * under)
}

/** ⌊√n⌋ by Newton's method from above. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

function floorAbs(value: Rational): bigint {
  const quotient = value.n / value.d
  return quotient < 0n ? -quotient : quotient
}

function decimalLength(n: bigint): number {
  return (n < 0n ? -n : n).toString().length
}
