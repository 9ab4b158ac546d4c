import { CUTS } from '../definition/grade-definition.js'
import { paramsOf } from '../methods/params-objects.js'
import { compare } from '../numeric/rational.js'
import { cutsOf } from './cuts.js'
import { defineGrader } from './grader.js'

/** What an index does unless it names another grader. */
export const cutsGrader = defineGrader({
  id: CUTS,
  title: { vi: 'Ngưỡng điểm', en: 'Cuts' },
  description: { vi: 'Xếp loại theo khoảng của điểm đã làm tròn.', en: 'Grades are intervals of the rounded score.' },
  params: paramsOf({}),
  grade: ({ score }, _params, { definition }) => cutsOf(definition).find(({ least }) => compare(score, least) >= 0)?.grade.id ?? null,
})
