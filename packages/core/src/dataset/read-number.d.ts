/**
 * How numbers are written in a file, declared and never guessed: `data` has a decimal point and no thousands separator; `vi` has a decimal
 * comma and may group thousands with points.
 */
export type NumberStyle = 'data' | 'vi';
/** Why a text or number is not a usable number. */
export type NumberFault = 'not-a-number' | 'too-precise' | 'above-max' | 'below-min';
/**
 * Reads a trimmed text as the decimal written: ASCII digits, at most 15 significant digits, `decimals` decimals, |x| < 10^15 (zeros that
 * do not change the value do not count). Within these limits the nearest float64 stands for exactly one decimal, so nothing is lost.
 */
export declare function readNumber(text: string, style: NumberStyle, decimals?: number): number | NumberFault;
/** A JavaScript number means its shortest decimal form, within the same limits. */
export declare function acceptNumber(value: number, decimals?: number): number | NumberFault;
/** A trimmed text as a plain decimal such as -12.50; undefined where it is no number in the style. */
export declare function plainText(text: string, style: NumberStyle): string | undefined;
/** The number that a plain decimal means, within the limits of figures. */
export declare function withinLimits(plain: string, most?: number): number | NumberFault;
