import type { InputValue } from '@dti-vn/sdk'

/** A value as a text column holds it: numbers as plain decimals with the digits that JavaScript prints, null for what is empty. */
export function valueText(value: InputValue | undefined): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'number' ? decimalText(value) : String(value)
}

/** 1e-7 is `0.0000001`. */
function decimalText(value: number): string {
  const text = String(value)
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const power = Number(exponent)
  if (power > 0) return sign + whole + fraction.padEnd(power, '0')
  return `${sign}0.${'0'.repeat(-power - 1)}${whole}${fraction}`
}
