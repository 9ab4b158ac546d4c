import type { OracleMethod } from '../method.js'
import { earned, type Earning } from './earned.js'
import { anyBlank } from './values.js'

interface Option extends Earning {
  readonly id: string
  readonly label: { readonly vi: string }
}
const optionsOf = (params: Readonly<Record<string, unknown>>) => params['options'] as readonly Option[]

/** What the option earns. */
export const choice: OracleMethod = {
  takes: () => 1,
  isMissing: anyBlank,
  refine: (use, input) => ({ ...input, options: optionsOf(use.params).map(({ id, label }) => ({ id, label })) }),
  points: (use, { cells }) => {
    const cell = cells.get(use.inputs[0]?.id ?? '')
    const chosen = optionsOf(use.params).find((option) => cell?.kind === 'option' && option.id === cell.value)
    if (!chosen) throw new Error('no option chosen')
    return earned(chosen, use.max)
  },
}
