import type { Aggregation } from '../aggregations/aggregation.js'
import type { MeanParams } from '../aggregations/availability.js'
import { maxMacro, meanMacro, minMacro } from '../aggregations/means.js'
import { sumAggregation } from '../aggregations/sum.js'
import { meanAggregation } from '../engine/macro-aggregation.js'

/** The weighted mean, the minimum and the maximum of the children that are present. */
export const BUILT_IN_MEANS: readonly Aggregation<MeanParams>[] = Object.freeze([meanMacro, minMacro, maxMacro].map(meanAggregation))

/** The aggregations that come with the library; plugins bring others. */
export const BUILT_IN_AGGREGATIONS: readonly Aggregation[] = Object.freeze([sumAggregation(), ...BUILT_IN_MEANS])
