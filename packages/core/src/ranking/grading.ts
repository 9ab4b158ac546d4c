import type { GradeDefinition } from '../definition/grade-definition.js'
import { exactUnit } from '../engine/exact-unit.js'
import type { PlannedGrader } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { messageOfThrown } from '../issues/thrown-message.js'

/** A grader that failed for a unit. */
export interface GraderFailure {
  readonly unit: number
  readonly message: string
}

/** Grades of all units by a grader that the definition names. */
export interface Grading {
  readonly grades: readonly (GradeDefinition | null)[]
  readonly failures: readonly GraderFailure[]
}

/** How a grader is asked. */
export type GradingOf = (card: Scorecard, use: Pick<PlannedGrader, 'grader' | 'params'>) => Grading

/** Grades every unit that has a score. What the grader returns must be a grade of the definition, or null. */
export const gradingOf: GradingOf = (card, { grader, params }) => {
  const { definition } = card.plan
  const failures: GraderFailure[] = []
  const grades = card.dataset.units.map((_, unit) => {
    const exact = exactUnit(card, unit)
    if (!exact) return null
    try {
      const id: unknown = grader.grade(exact, params, { definition })
      if (id === null) return null
      const found = definition.grades?.find((grade) => grade.id === id)
      if (!found) throw new TypeError(`grade() returned ${describe(id)}, which is no grade of the definition`)
      return found
    } catch (error) {
      failures.push({ unit, message: messageOfThrown(error) })
      return null
    }
  })
  return { grades, failures }
}

function describe(id: unknown): string {
  return typeof id === 'string' ? `"${id.slice(0, 60)}"` : typeof id
}
