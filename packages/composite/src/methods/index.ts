import type { ScoringMethod } from '@dti-vn/sdk'
import { distanceToTarget } from './distance-to-target.js'
import { fractionOfMax } from './fraction-of-max.js'
import { goalposts } from './goalposts.js'
import { log } from './log.js'
import { minMax } from './min-max.js'
import { none } from './none.js'
import { percentileRank } from './percentile-rank.js'
import { rank } from './rank.js'
import { zScore } from './z-score.js'

export { distanceToTarget, fractionOfMax, goalposts, log, minMax, none, percentileRank, rank, zScore }
export type { SharedParams } from './shared-params.js'

/** The normalisations of this package, as scoring methods. */
export const NORMALISATIONS: readonly ScoringMethod[] = Object.freeze([
  minMax, goalposts, zScore, rank, percentileRank, fractionOfMax, distanceToTarget, log, none,
])
