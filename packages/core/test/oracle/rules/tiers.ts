import { decimal, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { anyBlank, nthNumber, settledPoints } from './values.js'

interface Step {
  readonly min: number
  readonly share: number
}

/** Share of the highest step reached; 0 below all. */
export const tiers: OracleMethod = {
  takes: (params) => (params['of'] === 'ratio' ? 2 : 1),
  isMissing: anyBlank,
  points: (use, { cells }) => {
    let value = nthNumber(use, cells, 0)
    if (use.params['of'] === 'ratio') {
      const b = nthNumber(use, cells, 1)
      if (b.n === 0n) return settledPoints(use)
      value = value.div(b)
    }
    const reached = (use.params['steps'] as readonly Step[]).filter((step) => value.gte(decimal(step.min)))
    const highest = reached.sort((a, b) => b.min - a.min)[0]
    return highest ? use.max.mul(decimal(highest.share)) : ZERO
  },
}
