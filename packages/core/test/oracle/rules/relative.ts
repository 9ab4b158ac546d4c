import { clamp, type Fraction, ZERO } from '../fraction.js'
import { RuleFault, ZERO_DENOMINATOR } from '../fault.js'
import type { Cells, MethodUse, OracleMethod } from '../method.js'
import { anyBlank, nthNumber, settledPoints } from './values.js'

const isRatio = (use: MethodUse) => use.params['of'] === 'ratio'

function figureOf(use: MethodUse, cells: Cells): Fraction {
  const a = nthNumber(use, cells, 0)
  if (!isRatio(use)) return a
  const b = nthNumber(use, cells, 1)
  if (b.n === 0n) throw new RuleFault(ZERO_DENOMINATOR)
  return a.div(b)
}

/** x / best of the reference set; best ≤ 0, or nobody to compare with, gives 0. */
export const relative: OracleMethod = {
  takes: (params) => (params['of'] === 'ratio' ? 2 : 1),
  isMissing: anyBlank,
  points: (use, { cells, reference }) => {
    if (isRatio(use) && nthNumber(use, cells, 1).n === 0n) return settledPoints(use)
    const best = reference(use, 'max', (other) => figureOf(use, other))
    if (best === undefined || best.lte(ZERO)) return ZERO
    return clamp(use.max.mul(figureOf(use, cells).div(best)), ZERO, use.max)
  },
}
