/**
 * Kernels for conditions. A condition is 1 where it holds, 0 where it does not, NaN where computing it meets a zero denominator, and
 * `UNSURE` where float64 cannot tell.
 *
 * Figures of many units follow no pattern, so a branch on them is mispredicted every other time and costs more than the rest of the loop.
 * Comparisons of exact integers are therefore arithmetic: for a difference of integers below 2^53 in size, difference × 2^−55 lies in (−1,
 * 1), has the same sign and is not rounded to 0, so that its floor is −1 below zero and 0 otherwise. NaN passes through.
 */

export const UNSURE = 2

const SHRINK = 2 ** -55

/** a·p < b·q. */
export function isLess(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = 0 - Math.floor(((a[i] ?? 0) * p - (b[i] ?? 0) * q) * SHRINK)
}

/** a·p ≤ b·q. */
export function isAtMost(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = 1 + Math.floor(((b[i] ?? 0) * q - (a[i] ?? 0) * p) * SHRINK)
}

/** a·p = b·q. */
export function isEqual(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = 1 - Math.ceil(Math.abs((a[i] ?? 0) * p - (b[i] ?? 0) * q) * SHRINK)
}

export function not(out: Float64Array, a: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const value = a[i] ?? 0
    out[i] = value === UNSURE ? UNSURE : 1 - value
  }
}

/** The right side counts only where the left one holds. */
export function and(out: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const left = a[i] ?? 0
    out[i] = left === 1 ? (b[i] ?? 0) : left
  }
}

/** The right side counts only where the left one does not hold. */
export function or(out: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const left = a[i] ?? 0
    out[i] = left === 0 ? (b[i] ?? 0) : left
  }
}

/** One of two conditions, by a third. */
export function chooseCondition(out: Float64Array, test: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const holds = test[i] ?? 0
    out[i] = holds === 1 ? (a[i] ?? 0) : holds === 0 ? (b[i] ?? 0) : holds
  }
}

/** a·p where the test holds, b·q where it does not, NaN where it stops. */
export function choose(out: Float64Array, test: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const holds = test[i] ?? 0
    out[i] = holds === 1 ? (a[i] ?? 0) * p : holds === 0 ? (b[i] ?? 0) * q : NaN
  }
}

/** As `choose`, without branches, for sides that never stop and whose difference is exact. */
export function blend(out: Float64Array, test: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const otherwise = (b[i] ?? 0) * q
    out[i] = otherwise + (test[i] ?? 0) * ((a[i] ?? 0) * p - otherwise)
  }
}
