/** How many rungs `climb` looks at in one pass. */
export const RUNGS_AT_ONCE = 4

/** Rungs of one pass: a cell gains `gain[k]` where a·p[k] ≥ b·q[k]. Exact integers throughout. */
export interface Rungs {
  readonly p: readonly [number, number, number, number]
  readonly q: readonly [number, number, number, number]
  readonly gain: readonly [number, number, number, number]
}

/**
 * `base`, or what the block holds already, plus the gains of the rungs that a/b reaches. Comparisons become numbers without a branch, which
 * figures in no order would mispredict.
 */
export function climb(out: Float64Array, base: number | undefined, a: Float64Array, b: Float64Array, rungs: Rungs, count: number): void {
  const [p0, p1, p2, p3] = rungs.p
  const [q0, q1, q2, q3] = rungs.q
  const [g0, g1, g2, g3] = rungs.gain
  if (base !== undefined) out.fill(base, 0, count)
  for (let i = 0; i < count; i += 1) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    const low = g0 * Number(x * p0 >= y * q0) + g1 * Number(x * p1 >= y * q1)
    const high = g2 * Number(x * p2 >= y * q2) + g3 * Number(x * p3 >= y * q3)
    out[i] = (out[i] ?? 0) + (low + high)
  }
}

/** NaN where a or b is: a comparison with NaN does not hold and so forgets that the rule has stopped. */
export function keepStops(out: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = (out[i] ?? 0) + 0 * ((a[i] ?? 0) + (b[i] ?? 0))
}
