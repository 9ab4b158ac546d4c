import { divide, lazySchema, weightSum } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { mean, totalOf } from './mean.js'
import { meanParams, outsideParam } from './mean-params.js'
import { outside } from './outside.js'

/** Σ w / Σ (w / x). Exact. The weakest child counts most. Values of 0 or less follow `nonPositive`. */
export const harmonic = mean({
  name: 'harmonic',
  title: { vi: 'Trung bình điều hòa', en: 'Harmonic mean' },
  description: { vi: 'Trung bình điều hòa có trọng số.', en: 'The weighted harmonic mean.' },
  source: 'COINr, a_hmean; Mazziotta and Pareto, Methods for constructing composite indices (2013)',
  params: lazySchema(() => z.strictObject({ ...meanParams, nonPositive: outsideParam })),
  formula: (values) => `${weightSum(values)} / (${values.map(({ value, weight }) => `${weight} / ${value}`).join(' + ')})`,
  combine: (values, { nonPositive }) =>
    outside(values, ({ n }) => n <= 0n, nonPositive, () =>
      divide(totalOf(values.map(({ weight }) => weight)), totalOf(values.map(({ value, weight }) => divide(weight, value)))),
    ),
})
