import type { GradeDefinition } from '../definition/grade-definition.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import { multiply, type Rational } from '../numeric/rational.js'

/** A grade and the least score that has it. */
export interface Cut {
  readonly grade: GradeDefinition
  readonly least: Rational
}

/** The cuts of an index from best to worst: a unit has the first grade whose `from` its rounded score / scale reaches. */
export function cutsOf({ grades = [], scale }: Pick<IndexDefinition, 'grades' | 'scale'>): readonly Cut[] {
  return grades.map((grade) => ({ grade, least: multiply(rationalOfNumber(grade.from ?? 0), rationalOfNumber(scale)) }))
}
