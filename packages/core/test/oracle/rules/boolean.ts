import { ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { anyBlank, isMet } from './values.js'

/** Maximum for yes, 0 for no. */
export const boolean: OracleMethod = {
  takes: () => 1,
  isMissing: anyBlank,
  points: (use, { cells }) => (use.inputs.some((input) => isMet(cells, input.id)) ? use.max : ZERO),
}
