import { type Rational } from './rational.js';
/** Limits of a number in data (docs/numeric-contract.md): beyond them a value is invalid, never truncated. */
export declare const DECIMAL_LIMITS: Readonly<{
    significantDigits: 15;
    decimals: 6;
    below: 1000000000000000;
}>;
/**
 * The exact value of a plain decimal such as `-12.50`, or of the shortest form that JavaScript prints (`1e-7`).
 * Throws a `RangeError` for anything else; data never reaches this unchecked (see `dataset/read-number.ts`).
 */
export declare function rationalOfDecimal(text: string): Rational;
/**
 * The exact decimal that a JavaScript number stands for: its shortest decimal form. 0.1 is one tenth.
 * Every decimal of at most 15 significant digits survives the way text → number → decimal unchanged.
 */
export declare function rationalOfNumber(value: number): Rational;
/** Number of digits after the point in the shortest decimal form of a number (0 for integers). */
export declare function decimalsOf(value: number): number;
/** A finite number as a plain decimal: its shortest decimal form, without an exponent. */
export declare function plainNumber(value: number): string;
/** Prints a scaled integer as a plain decimal with exactly `places` digits: (1235, 2) gives `12.35`. */
export declare function printScaled(scaled: number | bigint, places: number): string;
/** A finite decimal as plain text without trailing zeros, e.g. for a sum of decimals; exact to 24 decimals. */
export declare function printDecimal(value: Rational): string;
/** The number whose shortest decimal form is the scaled integer's decimal: what JSON output carries. */
export declare function numberOfScaled(scaled: number | bigint, places: number): number;
