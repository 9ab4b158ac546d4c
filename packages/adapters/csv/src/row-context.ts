import type { DatasetBuilder, Plan } from '@dti-vn/sdk'
import type { UnitPositions } from './unit-positions.js'

/** What the readers of long and wide rows put values into. */
export interface RowContext {
  readonly plan: Plan
  readonly builder: DatasetBuilder
  readonly units: UnitPositions
  readonly file: string | undefined
  /** Called when a data file has more units than the limit. */
  readonly tooManyUnits: (line: number) => void
}
