import type { PlannedInput } from '../engine/plan.js';
import { type Column } from './cell.js';
import type { GivenValue } from './read-value.js';
/**
 * Figures of one input, a value for each unit: the arrays of a column store, or a list of values as rows have them. In an array of numbers NaN
 * is not reported, and for a yes-or-no input 1 is yes and 0 is no.
 */
export interface FigureColumn {
    readonly values: ArrayLike<number> | ArrayLike<bigint> | ArrayLike<GivenValue>;
    /** True or 1 where there is a value, for arrays that cannot leave one out. Default: everywhere. */
    readonly given?: ArrayLike<boolean | number> | undefined;
}
/** What a program gives for one input: the values, alone or with a mark for each that says whether it was given. */
export type GivenFigures = FigureColumn | FigureColumn['values'];
/** The values with their marks. */
export declare function figureColumn(figures: GivenFigures): FigureColumn;
/**
 * Fills a column as if `set` had been called for every unit. Ordinary numbers of arrays of numbers go in at once; everything else, and whatever
 * was given before, is left to `set`.
 */
export declare function fillColumn(column: Column, units: readonly number[], input: PlannedInput, { values, given }: FigureColumn, set: (unit: number, value: GivenValue) => void): void;
