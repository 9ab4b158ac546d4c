import { clamp, decimal, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { anyBlank, nthNumber } from './values.js'

/** min(n × per_item, max). */
export const cappedCount: OracleMethod = {
  takes: () => 1,
  isMissing: anyBlank,
  points: (use, { cells }) => clamp(nthNumber(use, cells, 0).mul(decimal(use.params['per_item'] as number)), ZERO, use.max),
}
