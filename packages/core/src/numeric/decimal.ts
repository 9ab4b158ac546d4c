import { rational, type Rational } from './rational.js'
import { toScaled } from './rounding.js'

/** Limits of a number in data (docs/numeric-contract.md): beyond them a value is invalid, never truncated. */
export const DECIMAL_LIMITS = Object.freeze({ significantDigits: 15, decimals: 6, below: 1e15 })

const PLAIN = /^-?\d+(?:\.\d+)?$/
const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/

/**
 * The exact value of a plain decimal such as `-12.50`, or of the shortest form that JavaScript prints (`1e-7`).
 * Throws a `RangeError` for anything else; data never reaches this unchecked (see `read-number.ts`).
 */
export function rationalOfDecimal(text: string): Rational {
  if (PLAIN.test(text)) {
    const point = text.indexOf('.')
    if (point < 0) return rational(BigInt(text))
    return rational(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(text.length - point - 1))
  }
  const parts = EXPONENT.exec(text)
  if (!parts) throw new RangeError(`Not a decimal number: ${text}`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const power = Number(exponent) - fraction.length
  const digits = BigInt(sign + whole + fraction)
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power))
}

/**
 * The exact decimal that a JavaScript number stands for: its shortest decimal form. 0.1 is one tenth.
 * Every decimal of at most 15 significant digits survives the way text → number → decimal unchanged.
 */
export function rationalOfNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return rational(BigInt(value))
  return rationalOfDecimal(String(value))
}

/** Number of digits after the point in the shortest decimal form of a number (0 for integers). */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  let { d } = rationalOfNumber(value)
  let decimals = 0
  for (; d > 1n; d /= 10n) decimals += 1
  return decimals
}

/** A finite number as a plain decimal: its shortest decimal form, without an exponent. */
export function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? printScaled(rationalOfNumber(value).n, decimalsOf(value)) : text
}

/** Prints a scaled integer as a plain decimal with exactly `places` digits: (1235, 2) gives `12.35`. */
export function printScaled(scaled: number | bigint, places: number): string {
  const value = BigInt(scaled)
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  const sign = value < 0n ? '-' : ''
  if (places === 0) return sign + digits
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A finite decimal as plain text without trailing zeros, e.g. for a sum of decimals; exact to 24 decimals. */
export function printDecimal(value: Rational): string {
  const text = printScaled(toScaled(value, 24), 24)
  return text.replace(/\.?0+$/, '')
}

/** The number whose shortest decimal form is the scaled integer's decimal: what JSON output carries. */
export function numberOfScaled(scaled: number | bigint, places: number): number {
  // Both parts are exact in float64, so the quotient is the float64 nearest to the decimal. Adding 0 makes 0 of -0.
  if (Number.isSafeInteger(scaled) && places <= 22) return Number(scaled) / 10 ** places + 0
  return Number(printScaled(scaled, places))
}
