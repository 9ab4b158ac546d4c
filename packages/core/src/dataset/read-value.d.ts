import type { InputValue } from '../definition/test-vector.js';
import type { PlannedInput } from '../engine/plan.js';
import { type NumberStyle } from './read-number.js';
/** A value as programs give it: also an integer of any length. */
export type GivenValue = InputValue | bigint | undefined;
/** A value as it goes into a column. */
export interface CellValue {
    readonly status: number;
    readonly value: number;
    /** True where the input's `round` took digits away. */
    readonly rounded?: boolean;
}
/** Reads one value for an input: cleans texts, rounds where the input says so, checks type, options and inclusive bounds. Never throws. */
export declare function readValue(raw: GivenValue, input: PlannedInput, style: NumberStyle): CellValue;
