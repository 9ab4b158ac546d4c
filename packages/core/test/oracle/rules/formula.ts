import { clamp, ZERO } from '../fraction.js'
import { evaluateNumber } from '../formula/evaluate.js'
import { parseTree } from '../formula/parse-tree.js'
import { blankable, namesIn } from '../formula/names-in.js'
import type { OracleMethod } from '../method.js'

const treeOf = (params: Readonly<Record<string, unknown>>) => parseTree(params['expression'] as string)

/** The expression; an input read only through `default` may be blank, and if there are only such inputs, not all of them. */
export const formula: OracleMethod = {
  takes: (params, inputs) => {
    const names = namesIn(treeOf(params))
    return inputs.map((input) => input.id).filter((id) => names.has(id))
  },
  isMissing: (use, isBlank) => {
    const optional = blankable(treeOf(use.params))
    const required = use.inputs.filter((input) => !optional.has(input.id))
    if (required.length > 0) return required.some((input) => isBlank(input.id))
    return use.inputs.length > 0 && use.inputs.every((input) => isBlank(input.id))
  },
  points: (use, unit) => clamp(evaluateNumber(treeOf(use.params), { max: use.max, ...unit }), ZERO, use.max),
}
