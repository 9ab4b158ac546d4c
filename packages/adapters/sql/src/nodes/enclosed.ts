import type { Condition, Int } from '../arithmetic/int.js'

/**
 * A number between two whole numbers of 10^-places, both included, and the number itself as a fraction, which is NULL where it does not fit the
 * integers. It has no value where one of `zero` holds.
 */
export interface Enclosed {
  readonly low: Int
  readonly high: Int
  readonly n: Int
  /** Positive. */
  readonly d: Int
  /** The size of the number is at most this. */
  readonly most: bigint
  /** The ends are at most so far from the number, in units of 10^-places. */
  readonly error: bigint
  readonly zero: readonly Condition[]
}

/** Decimals of the ends, and how large a denominator may be. */
export interface Precision {
  readonly places: number
  /** Numbers that a numerator below a denominator may be multiplied by. */
  readonly factor: bigint
}
