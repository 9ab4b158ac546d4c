/**
 * Kernels that round quotients of exact integers. They rest on one lemma. For integers 0 ≤ N < 2^53 and M > 0 that are float64 numbers,
 * ⌊fl(N/M)⌋ = ⌊N/M⌋, and likewise for ⌈ ⌉. Proof: a float just below an integer k is at least k·2^−54 away from it and at most k·2^−53;
 * half of that gap is below k·2^−53. If N/M < k but fl(N/M) = k then (kM − N)/M < k·2^−53, so N > kM·(1 − 2^−53); as kM − N ≥ 1 this needs
 * kM > 2^53 and gives N > 2^53 − 1, a contradiction. If N/M > k but fl(N/M) = k then 1/M ≤ k·2^−53, so N > kM ≥ 2^53, a contradiction.
 */

/** ⌊a·p / b·q⌋. */
export function floorOfQuotient(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = Math.floor(((a[i] ?? 0) * p) / ((b[i] ?? 0) * q))
}

/** ⌈a·p / b·q⌉. */
export function ceilOfQuotient(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = Math.ceil(((a[i] ?? 0) * p) / ((b[i] ?? 0) * q))
}

/** a·p / b·q to the nearest integer, half up, for a·p ≥ 0: ⌊(2ap + bq) / 2bq⌋, where 2ap + bq < 2^53. */
export function roundQuotient(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  const twice = 2 * p
  for (let i = 0; i < count; i += 1) {
    const under = (b[i] ?? 0) * q
    out[i] = Math.floor(((a[i] ?? 0) * twice + under) / (2 * under))
  }
}

/** As `roundQuotient` for any sign: half away from zero. */
export function roundSignedQuotient(out: Float64Array, a: Float64Array, p: number, b: Float64Array, q: number, count: number): void {
  const twice = 2 * p
  for (let i = 0; i < count; i += 1) {
    const over = (a[i] ?? 0) * twice
    const under = (b[i] ?? 0) * q
    const size = Math.floor((Math.abs(over) + under) / (2 * under))
    out[i] = over < 0 ? -size : size
  }
}

/** a·p. */
export function scale(out: Float64Array, a: Float64Array, p: number, count: number): void {
  for (let i = 0; i < count; i += 1) out[i] = (a[i] ?? 0) * p
}
