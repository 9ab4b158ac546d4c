/** Values up to this size are added without rounding. */
export const ADDEND_LIMIT = 2 ** 52

/** Sums of many integers, exact without a BigInt for each: float64 below 2^53, moved to a BigInt whenever 2^52 is reached. */
export interface ExactSums {
  readonly low: Float64Array
  readonly high: bigint[]
}

export function createExactSums(count: number): ExactSums {
  return { low: new Float64Array(count), high: new Array<bigint>(count).fill(0n) }
}

/** Adds an integer of at most `ADDEND_LIMIT` to one sum. */
export function addExactly({ low, high }: ExactSums, at: number, value: number): void {
  const next = (low[at] ?? 0) + value
  if (Math.abs(next) < ADDEND_LIMIT) low[at] = next
  else {
    high[at] = (high[at] ?? 0n) + BigInt(next)
    low[at] = 0
  }
}

export function exactSum({ low, high }: ExactSums, at: number): bigint {
  return (high[at] ?? 0n) + BigInt(low[at] ?? 0)
}
