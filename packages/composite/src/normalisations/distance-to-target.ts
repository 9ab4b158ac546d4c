import { compareExpr, cond, defineNormalisation, div, lazySchema, maxOf, num, ref, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkLowest, onScale, scaleText } from './on-scale.js'
import { capParam, lowestParam } from './scale-params.js'

/**
 * (x − min) / (target − min), or (max − x) / (max − target) where less is better: the way from the worst unit to the target. `cap`
 * (default false) keeps it in [0, 1]. A target that the worst unit has reached leaves no way to go: a zero denominator.
 */
export const distanceToTarget = defineNormalisation({
  id: 'composite/distance_to_target',
  title: { vi: 'Khoảng cách tới mục tiêu', en: 'Distance to a target' },
  description: { vi: 'Phần đường đã đi từ đơn vị kém nhất tới mục tiêu.', en: 'The part of the way from the worst unit to the target.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.4; COINr, n_dist2targ',
  params: lazySchema(() => z.strictObject({ target: z.number(), lowest: lowestParam, cap: capParam })),
  check: ({ lowest }, context) => checkLowest(lowest, context),
  normalise: (x, { target, lowest, cap = false }, isUp) => {
    const worst = ref(isUp ? 'min' : 'max', x)
    const goal = num(target)
    // Where nobody is left to compare with, aggregates are 0: then there is no way either.
    const distance = maxOf(isUp ? sub(goal, worst) : sub(worst, goal), num(0))
    const way = cond(compareExpr('eq', ref('count', x), num(0)), num(0), distance)
    const share = div(isUp ? sub(x, worst) : sub(worst, x), way)
    const words = isUp ? `(x − min) / (${target} − min)` : `(max − x) / (max − ${target})`
    return { points: onScale(share, lowest, cap), bounded: cap, formula: scaleText({ vi: words, en: words }, lowest, cap) }
  },
})
