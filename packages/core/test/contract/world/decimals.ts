import type { InputValue } from '../../../src/definition/test-vector.js'
import type { Random } from './random.js'

/** The decimal n / 10^places. */
export interface Decimal {
  readonly n: number
  readonly places: number
}

function textOf({ n, places }: Decimal): string {
  const digits = Math.abs(n).toString().padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return n < 0 ? `-${text}` : text
}

export function numberOf(decimal: Decimal): number {
  return Number(textOf(decimal))
}

/** The n and places of a JavaScript number with at most 6 decimals. */
export function decimalOf(value: number): Decimal {
  const [, fraction = ''] = String(value).split('.')
  return { n: Math.round(value * 10 ** fraction.length), places: fraction.length }
}

/** One unit in the last place up or down, or not at all. */
export function nudge(random: Random, { n, places }: Decimal): Decimal {
  return { n: n + random.pick([0, 0, -1, 1]), places }
}

/** Writes a decimal as a program or a file might. */
export function write(random: Random, decimal: Decimal): InputValue {
  const text = textOf(decimal)
  switch (random.int(0, 9)) {
    case 0:
      return ` ${text} `
    case 1:
      return decimal.places > 0 && decimal.places < 6 ? `${text}0` : text
    case 2:
      return text.startsWith('-') ? text : `00${text}`
    case 3:
    case 4:
    case 5:
      return Number(text)
    default:
      return text
  }
}

export function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestDivisor(b, a % b)
}
