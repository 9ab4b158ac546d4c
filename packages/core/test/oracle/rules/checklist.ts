import { total } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { earned, type Earning } from './earned.js'
import { allBlank, isMet } from './values.js'

interface Item extends Earning {
  readonly id: string
}
const itemsOf = (params: Readonly<Record<string, unknown>>) => params['items'] as readonly Item[]

/** Sum of what the met items earn; a blank is not met. */
export const checklist: OracleMethod = {
  takes: (params) => itemsOf(params).map((item) => item.id),
  isMissing: allBlank,
  points: (use, { cells }) => {
    const met = itemsOf(use.params).filter((item) => isMet(cells, item.id))
    return total(met.map((item) => earned(item, use.max)))
  },
}
