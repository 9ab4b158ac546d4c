import type { Aggregation } from './aggregation.js'
import { sumAggregation } from './sum.js'

/** The aggregations that come with the library; plugins bring others. */
export const BUILT_IN_AGGREGATIONS: readonly Aggregation[] = Object.freeze([sumAggregation])
