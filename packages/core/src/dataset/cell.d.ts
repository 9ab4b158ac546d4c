import type { InvalidReason } from '../engine/state.js';
/** Status of a cell of a column. Codes from `INVALID` on are invalid, with the reason `CELL_REASONS[code - INVALID]`. */
export declare const CELL: Readonly<{
    ABSENT: 0;
    EMPTY: 1;
    NOT_APPLICABLE: 2;
    GIVEN: 3;
    INVALID: 4;
}>;
/** A status code has one of these bits exactly when its cell is invalid: the codes below `CELL.INVALID` have none of them. */
export declare const INVALID_BITS = 252;
/** Reasons of invalid cells, in the order of their codes. */
export declare const CELL_REASONS: readonly InvalidReason[];
/** The status code of an invalid cell. */
export declare function invalidCell(reason: InvalidReason): number;
/** One column of a data set: a value and a status for each unit. Numbers are kept as float64, which stands for the exact decimal. */
export interface Column {
    readonly status: Uint8Array;
    /** Number; 0 or 1 of a boolean; position of the option of a choice. Meaningless unless the status is GIVEN. */
    readonly values: Float64Array;
}
