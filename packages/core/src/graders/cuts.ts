import { rationalOfNumber } from '../numeric/decimal.js'
import { compare, multiply } from '../numeric/rational.js'
import { CUTS, defineGrader } from './grader.js'
import { paramsOf } from '../methods/params-objects.js'

/** What an index does unless it names another grader: the first grade, from the best, whose `from` the rounded score / scale reaches. */
export const cutsGrader = defineGrader({
  id: CUTS,
  title: { vi: 'Ngưỡng điểm', en: 'Cuts' },
  description: { vi: 'Xếp loại theo khoảng của điểm đã làm tròn.', en: 'Grades are intervals of the rounded score.' },
  params: paramsOf({}),
  grade: ({ score }, _params, { definition: { grades = [], scale } }) =>
    grades.find(({ from = 0 }) => compare(score, multiply(rationalOfNumber(from), rationalOfNumber(scale))) >= 0)?.id ?? null,
})
