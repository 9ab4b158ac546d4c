/** The entries of an object, or what else stood in its place. */
export type Entries<T> = {
    readonly entries: readonly (readonly [key: string, value: T])[];
} | {
    readonly other: unknown;
};
/** A row as it was given, read to its end: nothing of it is a getter any more. */
export interface ReadRow {
    readonly keys: readonly string[];
    readonly code: unknown;
    readonly name: unknown;
    readonly parent: unknown;
    readonly traits: unknown;
    /** By indicator code, then by input id. */
    readonly values: Entries<Entries<unknown>>;
    readonly rejected: unknown;
    readonly approved: unknown;
}
/** Reads all that an object says as a row. Throws what its getters throw. */
export declare function readRow(given: object): ReadRow;
/** The entries of a plain object. */
export declare function entriesOf(value: unknown): Entries<unknown>;
