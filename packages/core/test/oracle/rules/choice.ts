import { decimal } from '../fraction.js'
import type { OracleMethod } from '../method.js'
import { anyBlank } from './values.js'

interface Option {
  readonly id: string
  readonly label: { readonly vi: string }
  readonly share: number
}
const optionsOf = (params: Readonly<Record<string, unknown>>) => params['options'] as readonly Option[]

/** Share of the option. */
export const choice: OracleMethod = {
  takes: () => 1,
  isMissing: anyBlank,
  refine: (use, input) => ({ ...input, options: optionsOf(use.params).map(({ id, label }) => ({ id, label })) }),
  points: (use, { cells }) => {
    const cell = cells.get(use.inputs[0]?.id ?? '')
    const chosen = optionsOf(use.params).find((option) => cell?.kind === 'option' && option.id === cell.value)
    if (!chosen) throw new Error('no option chosen')
    return use.max.mul(decimal(chosen.share))
  },
}
