import type { GradeDefinition } from '../definition/grade-definition.js'
import type { Plan } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import { multiply } from '../numeric/rational.js'
import { ceil } from '../numeric/rounding.js'
import { cutsOf } from './cuts.js'

/** The grade of every unit, by the grader that the index names or by cuts; null for units without a score and indices without grades. */
export function gradesOf({ plan, grading, scores }: Scorecard): (unit: number) => GradeDefinition | null {
  if (grading) return (unit) => grading.grades[unit] ?? null
  const gradeOf = graderOf(plan)
  return (unit) => {
    const score = scores[unit] ?? NaN
    return Number.isNaN(score) ? null : gradeOf(score)
  }
}

/** Cuts: a function from a rounded score (scaled integer) to its grade; null for units without a score and indices without grades. */
export function graderOf({ definition, factor }: Plan): (score: number) => GradeDefinition | null {
  const cuts = cutsOf(definition).map(({ grade, least }) => ({ grade, least: Number(ceil(multiply(least, rationalOfNumber(factor)))) }))
  return (score) => cuts.find(({ least }) => score >= least)?.grade ?? null
}
