import type { Range } from './range.js'
import type { Stops } from './stops.js'
import type { Vector } from './vector.js'

/**
 * A number of every cell, known exactly: n / d with integers below 2^53 and d > 0. Where the rule has stopped with a zero denominator, n or
 * d is NaN.
 */
export interface Fraction {
  readonly kind: 'fraction'
  readonly n: Vector
  readonly d: Vector
  readonly stops: Stops
  readonly range: Range
}

/**
 * A number of every cell, known within a running error bound: |value[i] − true value| ≤ error[i] (Higham, section 3.3). Value NaN: the rule
 * has stopped with a zero denominator. Error infinite: nothing is known, the value is then 0. Values are never infinite.
 */
export interface Approximation {
  readonly kind: 'approximation'
  readonly value: Float64Array
  readonly error: Float64Array
  /** Bound on the bits of numerator and denominator of the true value, which limits powers. */
  readonly bits: number
}

export type NumberColumn = Fraction | Approximation

/** A condition of every cell, coded as in `kernels/conditions.ts`. */
export interface ConditionColumn {
  readonly data: Float64Array
  /** False when no scored cell is `UNSURE`. */
  readonly unsure: boolean
  /** Of a condition that is never unsure. */
  readonly stops: Stops
}
