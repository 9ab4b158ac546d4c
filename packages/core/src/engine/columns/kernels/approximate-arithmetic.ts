import { INFLATION, LARGEST_ERROR, ROUNDOFF, SMALLEST_DIVISOR, UNDERFLOW } from '../limits.js'

/**
 * Arithmetic on values with running error bounds (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 3.3). Each bound
 * is what the errors of the operands can do to the exact result, plus u·|result| for the one rounding of the operation.
 */
export interface Estimates {
  readonly value: Float64Array
  readonly error: Float64Array
}

/** Stores a result; one of which nothing is known becomes 0 with an infinite error, a stop keeps NaN. */
function store(out: Estimates, i: number, value: number, bound: number): void {
  const error = bound * INFLATION + UNDERFLOW
  if (error < LARGEST_ERROR) {
    out.value[i] = value
    out.error[i] = error
  } else {
    const stopped = value !== value
    out.value[i] = stopped ? NaN : 0
    out.error[i] = stopped ? 0 : Infinity
  }
}

/** n·p / d·q for exact integers: one rounding, none when the denominator is 1. */
export function quotientOfIntegers(out: Estimates, n: Float64Array, p: number, d: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const under = (d[i] ?? 0) * q
    const value = ((n[i] ?? 0) * p) / under
    out.value[i] = value
    out.error[i] = under === 1 ? 0 : ROUNDOFF * Math.abs(value)
  }
}

/** |(a + b) − (â + b̂)| ≤ ea + eb. */
export function addEstimates(out: Estimates, a: Estimates, b: Estimates, sign: 1 | -1, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const value = (a.value[i] ?? 0) + sign * (b.value[i] ?? 0)
    store(out, i, value, (a.error[i] ?? 0) + (b.error[i] ?? 0) + ROUNDOFF * Math.abs(value))
  }
}

/** |ab − âb̂| ≤ |â|·eb + |b̂|·ea + ea·eb. */
export function multiplyEstimates(out: Estimates, a: Estimates, b: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = a.value[i] ?? 0
    const y = b.value[i] ?? 0
    const ex = a.error[i] ?? 0
    const ey = b.error[i] ?? 0
    const value = x * y
    store(out, i, value, Math.abs(x) * ey + Math.abs(y) * ex + ex * ey + ROUNDOFF * Math.abs(value))
  }
}

/**
 * |a/b − â/b̂| = |(a − â) − (â/b̂)(b − b̂)| / |b| ≤ (ea + |â/b̂|·eb) / (|b̂| − eb). An exact zero stops; a divisor that may be zero leaves
 * nothing known.
 */
export function divideEstimates(out: Estimates, a: Estimates, b: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = a.value[i] ?? 0
    const y = b.value[i] ?? 0
    const ex = a.error[i] ?? 0
    const ey = b.error[i] ?? 0
    if (y === 0 && ey === 0) {
      store(out, i, NaN, NaN)
      continue
    }
    const least = Math.abs(y) - ey
    const value = x / y
    if (least <= SMALLEST_DIVISOR) store(out, i, x !== x ? NaN : 0, Infinity)
    else store(out, i, value, (ex + Math.abs(value) * ey) / least + ROUNDOFF * Math.abs(value))
  }
}

/**
 * |√a − √â| ≤ ea / √â. The root s = fl(√â) is itself checked, whatever computed it: |s − √â| = |s² − â| / (s + √â), and √â is at least the
 * smaller of s and â/s.
 */
export function rootOfEstimates(out: Estimates, a: Estimates, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = a.value[i] ?? 0
    const ex = a.error[i] ?? 0
    const root = Math.sqrt(x)
    if (x === 0 && ex === 0) {
      out.value[i] = 0
      out.error[i] = 0
    } else if (x - ex <= SMALLEST_DIVISOR) store(out, i, 0, Infinity)
    else store(out, i, root, (ex + Math.abs(root * root - x) + 2 * ROUNDOFF * x) / Math.min(root, x / root) + ROUNDOFF * root)
  }
}

/** Nothing is known of any cell. */
export function forget(out: Estimates, count: number): void {
  out.value.fill(0, 0, count)
  out.error.fill(Infinity, 0, count)
}
