/** A value as a data row may give it. `null` and an empty text mean not reported; `'NA'` means not applicable. */
export type InputValue = number | string | boolean | null;
/** A worked case of one indicator: inputs and the points or state that must come out. */
export interface TestVector {
    readonly values: Readonly<Record<string, InputValue>>;
    /** Expected points, rounded to the places of the index. */
    readonly points: number;
    /** Expected state; `scored` unless given. */
    readonly state?: string | undefined;
    readonly note?: string | undefined;
}
