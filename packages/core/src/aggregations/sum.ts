import { lazySchema } from '../methods/lazy-schema.js'
import { paramsOf } from '../methods/params-objects.js'
import { add, type Rational, ZERO } from '../numeric/rational.js'
import { type Aggregation, type AggregationRule, defineAggregation } from './aggregation.js'

/** Points and maxima of the children add up; what every node does unless it names another aggregation. Weights do not count. */
export const sumRule: AggregationRule = {
  id: 'sum',
  additive: true,
  aggregate: (items) => items.reduce<Rational>((total, item) => add(total, item.points), ZERO),
}

/** The sum with what people read. */
export function sumAggregation(): Aggregation {
  return defineAggregation<unknown>({
    ...sumRule,
    title: { vi: 'Tổng', en: 'Sum' },
    description: { vi: 'Cộng điểm và điểm tối đa của các mục con.', en: 'Adds up points and maxima of the children.' },
    params: lazySchema(() => paramsOf({})),
  })
}
