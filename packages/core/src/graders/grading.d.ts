import type { GradeDefinition } from '../definition/grade-definition.js';
import type { PlannedGrader } from '../engine/plan.js';
import type { Scorecard } from '../engine/scorecard.js';
/** A grader that failed for a unit. */
export interface GraderFailure {
    readonly unit: number;
    readonly message: string;
}
/** Grades of all units by a grader that the definition names. */
export interface Grading {
    readonly grades: readonly (GradeDefinition | null)[];
    readonly failures: readonly GraderFailure[];
}
/** Grades every unit that has a score. What the grader returns must be a grade of the definition, or null. */
export declare function gradeUnits(card: Scorecard, { grader, params }: PlannedGrader): Grading;
