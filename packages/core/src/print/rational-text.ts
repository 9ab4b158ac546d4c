import type { Language } from '../text/local-text.js'
import { printScaled } from '../numeric/decimal.js'
import { isZero, type Rational, reduce, subtract } from '../numeric/rational.js'
import { fromScaled, toScaled } from '../numeric/rounding.js'
import { decimalText } from '../text/decimal-text.js'

/** Decimals shown of a number that has no short decimal form. */
const SHOWN_DECIMALS = 6

/** A rational number as a decimal: exactly where it has at most six decimals, else rounded to six with “≈”. */
export function rationalText(value: Rational, language: Language): string {
  if (value.d === 1n) return decimalText(value.n.toString(), language)
  const scaled = toScaled(value, SHOWN_DECIMALS)
  const isExact = isZero(subtract(value, fromScaled(scaled, SHOWN_DECIMALS)))
  const plain = printScaled(scaled, SHOWN_DECIMALS).replace(/\.?0+$/, '')
  return `${isExact ? '' : '≈ '}${decimalText(plain === '' || plain === '-' ? '0' : plain, language)}`
}

/** The value as a fraction in lowest terms, or undefined when it is whole or too long to read. */
export function fractionText(value: Rational, language: Language): string | undefined {
  const { n, d } = reduce(value)
  if (d === 1n || d > 10n ** 9n) return undefined
  return `${decimalText(n.toString(), language)}/${decimalText(d.toString(), language)}`
}
