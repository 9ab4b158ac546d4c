import { add, type AggregationItem, compare, defineAggregation, divide, multiply, rational, type Rational } from '@dti-vn/sdk'
import * as z from 'zod'

/** The middle value of the children, as shares of their maxima; of an even number the mean of the two in the middle. Weights say nothing. */
export const medianAggregation = defineAggregation({
  id: '__id__/median',
  title: { vi: 'Trung vị', en: 'Median' },
  description: { vi: 'Giá trị ở giữa của các phần.', en: 'The middle value of the children.' },
  params: z.strictObject({}),
  // Exact rational numbers, never by way of floating point.
  aggregate: (items, _params, { maximum }) => {
    const sorted = items.flatMap(shareOf).sort(compare)
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
    if (!low || !high) return { absent: { vi: 'không có phần nào tính được', en: 'no child has a value' } }
    return multiply(maximum, divide(add(low, high), rational(2n)))
  },
})

function shareOf({ points, maximum }: AggregationItem): Rational[] {
  return maximum.n === 0n ? [] : [divide(points, maximum)]
}
