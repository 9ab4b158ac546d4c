import { compare, divide, lazySchema, multiply, ONE, rational, type Rational, realPower, type WeightedValue, weightSum, ZERO } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { root } from '../numbers/root.js'
import { wholeWeights } from '../numbers/whole-weights.js'
import { mean, totalOf } from './mean.js'
import { meanParams, outsideParam } from './mean-params.js'
import { outside } from './outside.js'

/** Up to this sum of weights the product is taken exactly and one root of it. */
const EXACT_WEIGHTS = 64n

/**
 * (Π x^w)^(1 / Σ w). Exact where the result is rational and the weights are small whole numbers, else to 38 significant digits or more.
 * Weaknesses can be made up for only in part. Values of 0 or less follow `nonPositive`.
 */
export const geometric = mean({
  name: 'geometric',
  title: { vi: 'Trung bình nhân', en: 'Geometric mean' },
  description: { vi: 'Trung bình nhân có trọng số.', en: 'The weighted geometric mean.' },
  source: 'OECD/JRC, Handbook on Composite Indicators (2008), section 6.9; UNDP, HDR, technical note 1; COINr, a_gmean',
  params: lazySchema(() => z.strictObject({ ...meanParams, nonPositive: outsideParam })),
  formula: (values) => `(${values.map(({ value, weight }) => `${value}^${weight}`).join(' × ')})^(1 / ${weightSum(values)})`,
  combine: (values, { nonPositive }) =>
    outside(values, ({ n }) => n <= 0n, nonPositive, () => {
      // Divided by the largest, so that equal values give themselves exactly.
      const largest = values.reduce((most, { value }) => (compare(value, most) > 0 ? value : most), ZERO)
      const ratios = values.map(({ value, weight }) => ({ value: divide(value, largest), weight }))
      return multiply(largest, productRoot(ratios) ?? productOfPowers(ratios))
    }),
})

function productRoot(ratios: readonly WeightedValue[]): Rational | undefined {
  const weights = wholeWeights(ratios.map(({ weight }) => weight))
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total > EXACT_WEIGHTS) return undefined
  const product = ratios.reduce<Rational>((all, { value: { n, d } }, i) => {
    const times = weights[i] ?? 0n
    return multiply(all, rational(n ** times, d ** times))
  }, ONE)
  return root(product, total)
}

/** A factor below 10^−300 counts as 0. */
function productOfPowers(ratios: readonly WeightedValue[]): Rational {
  const total = totalOf(ratios.map(({ weight }) => weight))
  return ratios.reduce<Rational>((all, { value, weight }) => {
    const factor = realPower(value, divide(weight, total)) ?? ZERO
    return multiply(all, factor)
  }, ONE)
}
