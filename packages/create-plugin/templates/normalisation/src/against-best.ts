import { clampExpr, defineNormalisation, div, mul, num, points, ref } from '@dti-vn/sdk'
import * as z from 'zod'

/** The figure as a share of the best one of all units. */
export const againstBest = defineNormalisation({
  id: '__id__/against_best',
  title: { vi: 'So với đơn vị tốt nhất', en: 'Against the best' },
  description: { vi: 'Tỷ lệ so với giá trị tốt nhất của các đơn vị.', en: 'The share of the best value of the units.' },
  params: z.strictObject({}),
  // An expression, which every executor and the explanation understand. `isUp` is false where less is better.
  normalise: (x, _params, isUp) => {
    const share = isUp ? div(x, ref('max', x)) : div(ref('min', x), x)
    const words = isUp ? 'x / max' : 'min / x'
    return { points: mul(points, clampExpr(share, num(0), num(1))), bounded: true, formula: { vi: words, en: words } }
  },
})
