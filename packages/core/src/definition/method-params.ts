import type { LocalText } from '../text/local-text.js'

/** What a denominator of 0 means: `missing` unless given. */
export type ZeroDenominator = 'missing' | 'full' | 'zero' | 'not-applicable'

/** What is earned: a share of the maximum, 0 to 1, or points from 0 to the maximum, as decisions print them. One of the two. */
export type ShareOrPoints = { readonly share: number; readonly points?: undefined } | { readonly points: number; readonly share?: undefined }

/** A part of a method's params that is met or not, and what it earns. */
export type ShareOf<Id extends string = string> = ShareOrPoints & { readonly id: Id }

/** An option of `choice`. */
export type OptionShare<Id extends string = string> = ShareOf<Id> & { readonly label: LocalText }

/** Where a step of `tiers` begins: from a value (`min`) or above it (`above`) where more is better, up to a value (`max`) or below it (`below`) where less is. One of the four. */
export type StepBound =
  | { readonly min: number; readonly above?: undefined; readonly max?: undefined; readonly below?: undefined }
  | { readonly above: number; readonly min?: undefined; readonly max?: undefined; readonly below?: undefined }
  | { readonly max: number; readonly min?: undefined; readonly above?: undefined; readonly below?: undefined }
  | { readonly below: number; readonly min?: undefined; readonly above?: undefined; readonly max?: undefined }

/** A step of `tiers`: where it begins, and what it earns. */
export type TierStep = StepBound & ShareOrPoints

/** Params of `ratio` and `complement`. */
export type RatioParams = Readonly<{
  /** The share that earns everything, > 0; 0.8 is 80%. */
  target: number
  /** A smaller share earns 0. */
  floor?: number | undefined
  whenZero?: ZeroDenominator | undefined
}>

/** A part of `sum_of_parts`: a method but not `sum_of_parts`, with a maximum of its own. */
export type PartSource = MethodUse<string, Exclude<keyof MethodParams, 'sum_of_parts'>> & {
  readonly id: string
  readonly max: number
  /** Ids of the inputs that the part takes. */
  readonly inputs?: readonly string[] | undefined
}

/** The params of every method that comes with the library, by its id. `OptionId` are the ids of the options of a choice. */
export interface MethodParams<OptionId extends string = string> {
  readonly boolean: object
  readonly choice: {
    /** The answers and what each earns; some answer earns the maximum. */
    readonly options: readonly OptionShare<OptionId>[]
  }
  readonly checklist: {
    /** One boolean input each, with the same id; what they earn adds up to the maximum. */
    readonly items: readonly ShareOf[]
  }
  readonly best_of: {
    /** One boolean input each, with the same id; some option earns the maximum. */
    readonly options: readonly ShareOf[]
  }
  readonly ratio: RatioParams
  readonly complement: RatioParams
  readonly tiers: {
    /** One input, or the quotient of two. */
    readonly of: 'value' | 'ratio'
    /** From best to worst: all by `min` and `above` with falling bounds, or all by `max` and `below` with rising ones. What they earn falls; some step earns the maximum. */
    readonly steps: readonly TierStep[]
    readonly whenZero?: ZeroDenominator | undefined
  }
  readonly capped_count: {
    /** Points for each item, with at most the places of the index. */
    readonly per_item: number
  }
  readonly relative: {
    /** One input, or the quotient of two. */
    readonly of: 'value' | 'ratio'
    readonly whenZero?: ZeroDenominator | undefined
  }
  readonly survey: {
    /** The weight of each answer, by the id of its input; some weight is 1. */
    readonly weights: Readonly<Record<string, number>>
    /** What no answers at all mean. */
    readonly whenZero?: ZeroDenominator | undefined
  }
  readonly formula: {
    /** Points as a text in the formula language. */
    readonly expression: string
  }
  readonly expert: {
    /** What the appraiser looks at. */
    readonly criteria?: LocalText | undefined
  }
  readonly deduction: {
    /** Points off for each case, as a positive number. */
    readonly per_item: number
    /** Most points off, as a positive number. */
    readonly cap: number
  }
  readonly sum_of_parts: {
    /** Their maxima add up to that of the indicator. */
    readonly parts: readonly PartSource[]
  }
}

type NoKeys = Readonly<Record<string, never>>
type ParamsKey<P> = object extends P ? { readonly params?: ([keyof P] extends [never] ? NoKeys : P) | undefined } : { readonly params: P }

/** A method of the library with its params, or one of a plugin (`<plugin id>/<name>`) with params that are checked when the definition is. */
export type MethodUse<OptionId extends string = string, Method extends keyof MethodParams = keyof MethodParams> =
  | { [M in Method]: { readonly method: M } & ParamsKey<MethodParams<OptionId>[M]> }[Method]
  | { readonly method: `${string}/${string}`; readonly params?: Readonly<Record<string, unknown>> | undefined }
