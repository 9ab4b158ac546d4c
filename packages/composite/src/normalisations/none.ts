import { clampExpr, defineNormalisation, lazySchema, num, points, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { capParam } from './scale-params.js'

/**
 * The figure itself as points, or maximum − x where less is better: for figures that are normalised already. `cap` (default false) keeps
 * them in [0, maximum].
 */
export const none = defineNormalisation({
  id: 'composite/none',
  title: { vi: 'Không chuẩn hóa', en: 'No normalisation' },
  description: { vi: 'Giá trị là điểm.', en: 'The value is the points.' },
  source: 'UN E-Government Survey, methodology (published component indices); COINr, Normalise with "none"',
  params: lazySchema(() => z.strictObject({ cap: capParam })),
  normalise: (x, { cap = false }, isUp) => {
    const value = isUp ? x : sub(points, x)
    const words = isUp ? { vi: 'x', en: 'x' } : { vi: 'điểm tối đa − x', en: 'maximum points − x' }
    return { points: cap ? clampExpr(value, num(0), points) : value, bounded: cap, formula: words }
  },
})
