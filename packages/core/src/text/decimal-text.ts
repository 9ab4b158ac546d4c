import type { Language } from './local-text.js'

/**
 * A plain decimal in the writing of a language: thousands grouped, decimal comma in Vietnamese (1.234,5), point in English (1,234.5), a true
 * minus sign.
 * It works on text, so that no digit changes.
 */
export function decimalText(plain: string, language: Language): string {
  const isVi = language === 'vi'
  const at = plain.indexOf('.')
  const whole = (at < 0 ? plain : plain.slice(0, at)).replace(/\B(?=(?:\d{3})+$)/g, isVi ? '.' : ',')
  return (at < 0 ? whole : whole + (isVi ? ',' : '.') + plain.slice(at + 1)).replace('-', '−')
}
