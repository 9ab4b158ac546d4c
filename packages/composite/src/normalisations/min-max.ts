import { defineNormalisation, div, lazySchema, ref, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkLowest, onScale, scaleText } from './on-scale.js'
import { lowestParam } from './scale-params.js'

/**
 * (x − min) / (max − min) over the reference set, or (max − x) / (max − min) where less is better. Equal figures are a zero denominator.
 */
export const minMax = defineNormalisation({
  id: 'composite/min_max',
  title: { vi: 'Chuẩn hóa min–max', en: 'Min–max' },
  description: {
    vi: 'Vị trí giữa giá trị nhỏ nhất và lớn nhất của các đơn vị.',
    en: 'The place between the smallest and the largest value of the units.',
  },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.3; COINr, n_minmax',
  params: lazySchema(() => z.strictObject({ lowest: lowestParam })),
  check: ({ lowest }, context) => checkLowest(lowest, context),
  normalise: (x, { lowest }, isUp) => {
    const min = ref('min', x)
    const max = ref('max', x)
    const share = div(isUp ? sub(x, min) : sub(max, x), sub(max, min))
    const words = isUp ? '(x − min) / (max − min)' : '(max − x) / (max − min)'
    return { points: onScale(share, lowest, false), bounded: true, formula: scaleText({ vi: words, en: words }, lowest, false) }
  },
})
