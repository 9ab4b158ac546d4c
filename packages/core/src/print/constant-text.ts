import type { Language } from '../text/local-text.js'
import { plainNumber } from '../numeric/decimal.js'
import { decimalText } from '../text/decimal-text.js'

/** A constant of a rule: a number in the writing of the language, or true or false in words. */
export function constantText(value: number | boolean, language: Language): string {
  if (typeof value === 'number') return decimalText(plainNumber(value), language)
  return (value ? { vi: 'đúng', en: 'true' } : { vi: 'sai', en: 'false' })[language]
}

/** An input in words, with what counts in place of a figure that is not reported. */
export function inputOrText(input: string, fallback: string, language: Language): string {
  return `${input} (${language === 'vi' ? `chưa có số liệu thì ${fallback}` : `or ${fallback} if not reported`})`
}
