import type { Language, LocalText } from '../text/local-text.js'
import type { Rational } from '../numeric/rational.js'
import { fractionText, rationalText } from '../print/rational-text.js'
import type { WeightedValue } from './weighted-values.js'

/** A value and its weight in the writing of a language. */
export interface WrittenValue {
  readonly value: string
  readonly weight: string
}

/** A formula with values and weights put in, both as they are to be read, and its result. */
export function calculationText(values: readonly WeightedValue[], result: Rational, formula: (values: readonly WrittenValue[], language: Language) => string): LocalText {
  const write = (language: Language) => {
    const written = values.map(({ value, weight }) => ({ value: numberText(value, language), weight: numberText(weight, language) }))
    return `${formula(written, language)} = ${numberText(result, language)}`
  }
  return { vi: write('vi'), en: write('en') }
}

/** A number with at most six decimals as it is, another as a fraction, or rounded with “≈” where that is too long. */
export function numberText(value: Rational, language: Language): string {
  const decimal = rationalText(value, language)
  return decimal.startsWith('≈') ? (fractionText(value, language) ?? decimal) : decimal
}

/** Weights joined into their sum, in brackets where there are several. */
export function weightSum(values: readonly WrittenValue[]): string {
  const sum = values.map(({ weight }) => weight).join(' + ')
  return values.length > 1 ? `(${sum})` : sum
}
