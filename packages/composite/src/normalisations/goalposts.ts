import { defineNormalisation, div, lazySchema, num, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkLowest, checkOrder, onScale, scaleText } from './on-scale.js'
import { capParam, lowestParam } from './scale-params.js'

/** (x − low) / (high − low) with fixed ends, or (high − x) / (high − low) where less is better. `cap` (default true) keeps it in [0, 1]. */
export const goalposts = defineNormalisation({
  id: 'composite/goalposts',
  title: { vi: 'Mốc cố định', en: 'Goalposts' },
  description: { vi: 'Vị trí giữa hai mốc cố định.', en: 'The place between two fixed ends.' },
  source: 'UNDP, Human Development Report, technical note 1 (dimension index); HDR 2001, technical note 2; COINr, n_goalposts',
  params: lazySchema(() => z.strictObject({ low: z.number(), high: z.number(), lowest: lowestParam, cap: capParam })),
  check: ({ low, high, lowest }, context) => [...checkOrder(low, high), ...checkLowest(lowest, context)],
  normalise: (x, { low, high, lowest, cap = true }, isUp) => {
    const width = sub(num(high), num(low))
    const share = div(isUp ? sub(x, num(low)) : sub(num(high), x), width)
    const words = isUp ? `(x − ${low}) / (${high} − ${low})` : `(${high} − x) / (${high} − ${low})`
    return { points: onScale(share, lowest, cap), bounded: cap, formula: scaleText({ vi: words, en: words }, lowest, cap) }
  },
})
