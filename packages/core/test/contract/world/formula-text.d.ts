import type { Random } from './random.js';
/** Names that a random formula may use. */
export interface FormulaNames {
    readonly numbers: readonly string[];
    readonly optional: string;
    readonly flag: string;
    readonly choice: string;
    readonly options: readonly string[];
}
/** A random numeric formula that stays inside the language and inside exact arithmetic unless `inexact`. */
export declare function randomNumeric(random: Random, names: FormulaNames, depth: number, inexact: boolean): string;
/** Formulas as decisions write them. `x`, `y` are replaced by the ids of the first two numbers. */
export declare const COMMON_FORMULAS: readonly string[];
/** Formulas that compare with other units, none of which changes who is scored. */
export declare const REFERENCE_FORMULAS: readonly string[];
