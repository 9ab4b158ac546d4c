import { multiply, printDecimal, rationalOfNumber } from '@dti-vn/sdk'

/** A number as a Vietnamese text prints it: 12,5. Exact: what a definition writes is a decimal. */
export function numberText(value: number): string {
  return printDecimal(rationalOfNumber(value)).replace('.', ',')
}

/** A share as a percentage: 0.125 is 12,5%. */
export function percentText(share: number): string {
  return `${printDecimal(multiply(rationalOfNumber(share), rationalOfNumber(100))).replace('.', ',')}%`
}

/** What a share of a maximum is worth, or points as they are written: 7,5 điểm. */
export function pointsText({ share, points }: { readonly share?: number | undefined; readonly points?: number | undefined }, max: number): string {
  const worth = points === undefined ? multiply(rationalOfNumber(share ?? 0), rationalOfNumber(max)) : rationalOfNumber(points)
  return `${printDecimal(worth).replace('.', ',')} điểm`
}
