import type { Deprecation } from '../definition/deprecation.js'
import type { LocalText } from '../text/local-text.js'
import type { ExactContext, ExactUnit } from '../engine/exact-unit.js'
import type { MethodFault } from '../methods/method.js'
import type { ParamsSchema } from '../methods/params-schema.js'
import type { Rational } from '../numeric/rational.js'

/**
 * What units of a cohort are ranked by, where it is not their score. A ranker gives every unit a standing; the engine makes the ranks: the
 * higher the standing, the better, equal ones share a rank by the tie rule after the tie-breakers. So ranks are whole, start at 1, and
 * equal units never part. Plain data and a pure function of exact numbers.
 */
export interface Ranker<Params = unknown> {
  /** `<plugin id>/<name>`; what `ranker` of a rank rule names. */
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  /** Where the rule was read. */
  readonly source?: string | undefined
  readonly deprecated?: Deprecation | undefined
  /** Schema of its params; any Standard Schema. */
  readonly params: ParamsSchema<Params>
  /** Faults of the params. `path` is relative to the definition, e.g. `['ranking', 'ranker', 'params', 'of']`. */
  check?(params: Params, context: ExactContext): readonly MethodFault[]
  /**
   * The standing of each unit, in the order of `units`: the units of one cohort that have a score and are ranked, in the order of the data.
   * Where it throws or returns anything else, the cohort has no ranks and an issue says so.
   */
  standings(units: readonly ExactUnit[], params: Params, context: ExactContext): readonly Rational[]
  /** Why each unit has its standing, for its explanation: a line with its numbers in it, in the order of `units`. Called when somebody asks. */
  reasons?(units: readonly ExactUnit[], params: Params, context: ExactContext): readonly LocalText[]
}

/** What a ranker gave a unit. */
export interface UnitStanding {
  /** To six places, half away from zero; ranks compare the exact one. */
  readonly value: number
  /** Null where the ranker gives none. */
  readonly reason: LocalText | null
}

/** Types a ranker by its params schema. */
export function defineRanker<Params>(ranker: Ranker<Params>): Ranker<Params> {
  return Object.freeze(ranker)
}
