import type { Aggregation } from '@dti-vn/sdk'
import { arithmetic } from './arithmetic.js'
import { geometric } from './geometric.js'
import { harmonic } from './harmonic.js'
import { min } from './min.js'
import { power } from './power.js'

export { arithmetic, geometric, harmonic, min, power }
export type { OutsideRule } from './mean-params.js'

/** The aggregations of this package. */
export const MEANS: readonly Aggregation[] = Object.freeze([arithmetic, geometric, harmonic, power, min])
