import { CELL } from '../../../dataset/cell.js'
import { eachOther } from '../../byte-words.js'
import { ROUNDOFF } from '../limits.js'
import type { Estimates } from './approximate-arithmetic.js'

/** Kernels that read figures from the columns of a data set, `count` units from `start` on. */

/** Whole figures as they stand. */
export function readWhole(out: Float64Array, values: Float64Array, start: number, count: number): void {
  out.set(values.subarray(start, start + count))
}

/**
 * Decimals as whole numbers of 1/factor. With |x|·factor < 10^15 the three roundings of fl(fl(fl(x)·factor) + ½) move it by less than 0.29,
 * so its floor is the right one.
 */
export function readDecimals(out: Float64Array, values: Float64Array, factor: number, start: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = Math.floor((values[start + i] ?? 0) * factor + 0.5)
}

/** Puts `fallback` in place of figures that were not given. */
export function fillBlanks(out: Float64Array, status: Uint8Array, fallback: number, start: number, count: number): void {
  eachOther(status.subarray(start, start + count), CELL.GIVEN, (i) => {
    out[i] = fallback
  })
}

/** Figures that stand for decimals of any length: the nearest float64. Blank ones, and what is no number, are not known. */
export function readEstimates(out: Estimates, values: Float64Array, status: Uint8Array, start: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const value = values[start + i] ?? 0
    const known = status[start + i] === CELL.GIVEN && Math.abs(value) < Infinity
    out.value[i] = known ? value : 0
    out.error[i] = known ? ROUNDOFF * Math.abs(value) : Infinity
  }
}

/** As `readEstimates`, with a fallback for blank figures. */
export function fillBlankEstimates(
  out: Estimates, status: Uint8Array, fallback: number, error: number, start: number, count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    if (status[start + i] === CELL.GIVEN) continue
    out.value[i] = fallback
    out.error[i] = error
  }
}

/** Whether the figure is `wanted`. */
export function readMatch(out: Float64Array, values: Float64Array, wanted: number, start: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = Number(values[start + i] === wanted)
}
