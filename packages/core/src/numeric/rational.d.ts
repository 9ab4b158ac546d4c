/**
 * An exact rational number. The denominator is positive; the fraction need not be in lowest terms.
 * Values are plain data: make them with {@link rational}, never by hand.
 */
export interface Rational {
    readonly n: bigint;
    readonly d: bigint;
}
export declare const ZERO: Rational;
export declare const ONE: Rational;
/** Makes `n / d` with a positive denominator. `d` must not be 0. */
export declare function rational(n: bigint, d?: bigint): Rational;
export declare function add(a: Rational, b: Rational): Rational;
export declare function subtract(a: Rational, b: Rational): Rational;
export declare function multiply(a: Rational, b: Rational): Rational;
/** `a / b`; `b` must not be zero (callers decide what a zero denominator means). */
export declare function divide(a: Rational, b: Rational): Rational;
export declare function negate(a: Rational): Rational;
export declare function absolute(a: Rational): Rational;
/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export declare function compare(a: Rational, b: Rational): -1 | 0 | 1;
export declare function isZero(a: Rational): boolean;
/** Lowest terms: equal values become equal fields. */
export declare function reduce(a: Rational): Rational;
/** The integer value, or undefined when `a` is not an integer. */
export declare function toInteger(a: Rational): bigint | undefined;
/** Nearest float64, for display and approximate comparison only. */
export declare function toNumber(a: Rational): number;
