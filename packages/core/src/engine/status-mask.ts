import { CELL } from '../dataset/cell.js'

/** Bits of the status codes of invalid cells in a `statusMask`. */
export const INVALID_BITS = -1 << CELL.INVALID

/** The status codes that occur in a column: bit k is set when code k does. One quick look saves slow ones at columns without gaps. */
export function statusMask(status: Uint8Array): number {
  const { length } = status
  let mask = 0
  for (let unit = 0; unit < length; unit += 1) mask |= 1 << (status[unit] ?? 0)
  return mask
}
