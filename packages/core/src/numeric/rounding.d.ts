import { type Rational } from './rational.js';
/**
 * `value × 10^places`, rounded once to an integer, half away from zero (the rule of Excel's ROUND and of SQL numeric).
 * The result is a scaled integer: 12.35 at two places is 1235.
 */
export declare function toScaled(value: Rational, places: number): bigint;
/** A scaled integer as a JavaScript number. Callers keep it below 2^53 (checked when an index is compiled). */
export declare function toScaledNumber(value: Rational, places: number): number;
/** The exact value of a scaled integer. */
export declare function fromScaled(scaled: bigint | number, places: number): Rational;
/** `n / d` to the nearest integer, half away from zero. `d` is positive. */
export declare function roundHalfAway(n: bigint, d: bigint): bigint;
/** The largest integer ≤ value. */
export declare function floor(value: Rational): bigint;
/** The smallest integer ≥ value. */
export declare function ceil(value: Rational): bigint;
