import type { LocalText } from './local-text.js';
/** What a denominator of 0 means: `missing` unless given. */
export type ZeroDenominator = 'missing' | 'full' | 'zero' | 'not-applicable';
/** A part of a method's params that is met or not, and the share of the maximum that it earns, 0 to 1. */
export interface ShareOf<Id extends string = string> {
    readonly id: Id;
    readonly share: number;
}
/** An option of `choice`. */
export interface OptionShare<Id extends string = string> extends ShareOf<Id> {
    readonly label: LocalText;
}
/** A step of `tiers`: from this value on, this share of the maximum, 0 to 1. */
export interface TierStep {
    readonly min: number;
    readonly share: number;
}
/** Params of `ratio` and `complement`. */
export type RatioParams = Readonly<{
    /** The share that earns everything, > 0; 0.8 is 80%. */
    target: number;
    /** A smaller share earns 0. */
    floor?: number | undefined;
    whenZero?: ZeroDenominator | undefined;
}>;
/** A part of `sum_of_parts`: a method but not `sum_of_parts`, with a maximum of its own. */
export type PartSource = MethodUse<string, Exclude<keyof MethodParams, 'sum_of_parts'>> & {
    readonly id: string;
    readonly max: number;
    /** Ids of the inputs that the part takes. */
    readonly inputs?: readonly string[] | undefined;
};
/** The params of every method that comes with the library, by its id. `OptionId` are the ids of the options of a choice. */
export interface MethodParams<OptionId extends string = string> {
    readonly boolean: object;
    readonly choice: {
        /** The answers and what each earns; some share is 1. */
        readonly options: readonly OptionShare<OptionId>[];
    };
    readonly checklist: {
        /** One boolean input each, with the same id; the shares add up to 1. */
        readonly items: readonly ShareOf[];
    };
    readonly best_of: {
        /** One boolean input each, with the same id; some share is 1. */
        readonly options: readonly ShareOf[];
    };
    readonly ratio: RatioParams;
    readonly complement: RatioParams;
    readonly tiers: {
        /** One input, or the quotient of two. */
        readonly of: 'value' | 'ratio';
        /** From best to worst; minima and shares fall, some share is 1. */
        readonly steps: readonly TierStep[];
        readonly whenZero?: ZeroDenominator | undefined;
    };
    readonly capped_count: {
        /** Points for each item, with at most the places of the index. */
        readonly per_item: number;
    };
    readonly relative: {
        /** One input, or the quotient of two. */
        readonly of: 'value' | 'ratio';
        readonly whenZero?: ZeroDenominator | undefined;
    };
    readonly survey: {
        /** The weight of each answer, by the id of its input; some weight is 1. */
        readonly weights: Readonly<Record<string, number>>;
        /** What no answers at all mean. */
        readonly whenZero?: ZeroDenominator | undefined;
    };
    readonly formula: {
        /** Points as a text in the formula language. */
        readonly expression: string;
    };
    readonly expert: {
        /** What the appraiser looks at. */
        readonly criteria?: LocalText | undefined;
    };
    readonly deduction: {
        /** Points off for each case, as a positive number. */
        readonly per_item: number;
        /** Most points off, as a positive number. */
        readonly cap: number;
    };
    readonly sum_of_parts: {
        /** Their maxima add up to that of the indicator. */
        readonly parts: readonly PartSource[];
    };
}
type NoKeys = Readonly<Record<string, never>>;
type ParamsKey<P> = object extends P ? {
    readonly params?: ([keyof P] extends [never] ? NoKeys : P) | undefined;
} : {
    readonly params: P;
};
/** A method of the library with its params, or one of a plugin (`<plugin id>/<name>`) with params that are checked when the definition is. */
export type MethodUse<OptionId extends string = string, Method extends keyof MethodParams = keyof MethodParams> = {
    [M in Method]: {
        readonly method: M;
    } & ParamsKey<MethodParams<OptionId>[M]>;
}[Method] | {
    readonly method: `${string}/${string}`;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
};
export {};
