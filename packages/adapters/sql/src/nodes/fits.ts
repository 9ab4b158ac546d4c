import type { NodeWork } from './node-work.js'
import type { Precision } from './enclosed.js'

/** More digits than any sum that is exactly half a unit needs; engines with integers of any size stop here. */
const ENOUGH = 10n ** 60n

/** Denominators up to this fit with their numerators, whose quotient has at most a size. */
export function largestDenominator({ dialect }: NodeWork, { factor }: Precision, most: bigint): bigint {
  const times = most + 1n > factor ? most + 1n : factor
  const largest = dialect.largest / (4n * times)
  return largest < ENOUGH ? largest : ENOUGH
}
