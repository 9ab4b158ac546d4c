import type { Expr } from '../../formula/expr.js'
import type { ConditionColumn, NumberColumn } from './column.js'
import type { Scope } from './scope.js'

/** What the rules of single operations see while expressions are compiled. */
export interface Compiling {
  readonly scope: Scope
  /** Equal ids for equal expressions. */
  readonly idOf: (expr: Expr) => number
  readonly number: (expr: Expr) => NumberColumn
  readonly condition: (expr: Expr) => ConditionColumn
  /** Says that something may be outside the domain of a function. */
  readonly leaveDomain: () => void
}
