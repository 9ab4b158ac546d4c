import { divide, lazySchema, multiply } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { mean, totalOf, weightSum } from './mean.js'
import { meanParams } from './mean-params.js'

/** Σ w·x / Σ w. Exact. A weakness can be made up for entirely. */
export const arithmetic = mean({
  name: 'arithmetic',
  title: { vi: 'Trung bình cộng', en: 'Arithmetic mean' },
  description: { vi: 'Trung bình cộng có trọng số.', en: 'The weighted arithmetic mean.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.8; COINr, a_amean',
  params: lazySchema(() => z.strictObject(meanParams)),
  formula: (values) => `(${values.map(({ value, weight }) => `${weight} × ${value}`).join(' + ')}) / ${weightSum(values)}`,
  combine: (values) => {
    const weighted = values.map(({ value, weight }) => multiply(weight, value))
    return divide(totalOf(weighted), totalOf(values.map(({ weight }) => weight)))
  },
})
