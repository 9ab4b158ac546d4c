import { INFLATION, ROUNDOFF, UNDERFLOW } from '../limits.js'
import type { Estimates } from './approximate-arithmetic.js'

/**
 * ⌊â⌋ (side 0) or ⌈â⌉ (side 1), decided when the distances to the whole numbers on both sides exceed the error. For |â| < 2^53 these
 * distances take one rounding; a larger â has an error ≥ 1 unless it is exact.
 */
export function wholeOfEstimates(out: Estimates, side: 0 | 1, a: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = a.value[i] ?? 0
    const margin = (a.error[i] ?? 0) * INFLATION
    const below = Math.floor(x)
    if (x !== x || (margin === 0 && x === below)) {
      out.value[i] = x
      out.error[i] = 0
    } else if (x - below > margin && below + 1 - x > margin) {
      out.value[i] = below + side
      out.error[i] = 0
    } else {
      out.value[i] = 0
      out.error[i] = Infinity
    }
  }
}

/**
 * â × factor to the nearest whole number, half away from zero; Infinity where the distance to the nearest half is within the error, NaN
 * where the rule has stopped. `factor` is a power of ten up to 10^15, so it is exact. The part after the point of s = fl(|â|·factor) is
 * exact and its distance to one half takes one rounding.
 */
export function roundEstimates(out: Float64Array, a: Estimates, factor: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = a.value[i] ?? 0
    const size = Math.abs(x) * factor
    const margin = ((a.error[i] ?? 0) * factor + ROUNDOFF * size) * INFLATION + UNDERFLOW
    const below = Math.floor(size)
    const part = size - below
    if (Math.abs(part - 0.5) > margin) {
      const rounded = part > 0.5 ? below + 1 : below
      out[i] = x < 0 ? -rounded : rounded
    } else out[i] = x !== x ? NaN : Infinity
  }
}

/** Whole numbers (NaN: stopped, Infinity: nothing known) divided by a power of ten. */
export function estimatesOfScaled(out: Estimates, scaled: Float64Array, factor: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const whole = scaled[i] ?? 0
    const value = whole / factor
    const known = whole !== Infinity
    out.value[i] = known ? value : 0
    out.error[i] = !known ? Infinity : value !== value || factor === 1 ? 0 : ROUNDOFF * Math.abs(value)
  }
}
