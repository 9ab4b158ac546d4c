import { defineNormalisation, div, lazySchema, maxOf, num, ref } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { onScale, scaleText } from './on-scale.js'

/**
 * x / max of the units, or min / x where less is better: the distance to the leader as a quotient. Made for figures above 0: where the
 * best one (the largest, or the smallest) is not above 0, nothing can be said and the denominator counts as zero. A negative x has
 * negative points.
 */
export const fractionOfMax = defineNormalisation({
  id: 'composite/fraction_of_max',
  title: { vi: 'So với đơn vị dẫn đầu', en: 'Fraction of the best' },
  description: { vi: 'Thương của giá trị và giá trị tốt nhất.', en: 'The quotient of the value and the best one.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.4; COINr, n_fracmax (upward only)',
  params: lazySchema(() => z.strictObject({})),
  normalise: (x, _params, isUp) => {
    // max(…, 0) turns a best figure that is not above 0 into a zero denominator. Downwards 1 / (x / min) is min / x.
    const best = maxOf(ref(isUp ? 'max' : 'min', x), num(0))
    const share = div(x, best)
    const words = isUp ? 'x / max' : 'min / x'
    return {
      points: onScale(isUp ? share : div(num(1), share), undefined, false),
      bounded: false,
      formula: scaleText({ vi: words, en: words }, undefined, false),
    }
  },
})
