import { defineNormalisation, div, type Expr, lazySchema, type MethodFault, num, ref, sub } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkLowest, onScale, scaleText } from './on-scale.js'
import { capParam, lowestParam } from './scale-params.js'

/**
 * As `goalposts` on ln x where `low` and `high` are given, else as `min_max` on ln x. Zero and negative figures are out of domain. `cap`
 * (default true) concerns the goalposts. The base does not matter: it cancels out. To 40 significant digits.
 */
export const log = defineNormalisation({
  id: 'composite/log',
  title: { vi: 'Lôgarit', en: 'Logarithm' },
  description: { vi: 'Lấy lôgarit rồi chuẩn hóa theo mốc cố định hoặc min–max.', en: 'Takes the logarithm, then goalposts or min–max.' },
  source: 'UNDP, Human Development Report, technical note 1 (income index); OECD/JRC, Handbook on Composite Indicators (2008), section 5',
  params: lazySchema(() => z.strictObject({
    goalposts: z.optional(z.strictObject({ low: z.number().check(z.positive()), high: z.number().check(z.positive()) })),
    lowest: lowestParam,
    cap: capParam,
  })),
  check: ({ goalposts: posts, lowest, cap }, context) => [
    ...(posts && posts.low >= posts.high ? [invalid(['goalposts', 'high'], `> ${posts.low}`, String(posts.high))] : []),
    ...(cap === true && !posts ? [invalid(['cap'], '–', 'true')] : []),
    ...checkLowest(lowest, context),
  ],
  normalise: (x, { goalposts: posts, lowest, cap = posts !== undefined }, isUp) => {
    const figure = ln(x)
    const low = posts ? ln(num(posts.low)) : ref('min', figure)
    const high = posts ? ln(num(posts.high)) : ref('max', figure)
    const share = div(isUp ? sub(figure, low) : sub(high, figure), sub(high, low))
    const [from, to] = posts ? [`ln ${posts.low}`, `ln ${posts.high}`] : ['ln min', 'ln max']
    const words = isUp ? `(ln x − ${from}) / (${to} − ${from})` : `(${to} − ln x) / (${to} − ${from})`
    return { points: onScale(share, lowest, cap), bounded: cap || !posts, formula: scaleText({ vi: words, en: words }, lowest, cap) }
  },
})

function ln(arg: Expr): Expr {
  return { op: 'ln', arg }
}

function invalid(path: readonly string[], expected: string, actual: string): MethodFault {
  return { code: 'definition-invalid-value', path: ['params', ...path], params: { expected, actual } }
}
