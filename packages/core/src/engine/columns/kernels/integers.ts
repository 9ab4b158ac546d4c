/**
 * Kernels over blocks of exact integers. Callers have proved that no product or sum reaches 2^53, so nothing here rounds. NaN passes
 * through.
 */

export function multiply(out: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = (a[i] ?? 0) * (b[i] ?? 0)
}

/** a·p + b·q. */
export function addMultiples(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = (a[i] ?? 0) * p + (b[i] ?? 0) * q
}

export function absolute(out: Float64Array, a: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = Math.abs(a[i] ?? 0)
}

/**
 * The smaller of a·p and b·q, as half of their sum less their distance; without branches, which figures in no order would mispredict. The
 * sum of their sizes is below 2^53, so both are exact, and so is their even difference.
 */
export function lesser(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const left = (a[i] ?? 0) * p
    const right = (b[i] ?? 0) * q
    out[i] = (left + right - Math.abs(left - right)) * 0.5
  }
}

/** The larger of a·p and b·q; as `lesser`. */
export function greater(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const left = (a[i] ?? 0) * p
    const right = (b[i] ?? 0) * q
    out[i] = (left + right + Math.abs(left - right)) * 0.5
  }
}

/** The size of a divisor: NaN in place of 0. */
export function divisor(out: Float64Array, a: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const value = Math.abs(a[i] ?? 0)
    out[i] = value + 0 / value
  }
}

/** a with the sign of b turned into it: b < 0 negates. */
export function turnSign(out: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = (b[i] ?? 0) < 0 ? -(a[i] ?? 0) : (a[i] ?? 0)
}
