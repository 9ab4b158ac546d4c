import { clamp, decimal, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { anyBlank, nthNumber } from './values.js'

/** −min(n × per_item, cap), in [−cap, 0]. */
export const deduction: OracleMethod = {
  takes: () => 1,
  isMissing: anyBlank,
  points: (use, { cells }) => {
    const { per_item: perItem, cap } = use.params as { readonly per_item: number; readonly cap: number }
    const most = decimal(cap)
    return clamp(nthNumber(use, cells, 0).mul(decimal(perItem)).neg(), most.neg(), ZERO)
  },
}
