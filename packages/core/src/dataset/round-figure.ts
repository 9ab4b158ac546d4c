import { plainNumber, printScaled } from '../numeric/decimal.js'

/** A plain decimal rounded once, half away from zero, to `places` decimals; the same text where that takes nothing away. */
export function roundPlain(plain: string, places: number): string {
  const negative = plain.startsWith('-')
  const [whole = '', fraction = ''] = plain.slice(negative ? 1 : 0).split('.')
  if (!/[1-9]/.test(fraction.slice(places))) return plain
  const scaled = BigInt(whole + fraction.slice(0, places)) + (fraction.charAt(places) >= '5' ? 1n : 0n)
  return printScaled(negative ? -scaled : scaled, places)
}

/** A finite number, taken as its shortest decimal form, rounded once, half away from zero, to `places` decimals: 1.005 to 2 places is 1.01. */
export function roundFigure(value: number, places: number): number {
  return Number(roundPlain(plainNumber(value), places)) + 0
}
