import * as z from 'zod/mini'

/** How much of a node must be there for it to have a value, out of what applies to the unit. */
export interface Availability {
  /** Least share, 0 to 1, inclusive. */
  readonly least: number
  /** Share of the weights of the children that apply to the unit (default), or of their number. */
  readonly of?: 'weight' | 'children' | undefined
}

/** What every mean takes. */
export interface MeanParams {
  /** Below it the node has no value and leaves the maximum of its parent. Any child is enough unless declared. */
  readonly available?: Availability | undefined
}

/** Its schema, to be spread into that of a mean. */
export const meanParams = {
  available: z.optional(
    z.strictObject({ least: z.number().check(z.minimum(0), z.maximum(1)), of: z.optional(z.enum(['weight', 'children'])) }),
  ),
}

/**
 * What a value does that the mean is not made for (0 or less; for a power mean with a positive exponent, less than 0): `undefined`
 * (default) leaves the node without a value, `zero` makes it 0, which is the limit of geometric and harmonic means at 0.
 */
export type OutsideRule = 'undefined' | 'zero'

/** Schema of the rule. */
export const outsideParam = z.optional(z.enum(['undefined', 'zero']))
