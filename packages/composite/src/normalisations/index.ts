import type { Normalisation } from '@dti-vn/sdk'
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

/** The normalisations of this package. */
export const NORMALISATIONS: readonly Normalisation[] = Object.freeze([
  minMax, goalposts, zScore, rank, percentileRank, fractionOfMax, distanceToTarget, log, none,
])
