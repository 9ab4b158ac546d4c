import { compare, divide, isZero, lazySchema, type MethodFault, multiply, numberText, rationalOfNumber, weightSum, ZERO } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { powerOf, rootOf } from '../numbers/power.js'
import { mean, totalOf } from './mean.js'
import { meanParams, outsideParam } from './mean-params.js'
import { outside } from './outside.js'

const NO_EXPONENT: MethodFault = Object.freeze({
  code: 'definition-invalid-value',
  path: ['aggregation', 'params', 'exponent'],
  params: { expected: '≠ 0 (composite/geometric)', actual: '0' },
})

/** Exponents beyond it say nothing that minimum and maximum do not. */
const LARGEST_EXPONENT = 64

/**
 * (Σ w·x^p / Σ w)^(1/p) for an exponent p other than 0: 1 is the arithmetic mean, −1 the harmonic one; the lower, the less can be made up
 * for. Exact where the result is rational and p whole, else to 38 significant digits or more. Values below 0, and 0 where p < 0, follow
 * `nonPositive`.
 */
export const power = mean({
  name: 'power',
  title: { vi: 'Trung bình lũy thừa', en: 'Power mean' },
  description: { vi: 'Trung bình lũy thừa có trọng số.', en: 'The weighted power mean.' },
  source: 'Hardy, Littlewood and Pólya, Inequalities (1934), chapter 2; COINr, a_genmean',
  params: lazySchema(() =>
    z.strictObject({
      ...meanParams,
      exponent: z.number().check(z.minimum(-LARGEST_EXPONENT), z.maximum(LARGEST_EXPONENT)),
      nonPositive: outsideParam,
    }),
  ),
  check: ({ exponent }) => (exponent === 0 ? [NO_EXPONENT] : []),
  formula: (values, { exponent }, language) => {
    const p = numberText(rationalOfNumber(exponent), language)
    return `((${values.map(({ value, weight }) => `${weight} × ${value}^${p}`).join(' + ')}) / ${weightSum(values)})^(1 / ${p})`
  },
  combine: (values, { exponent, nonPositive }) =>
    outside(values, ({ n }) => (exponent < 0 ? n <= 0n : n < 0n), nonPositive, () => {
      const p = rationalOfNumber(exponent)
      // Divided by the value that counts most, so that powers lie in [0, 1] and equal values give themselves exactly.
      const leading = values.map(({ value }) => value).reduce((a, b) => (compare(a, b) === (exponent > 0 ? 1 : -1) ? a : b))
      if (isZero(leading)) return ZERO
      const powers = values.map(({ value, weight }) => multiply(weight, powerOf(divide(value, leading), p)))
      return multiply(leading, rootOf(divide(totalOf(powers), totalOf(values.map(({ weight }) => weight))), p))
    }),
})
