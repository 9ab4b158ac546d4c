import type { Deprecation } from '../definition/deprecation.js'
import type { LocalText } from '../text/local-text.js'
import type { ExactContext, ExactUnit } from '../engine/exact-unit.js'
import type { MethodFault } from '../methods/method.js'
import type { ParamsSchema } from '../methods/params-schema.js'

/**
 * How the grade of a unit (xếp loại) is found. Plain data and a pure function of exact numbers. The engine makes sure that what it returns is
 * a grade of the definition; where it throws or returns anything else, the unit has no grade and an issue says so.
 */
export interface Grader<Params = unknown> {
  /** `<plugin id>/<name>`; what `grader` of a definition names. */
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  /** Where the rule was read. */
  readonly source?: string | undefined
  readonly deprecated?: Deprecation | undefined
  /** Schema of its params; any Standard Schema. */
  readonly params: ParamsSchema<Params>
  /** Faults of the params. `path` is relative to the definition, e.g. `['grader', 'params', 'steps', 0]`. */
  check?(params: Params, context: ExactContext): readonly MethodFault[]
  /** Id of the grade, or null for none. Called only for units that have a score. */
  grade(unit: ExactUnit, params: Params, context: ExactContext): string | null
}

/** Types a grader by its params schema. */
export function defineGrader<Params>(grader: Grader<Params>): Grader<Params> {
  return Object.freeze(grader)
}
