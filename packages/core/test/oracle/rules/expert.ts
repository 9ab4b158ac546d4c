import type { OracleMethod } from '../method.js'
import { anyBlank, nthNumber } from './values.js'

/** The points typed in; outside [0, max] is invalid. */
export const expert: OracleMethod = {
  takes: () => 1,
  isMissing: anyBlank,
  refine: (use, input) => {
    const max = use.max.valueOf()
    return { ...input, min: Math.max(0, input.min ?? 0), max: input.max === undefined ? max : Math.min(input.max, max) }
  },
  points: (use, { cells }) => nthNumber(use, cells, 0),
}
