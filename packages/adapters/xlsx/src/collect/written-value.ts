import { decimalsOf, type InputValue, type PlannedInput, printScaled, rationalOfNumber } from '@dti-vn/sdk'

const PLAIN = /^-?\d+(?:\.\d+)?$/
const COMMA = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/

/**
 * A value as the data profile of CSV writes it. What is invalid in the form stays invalid there: a text that only the other number style would
 * take for a number gets a question mark in front.
 */
export function writtenValue(value: InputValue, { definition }: PlannedInput): string {
  if (value === null) return ''
  if (typeof value === 'number') return plainNumber(value)
  const text = String(value)
  if (definition.type !== 'number' && definition.type !== 'integer') return text
  if (COMMA.test(text)) return text.replaceAll('.', '').replace(',', '.')
  return PLAIN.test(text) ? `?${text}` : text
}

function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') && Number.isFinite(value) ? printScaled(rationalOfNumber(value).n, decimalsOf(value)) : text
}
