import { DECIMAL_LIMITS, plainNumber } from './decimal.js'

/**
 * How numbers are written in a file, declared and never guessed: `data` has a decimal point and no thousands separator; `vi` has a decimal
 * comma and may group thousands with points.
 */
export type NumberStyle = 'data' | 'vi'

/** Why a text or number is not a usable number. */
export type NumberFault = 'not-a-number' | 'too-precise' | 'above-max' | 'below-min'

/** Below it no number has 15 decimals or fewer. */
const SMALLEST = 1e-15

const DATA = /^-?\d+(?:\.\d+)?$/
const VI = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/

/**
 * Reads a trimmed text as the decimal written: ASCII digits, at most 15 significant digits, `decimals` decimals, |x| < 10^15 (zeros that
 * do not change the value do not count). Within these limits the nearest float64 stands for exactly one decimal, so nothing is lost.
 */
export function readNumber(text: string, style: NumberStyle, decimals: number = DECIMAL_LIMITS.decimals): number | NumberFault {
  const plain = plainText(text, style)
  return plain === undefined ? 'not-a-number' : withinLimits(plain, decimals)
}

/** A JavaScript number means its shortest decimal form, within the same limits. */
export function acceptNumber(value: number, decimals: number = DECIMAL_LIMITS.decimals): number | NumberFault {
  if (!Number.isFinite(value)) return 'not-a-number'
  if (Number.isInteger(value) && Math.abs(value) < DECIMAL_LIMITS.below) return value === 0 ? 0 : value
  return Math.abs(value) < SMALLEST ? 'too-precise' : withinLimits(plainNumber(value), decimals)
}

/** A trimmed text as a plain decimal such as -12.50; undefined where it is no number in the style. */
export function plainText(text: string, style: NumberStyle): string | undefined {
  if (text.length > 400 || !(style === 'vi' ? VI : DATA).test(text)) return undefined
  return style === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text
}

/** The number that a plain decimal means, within the limits of figures. */
export function withinLimits(plain: string, most: number = DECIMAL_LIMITS.decimals): number | NumberFault {
  const point = plain.indexOf('.')
  // So few signs keep every limit.
  if (plain.length <= DECIMAL_LIMITS.significantDigits && (point < 0 || plain.length - point <= most + 1)) return Number(plain) + 0
  const negative = plain.startsWith('-')
  const [whole = '', fraction = ''] = plain.slice(negative ? 1 : 0).split('.')
  const integer = whole.replace(/^0+/, '')
  const decimals = fraction.replace(/0+$/, '')
  if (integer.length > DECIMAL_LIMITS.significantDigits) return negative ? 'below-min' : 'above-max'
  const significant = integer === '' ? decimals.replace(/^0+/, '').length : integer.length + decimals.length
  if (decimals.length > most || significant > DECIMAL_LIMITS.significantDigits) return 'too-precise'
  const value = Number(plain)
  return value === 0 ? 0 : value
}
