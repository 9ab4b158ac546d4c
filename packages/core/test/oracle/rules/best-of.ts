import { largest, ZERO } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { earned, type Earning } from './earned.js'
import { allBlank, isMet } from './values.js'

interface Option extends Earning {
  readonly id: string
}
const optionsOf = (params: Readonly<Record<string, unknown>>) => params['options'] as readonly Option[]

/** The most that a met option earns, 0 if none. */
export const bestOf: OracleMethod = {
  takes: (params) => optionsOf(params).map((option) => option.id),
  isMissing: allBlank,
  points: (use, { cells }) => {
    const met = optionsOf(use.params).filter((option) => isMet(cells, option.id))
    return largest(ZERO, ...met.map((option) => earned(option, use.max)))
  },
}
