import { decimal, type Fraction, largest, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { earned, type Earning } from './earned.js'
import { anyBlank, nthNumber, settledPoints } from './values.js'

interface Step extends Earning {
  readonly min?: number
  readonly above?: number
  readonly max?: number
  readonly below?: number
}

/** "A value x reaches `min: t` where x ≥ t, `above: t` where x > t, `max: t` where x ≤ t, `below: t` where x < t." */
function isReached(x: Fraction, { min, above, max, below }: Step): boolean {
  return (
    (min !== undefined && x.gte(decimal(min))) || (above !== undefined && x.gt(decimal(above))) ||
    (max !== undefined && x.lte(decimal(max))) || (below !== undefined && x.lt(decimal(below)))
  )
}

/** "What the best step that is reached earns, 0 where none is": the best is the one that earns most. */
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
    const reached = (use.params['steps'] as readonly Step[]).filter((step) => isReached(value, step))
    return largest(ZERO, ...reached.map((step) => earned(step, use.max)))
  },
}
