import { defineNormalisation, lazySchema, neg, num, ref, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'

/**
 * 1 + the number of units that are worse, ties sharing the lowest; with `first: 0` the Borda score, the number of worse units. These are
 * the points: 1 to n, whatever the maximum.
 */
export const rank = defineNormalisation({
  id: 'composite/rank',
  title: { vi: 'Thứ hạng', en: 'Rank' },
  description: { vi: 'Số đơn vị kém hơn, cộng một.', en: 'The number of units that are worse, plus one.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.1; COINr, n_rank and n_borda (ties "min")',
  params: lazySchema(() => z.strictObject({ first: z.optional(z.literal([0, 1])) })),
  normalise: (x, { first = 1 }, isUp) => {
    // ref_rank counts the units above; of the negated figure those below.
    const position = ref('rank', isUp ? neg(x) : x)
    return {
      points: first === 1 ? position : sub(position, num(1)),
      bounded: false,
      formula: {
        vi: `${first} + số đơn vị có x ${isUp ? 'nhỏ' : 'lớn'} hơn`,
        en: `${first} + the number of units with a ${isUp ? 'smaller' : 'larger'} x`,
      },
    }
  },
})
