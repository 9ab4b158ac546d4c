import { defineNormalisation, div, lazySchema, maxOf, neg, num, ref, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkLowest, onScale, scaleText } from './on-scale.js'
import { lowestParam } from './scale-params.js'

/**
 * Worse units as a share of the other units, (rank − 1) / (n − 1), from 0 to 1; with `of: 'all'` rank / n. The rank counts from the worst,
 * ties share the lowest. A unit alone has a zero denominator among the others.
 */
export const percentileRank = defineNormalisation({
  id: 'composite/percentile_rank',
  title: { vi: 'Hạng phần trăm', en: 'Percentile rank' },
  description: { vi: 'Tỷ lệ đơn vị kém hơn.', en: 'The share of units that are worse.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.1 and table 15; COINr, n_prank',
  params: lazySchema(() => z.strictObject({ of: z.optional(z.enum(['others', 'all'])), lowest: lowestParam })),
  check: ({ lowest }, context) => checkLowest(lowest, context),
  normalise: (x, { of = 'others', lowest }, isUp) => {
    const position = ref('rank', isUp ? neg(x) : x)
    const n = ref('count', x)
    const share = of === 'all' ? div(position, n) : div(sub(position, num(1)), maxOf(sub(n, num(1)), num(0)))
    const words = of === 'all' ? 'r / n' : '(r − 1) / (n − 1)'
    const order = isUp ? { vi: 'tăng dần', en: 'ascending' } : { vi: 'giảm dần', en: 'descending' }
    const text = {
      vi: `${words}, r là hạng ${order.vi} của x trong n đơn vị`,
      en: `${words}, r being the ${order.en} rank of x among n units`,
    }
    return { points: onScale(share, lowest, false), bounded: true, formula: scaleText(text, lowest, false) }
  },
})
