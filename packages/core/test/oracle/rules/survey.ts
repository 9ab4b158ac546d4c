import { clamp, decimal, total, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { allBlank, numberOrZero, settledPoints } from './values.js'

const weightsOf = (params: Readonly<Record<string, unknown>>) => Object.entries(params['weights'] as Readonly<Record<string, number>>)

/** Σ weight × answers / Σ answers; a blank counts as 0 answers. */
export const survey: OracleMethod = {
  takes: (params) => weightsOf(params).map(([id]) => id),
  isMissing: allBlank,
  points: (use, { cells }) => {
    const weights = weightsOf(use.params)
    const answers = total(weights.map(([id]) => numberOrZero(cells, id)))
    if (answers.n === 0n) return settledPoints(use)
    const weighted = total(weights.map(([id, weight]) => numberOrZero(cells, id).mul(decimal(weight))))
    return clamp(use.max.mul(weighted).div(answers), ZERO, use.max)
  },
}
