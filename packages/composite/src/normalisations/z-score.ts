import { defineNormalisation, div, type Expr, lazySchema, maxOf, mul, num, ref, sub, sum } from '@dti-vn/sdk'
import * as z from 'zod/mini'

/**
 * mean + sd × (x − mean of the units) / (standard deviation of the units), with the sign turned where less is better. These are the
 * points: they do not depend on the maximum and may lie outside [0, maximum]. `deviation` must be named: `population` divides by n,
 * `sample` by n − 1. Equal figures, or one unit under `sample`, are a zero denominator. To 40 significant digits.
 */
export const zScore = defineNormalisation({
  id: 'composite/z_score',
  title: { vi: 'Điểm z', en: 'Z-score' },
  description: {
    vi: 'Số độ lệch chuẩn cách trung bình, đổi về trung bình và độ lệch cho trước.',
    en: 'Standard deviations from the mean, moved to a given mean and deviation.',
  },
  source: 'OECD/JRC, Handbook on Composite Indicators (2008), section 5.2; UN E-Government Survey, methodology; COINr, n_zscore',
  params: lazySchema(() => z.strictObject({
    deviation: z.enum(['population', 'sample']),
    mean: z.optional(z.number()),
    sd: z.optional(z.number().check(z.positive())),
  })),
  normalise: (x, { deviation, mean = 0, sd = 1 }, isUp) => {
    const centre = ref('mean', x)
    const distance = isUp ? sub(x, centre) : sub(centre, x)
    const score = div(distance, deviation === 'sample' ? sampleDeviation(x) : ref('sd', x))
    const words = `${mean} + ${sd} × ${isUp ? '(x − m) / s' : '(m − x) / s'}`
    return {
      points: sum([num(mean), mul(num(sd), score)]),
      bounded: false,
      formula: {
        vi: `${words}, m và s là trung bình và độ lệch chuẩn (${deviation === 'sample' ? 'mẫu' : 'tổng thể'}) của các đơn vị`,
        en: `${words}, m and s being mean and standard deviation (${deviation}) of the units`,
      },
    }
  },
})

/** s = σ × √(n / (n − 1)). */
function sampleDeviation(x: Expr): Expr {
  const n = ref('count', x)
  const fewer = maxOf(sub(n, num(1)), num(0))
  return mul(ref('sd', x), { op: 'sqrt', arg: div(n, fewer) })
}
