import * as z from 'zod/mini'

/** Points of the worst figure, `maxPoints` being those of the best; 0 unless declared. 1 of 100 keeps zeros out of a geometric mean. */
export const lowestParam = z.optional(z.number())

/** True keeps points inside the range, false lets them leave it. */
export const capParam = z.optional(z.boolean())
