import type { WholeColumn } from '../../indicator-scores.js'
import { STATE } from '../../state.js'

/**
 * Kernels that round and put the result into the 16 or 32 bits of the points of scored cells at once. Storing truncates, which is the floor of what is not
 * negative. Cells in which the rule has stopped keep points 0 and are told to `stop`.
 */

/** Where the results of one indicator go. */
export interface Target {
  readonly points: WholeColumn
  readonly states: Uint8Array
  readonly stop: (unit: number) => void
}

const { SCORED } = STATE

/** a·p for whole numbers ≥ 0. */
export function settleWhole({ points, states, stop }: Target, a: Float64Array, p: number, start: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const unit = start + i
    if (states[unit] !== SCORED) continue
    const value = (a[i] ?? 0) * p
    if (value >= 0) points[unit] = value
    else stop(unit)
  }
}

/** a·p / b·q ≥ 0 to the nearest integer, half up; as `roundQuotient`. */
export function settleQuotient(
  { points, states, stop }: Target, a: Float64Array, p: number, b: Float64Array, q: number, start: number, count: number,
): void {
  const twice = 2 * p
  for (let i = 0; i < count; i += 1) {
    const unit = start + i
    if (states[unit] !== SCORED) continue
    const under = (b[i] ?? 0) * q
    const value = ((a[i] ?? 0) * twice + under) / (2 * under)
    if (value >= 0) points[unit] = value
    else stop(unit)
  }
}

/** As `settleQuotient` with the smaller of `a·p` and `other·r`, as `lesser` has it, times `by` in the numerator. */
export function settleLesser(
  { points, states, stop }: Target,
  { a, p, b: other, q: r }: { readonly a: Float64Array; readonly p: number; readonly b: Float64Array; readonly q: number },
  by: number,
  b: Float64Array,
  q: number,
  start: number,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const unit = start + i
    if (states[unit] !== SCORED) continue
    const left = (a[i] ?? 0) * p
    const right = (other[i] ?? 0) * r
    const under = (b[i] ?? 0) * q
    // Half of the smaller one is not taken: the numerator is to be doubled.
    const value = ((left + right - Math.abs(left - right)) * by + under) / (2 * under)
    if (value >= 0) points[unit] = value
    else stop(unit)
  }
}
