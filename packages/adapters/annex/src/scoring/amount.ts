/** Millionths: amounts are exact whole numbers of them, as a definition takes at most six decimals. */
export const MILLION = 1_000_000

/** Largest amount that is read, so that products with a million stay exact. */
const LARGEST = 1_000_000

/** Pattern of a Vietnamese or plain number: `12`, `12,5`, `12.5`, `1.000`. */
export const AMOUNT = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?|\d+(?:[.,]\d{1,6})?`

/**
 * A printed number in millionths. A comma is a decimal comma; a point with three digits behind it separates thousands, with one or two it is
 * a decimal point. `1,000` and longer decimals after a point could mean two numbers: they are not read.
 */
export function parseAmount(text: string): number | undefined {
  if (/^\d+$/.test(text)) return scaled(text, '')
  const thousands = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,6}))?$/.exec(text)
  if (thousands) return text.startsWith('0') ? undefined : scaled((thousands[1] ?? '').replaceAll('.', ''), thousands[2] ?? '')
  const comma = /^(\d+),(\d{1,6})$/.exec(text)
  if (comma) return comma[2]?.length === 3 && !text.startsWith('0') ? undefined : scaled(comma[1] ?? '', comma[2] ?? '')
  const point = /^(\d+)\.(\d{1,2})$/.exec(text)
  return point ? scaled(point[1] ?? '', point[2] ?? '') : undefined
}

function scaled(whole: string, decimals: string): number | undefined {
  const value = Number(whole) * MILLION + Number(decimals.padEnd(6, '0'))
  return value <= LARGEST * MILLION ? value : undefined
}

/** The millionths of a number cell; undefined where it has more decimals or is too large. */
export function amountOfNumber(value: number): number | undefined {
  const text = String(Math.abs(value))
  const parts = /^(\d+)(?:\.(\d{1,6}))?$/.exec(text)
  const size = parts ? scaled(parts[1] ?? '', parts[2] ?? '') : undefined
  return size === undefined ? undefined : value < 0 ? -size : size
}

/** The number of so many millionths. */
export function numberOf(amount: number): number {
  return amount / MILLION
}

/** A part of the maximum, exact. */
export interface Share {
  readonly of: number
  readonly in: number
}

/** The share as a number that prints exactly, or undefined: 1/3 is none. */
export function exactShare(share: Share): number | undefined {
  const millionths = BigInt(share.of) * BigInt(MILLION)
  const divisor = BigInt(share.in)
  return divisor > 0n && millionths % divisor === 0n ? numberOf(Number(millionths / divisor)) : undefined
}

/** Sign of a − b. */
export function compareShares(a: Share, b: Share): number {
  const difference = BigInt(a.of) * BigInt(b.in) - BigInt(b.of) * BigInt(a.in)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const isZeroShare = (share: Share): boolean => share.of === 0

export const isFullShare = (share: Share): boolean => share.of === share.in

/** True when the shares add up to exactly 1. */
export function sumToOne(shares: readonly Share[]): boolean {
  let of = 0n
  let over = 1n
  for (const share of shares) {
    of = of * BigInt(share.in) + BigInt(share.of) * over
    over *= BigInt(share.in)
  }
  return of === over
}
