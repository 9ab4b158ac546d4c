/**
 * The part of the Standard Schema interface (version 1) that the library uses: schemas of zod, valibot, arktype and others fit. Only
 * synchronous schemas are accepted.
 */
export interface ParamsSchema<Output> {
    readonly '~standard': {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    };
}
/** A validated value, or what is wrong with it. */
export type SchemaResult<Output> = {
    readonly value: Output;
    readonly issues?: undefined;
} | {
    readonly issues: readonly SchemaFault[];
};
/** One fault that a schema found. */
export interface SchemaFault {
    readonly message: string;
    readonly path?: readonly (PropertyKey | {
        readonly key: PropertyKey;
    })[] | undefined;
}
/** Runs a schema. A schema that answers with a promise counts as a fault: definitions are checked synchronously. */
export declare function validateParams<Output>(schema: ParamsSchema<Output>, value: unknown): SchemaResult<Output>;
/** The keys of a fault as plain strings and numbers. */
export declare function pathOfFault(fault: SchemaFault): (string | number)[];
