import { rational, type Rational } from './rational.js'

/**
 * `value × 10^places`, rounded once to an integer, half away from zero (the rule of Excel's ROUND and of SQL numeric).
 * The result is a scaled integer: 12.35 at two places is 1235.
 */
export function toScaled(value: Rational, places: number): bigint {
  return roundHalfAway(value.n * 10n ** BigInt(places), value.d)
}

/** A scaled integer as a JavaScript number. Callers keep it below 2^53 (checked when an index is compiled). */
export function toScaledNumber(value: Rational, places: number): number {
  const scaled = Number(toScaled(value, places))
  return scaled === 0 ? 0 : scaled
}

/** The exact value of a scaled integer. */
export function fromScaled(scaled: bigint | number, places: number): Rational {
  return rational(BigInt(scaled), 10n ** BigInt(places))
}

/** `n / d` to the nearest integer, half away from zero. `d` is positive. */
export function roundHalfAway(n: bigint, d: bigint): bigint {
  return n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d)
}

/** The largest integer ≤ value. */
export function floor(value: Rational): bigint {
  const quotient = value.n / value.d
  return value.n < 0n && value.n % value.d !== 0n ? quotient - 1n : quotient
}

/** The smallest integer ≥ value. */
export function ceil(value: Rational): bigint {
  return -floor({ n: -value.n, d: value.d })
}
