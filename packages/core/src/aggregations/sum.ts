import { add, type Rational, ZERO } from '../numeric/rational.js'
import { defineAggregation } from './aggregation.js'
import { paramsOf } from '../methods/params-objects.js'

/** Points and maxima of the children add up; what every node does unless it names another aggregation. Weights do not count. */
export const sumAggregation = defineAggregation({
  id: 'sum',
  title: { vi: 'Tổng', en: 'Sum' },
  description: { vi: 'Cộng điểm và điểm tối đa của các mục con.', en: 'Adds up points and maxima of the children.' },
  params: paramsOf({}),
  additive: true,
  aggregate: (items) => items.reduce<Rational>((total, item) => add(total, item.points), ZERO),
})
