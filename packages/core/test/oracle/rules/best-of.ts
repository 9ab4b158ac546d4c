import { decimal, largest, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { allBlank, isMet } from './values.js'

interface Option {
  readonly id: string
  readonly share: number
}
const optionsOf = (params: Readonly<Record<string, unknown>>) => params['options'] as readonly Option[]

/** Highest met share, 0 if none. */
export const bestOf: OracleMethod = {
  takes: (params) => optionsOf(params).map((option) => option.id),
  isMissing: allBlank,
  points: (use, { cells }) => {
    const met = optionsOf(use.params).filter((option) => isMet(cells, option.id))
    return largest(ZERO, ...met.map((option) => decimal(option.share))).mul(use.max)
  },
}
