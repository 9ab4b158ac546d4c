import type { Issue } from '../issues/issue.js'
import type { Column } from './cell.js'
import type { UnitRecord } from './unit.js'

/** How far figures may be trusted: reported by units, or invented for demonstration. */
export type DataStatus = 'reported' | 'illustrative'

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
  /** Issues found while reading. */
  readonly issues: readonly Issue[]
}
