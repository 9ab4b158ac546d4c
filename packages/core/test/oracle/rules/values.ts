import { RuleFault, SETTLED_AS_NOT_APPLICABLE, ZERO_DENOMINATOR } from '../fault.js'
import { type Fraction, ZERO } from '../fraction.js'
import type { Cells, MethodUse } from '../method.js'

/** The number of the n-th input of a use. */
export function nthNumber(use: MethodUse, cells: Cells, n: number): Fraction {
  const input = use.inputs[n]
  if (!input) throw new Error(`${use.method} has no input ${n}`)
  return numberOf(cells, input.id)
}

function numberOf(cells: Cells, id: string): Fraction {
  const cell = cells.get(id)
  if (cell?.kind !== 'number') throw new Error(`${id} holds no number`)
  return cell.value
}

/** A number, 0 where it is blank. */
export function numberOrZero(cells: Cells, id: string): Fraction {
  return (cells.get(id)?.kind ?? 'blank') === 'blank' ? ZERO : numberOf(cells, id)
}

/** True when the answer is yes; a blank is not. */
export function isMet(cells: Cells, id: string): boolean {
  const cell = cells.get(id)
  return cell?.kind === 'boolean' && cell.value
}

/** The points that a zero denominator gives, where the definition settles it; otherwise the fault of the state table. */
export function settledPoints(use: MethodUse): Fraction {
  switch (use.params['whenZero']) {
    case 'full':
      return use.max
    case 'zero':
      return ZERO
    case 'not-applicable':
      throw new RuleFault(SETTLED_AS_NOT_APPLICABLE)
    default:
      throw new RuleFault(ZERO_DENOMINATOR)
  }
}

/** Missing when any input of the use is blank. */
export function anyBlank(use: MethodUse, isBlank: (id: string) => boolean): boolean {
  return use.inputs.some((input) => isBlank(input.id))
}

/** Missing only when all inputs of the use are blank. */
export function allBlank(use: MethodUse, isBlank: (id: string) => boolean): boolean {
  return use.inputs.every((input) => isBlank(input.id))
}
