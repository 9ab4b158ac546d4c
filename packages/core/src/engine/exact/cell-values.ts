import type { Expr } from '../../formula/expr.js'
import type { Rational } from '../../numeric/rational.js'
import type { Powers } from '../powers.js'

/** The figures of one unit for one indicator, as an expression sees them. Inputs that were not reported give undefined. */
export interface CellValues {
  readonly maximum: Rational
  readonly number: (id: string) => Rational | undefined
  readonly boolean: (id: string) => boolean | undefined
  readonly option: (id: string) => string | undefined
  /** Undefined where no rule of the plan needs them. */
  readonly powers: Powers | undefined
  readonly reference: (node: Expr & { readonly op: 'ref' }) => Rational
}
