import * as z from 'zod/mini'

/** What every normalisation takes. */
export interface SharedParams {
  /** `up` (default): a higher figure is better. `down`: a lower one is. */
  readonly direction?: 'up' | 'down' | undefined
  /** True: the figure is the first input divided by the second, which stands for population, area, GDP … Default false: one input. */
  readonly per?: boolean | undefined
}

/** Their schema, to be spread into that of a normalisation. */
export const sharedParams = { direction: z.optional(z.enum(['up', 'down'])), per: z.optional(z.boolean()) }

/** Points of the worst figure, `maxPoints` being those of the best; 0 unless declared. 1 of 100 keeps zeros out of a geometric mean. */
export const lowestParam = z.optional(z.number())

/** True keeps points inside the range, false lets them leave it. */
export const capParam = z.optional(z.boolean())
