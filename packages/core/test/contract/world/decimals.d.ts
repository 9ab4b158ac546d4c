import type { InputValue } from '../../../src/definition/test-vector.js';
import type { Random } from './random.js';
/** The decimal n / 10^places. */
export interface Decimal {
    readonly n: number;
    readonly places: number;
}
export declare function numberOf(decimal: Decimal): number;
/** The n and places of a JavaScript number with at most 6 decimals. */
export declare function decimalOf(value: number): Decimal;
/** One unit in the last place up or down, or not at all. */
export declare function nudge(random: Random, { n, places }: Decimal): Decimal;
/** Writes a decimal as a program or a file might. */
export declare function write(random: Random, decimal: Decimal): InputValue;
export declare function greatestDivisor(a: number, b: number): number;
