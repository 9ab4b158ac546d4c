import type { Expr } from '../../formula/expr.js'
import { applyNumberRule, applyTruthRule } from '../../formula/rules.js'
import { constantConditionOf, constantOf } from './branches.js'
import type { ConditionColumn, NumberColumn } from './column.js'
import type { Compiling } from './compiling.js'
import { CONDITION_RULES } from './condition-rules.js'
import { isConstant } from './constants.js'
import { createExprIds } from './expr-ids.js'
import { NUMBER_RULES } from './number-rules.js'
import type { Scope } from './scope.js'

/** Puts the kernels of expressions together. Equal sub-expressions are computed once. */
export interface Compiler {
  readonly number: (expr: Expr) => NumberColumn
  readonly condition: (expr: Expr) => ConditionColumn
  /**
   * True when something compiled so far may be outside the domain of a function. A cell that stops may then have stopped for either reason,
   * and only the exact executor can tell which one counts.
   */
  readonly mayLeaveDomain: () => boolean
}

export function createCompiler(scope: Scope): Compiler {
  const idOf = createExprIds()
  const numbers: NumberColumn[] = []
  const conditions: ConditionColumn[] = []
  let leavesDomain = false

  const compiling: Compiling = {
    scope,
    idOf,
    number: (expr) => (numbers[idOf(expr)] ??= isConstant(expr) ? constantOf(expr, compiling) : applyNumberRule(NUMBER_RULES, expr, compiling)),
    condition: (expr) => (conditions[idOf(expr)] ??= isConstant(expr) ? constantConditionOf(expr, compiling) : applyTruthRule(CONDITION_RULES, expr, compiling)),
    leaveDomain: () => {
      leavesDomain = true
    },
  }
  return { number: compiling.number, condition: compiling.condition, mayLeaveDomain: () => leavesDomain }
}
