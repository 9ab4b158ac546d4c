import type { ComparisonOperator } from '../../../formula/expr.js'
import { INFLATION } from '../limits.js'
import type { Estimates } from './approximate-arithmetic.js'
import { UNSURE } from './conditions.js'

/** Comparisons are decided when the values are further apart than their errors together, or both exact. */
export function compareEstimates(out: Float64Array, op: ComparisonOperator, a: Estimates, b: Estimates, count: number): void {
  const below = op === 'lt' || op === 'le' || op === 'ne' ? 1 : 0
  const equal = op === 'eq' || op === 'le' || op === 'ge' ? 1 : 0
  const above = op === 'gt' || op === 'ge' || op === 'ne' ? 1 : 0
  for (let i = 0; i < count; i += 1) {
    const difference = (a.value[i] ?? 0) - (b.value[i] ?? 0)
    const margin = ((a.error[i] ?? 0) + (b.error[i] ?? 0)) * INFLATION
    if (difference > margin) out[i] = above
    else if (difference < -margin) out[i] = below
    else if (difference !== difference) out[i] = NaN
    else out[i] = margin === 0 ? equal : UNSURE
  }
}

/**
 * The smaller (sign 1) or larger (sign −1) of two. Taking it never enlarges the larger of the two errors; where the values are surely apart
 * only the error of the one taken counts.
 */
export function extremeOfEstimates(out: Estimates, sign: 1 | -1, a: Estimates, b: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = a.value[i] ?? 0
    const y = b.value[i] ?? 0
    const ex = a.error[i] ?? 0
    const ey = b.error[i] ?? 0
    const difference = sign * (x - y)
    const apart = Math.abs(difference) > (ex + ey) * INFLATION
    const error = !apart ? Math.max(ex, ey) : difference < 0 ? ex : ey
    const value = difference < 0 ? x : difference >= 0 ? y : NaN
    out.value[i] = error < Infinity ? value : value !== value ? NaN : 0
    out.error[i] = value !== value ? 0 : error
  }
}

/** a where the test holds, b where it does not, a stop where it stops; nothing is known where it is unsure. */
export function chooseEstimates(out: Estimates, test: Float64Array, a: Estimates, b: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const holds = test[i] ?? 0
    const taken = holds === 1 ? a : b
    const known = holds === 1 || holds === 0
    out.value[i] = known ? (taken.value[i] ?? 0) : holds === UNSURE ? 0 : NaN
    out.error[i] = known ? (taken.error[i] ?? 0) : holds === UNSURE ? Infinity : 0
  }
}

export function negateEstimates(out: Estimates, a: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    out.value[i] = -(a.value[i] ?? 0)
    out.error[i] = a.error[i] ?? 0
  }
}

/** ||a| − |â|| ≤ ea. */
export function absoluteOfEstimates(out: Estimates, a: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    out.value[i] = Math.abs(a.value[i] ?? 0)
    out.error[i] = a.error[i] ?? 0
  }
}
