import { rationalOfNumber } from '@dti-vn/sdk'
import { termText } from './term.js'

/** A text as a constant of a formula. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** A decimal as a quotient of whole numbers, in parentheses: the same in every language setting. */
export function formulaNumber(value: number): string {
  const { n, d } = rationalOfNumber(value)
  return d === 1n ? termText(n) : `(${termText(n)}/${String(d)})`
}
