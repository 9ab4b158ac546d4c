import { decimal, total } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { allBlank, isMet } from './values.js'

interface Item {
  readonly id: string
  readonly share: number
}
const itemsOf = (params: Readonly<Record<string, unknown>>) => params['items'] as readonly Item[]

/** Sum of met shares; a blank is not met. */
export const checklist: OracleMethod = {
  takes: (params) => itemsOf(params).map((item) => item.id),
  isMissing: allBlank,
  points: (use, { cells }) => {
    const met = itemsOf(use.params).filter((item) => isMet(cells, item.id))
    return total(met.map((item) => decimal(item.share))).mul(use.max)
  },
}
