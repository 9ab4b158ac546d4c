import * as z from 'zod/mini'

/** The schema of what every mean takes (`MeanParams`), to be spread into that of a mean. */
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
