import type { Precision } from './enclosed.js'
import type { PointsOfIndicators } from './indicator-terms.js'
import type { NodeWork } from './node-work.js'
import type { Sources } from './sources.js'

/** What nodes are computed with. */
export interface NodeContext extends PointsOfIndicators {
  readonly work: NodeWork
  readonly precision: Precision
  readonly sources: Sources
  /** Told a condition under which a figure of the unit is not known exactly. */
  readonly doubt: (condition: string) => void
}
