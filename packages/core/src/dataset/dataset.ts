import type { Issue } from '../issues/issue.js'
import type { RecordedAppraisal } from './appraisal.js'
import type { Column } from './cell.js'
import type { UnitRecord } from '../definition/unit.js'

/** How far figures may be trusted: reported by units, or invented for demonstration. */
export type DataStatus = 'reported' | 'illustrative'

/** A figure that a policy put in because it was not reported. */
export interface ImputedCell {
  /** Position of the column. */
  readonly column: number
  /** Position of the unit. */
  readonly unit: number
  readonly value: number
  /** How many units reported the figures that it was made of. */
  readonly donors: number
}

/** Reported figures of many units in columns, one column for each input of the plan. */
export interface Dataset {
  /** In order of first appearance. */
  readonly units: readonly UnitRecord[]
  /** In the order of `plan.columns`. */
  readonly columns: readonly Column[]
  /** True when a traits source was given, even one that lists none of the units. */
  readonly hasTraits: boolean
  /** `rejected[indicator]` holds the positions of units whose evidence the appraiser refused. */
  readonly rejected: readonly ReadonlySet<number>[]
  /** `approved[indicator]` holds the positions of units whose `NA` the appraiser approved; it counts where the index leaves that to the appraiser. */
  readonly approved: readonly ReadonlySet<number>[]
  /** Decisions that were given with a reason, a name or a place; the marks above say what counts. */
  readonly appraisals?: readonly RecordedAppraisal[] | undefined
  /** Figures that policies put in; set by the engine on its own copy, never by a source. */
  readonly imputed?: readonly ImputedCell[] | undefined
  /** Issues found while reading. */
  readonly issues: readonly Issue[]
}
