import { gcd } from '@dti-vn/sdk'
import { STATUS } from './exact-limit.js'
import { isBeyondLimit, type Term } from './term.js'

/**
 * A number as an exact fraction n / d of whole numbers below the exact limit, d > 0. Where the status is not ok, n is 0 and d is 1, so that
 * formulas built on it stay sound.
 */
export interface NumberStep {
  readonly n: Term
  readonly d: Term
  readonly status: Term
}

/** A truth value, 1 or 0; 0 where the status is not ok. */
export interface TruthStep {
  readonly truth: Term
  readonly status: Term
}

/** A number that this sheet cannot compute exactly. */
export const LATER: NumberStep = Object.freeze({ n: 0n, d: 1n, status: STATUS.later })

/** A known fraction, in lowest terms. */
export function knownNumber(n: bigint, d = 1n): NumberStep {
  if (d < 0n) return knownNumber(-n, -d)
  const divisor = gcd(n < 0n ? -n : n, d)
  const reduced = { n: n / divisor, d: d / divisor, status: STATUS.ok }
  return isBeyondLimit(reduced.n) || isBeyondLimit(reduced.d) ? LATER : reduced
}

/** True when n and d are known and the step has a value. */
export function isKnown(step: NumberStep): step is { readonly n: bigint; readonly d: bigint; readonly status: bigint } {
  return typeof step.n === 'bigint' && typeof step.d === 'bigint' && step.status === STATUS.ok
}
