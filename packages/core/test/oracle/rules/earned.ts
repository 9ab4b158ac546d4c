import { decimal, type Fraction } from '../fraction.js'

/** A step, option or item as the contract writes it: a share of the maximum, or points. */
export interface Earning {
  readonly share?: number
  readonly points?: number
}

/** "A `share`, which is M × share, or `points`, which is that many points". */
export function earned({ share, points }: Earning, max: Fraction): Fraction {
  return points !== undefined ? decimal(points) : max.mul(decimal(share ?? NaN))
}
