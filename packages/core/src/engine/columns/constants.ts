import type { Expr } from '../../formula/expr.js'
import { operationOf } from '../../formula/operations.js'
import { childrenOf } from '../../formula/walk.js'
import type { Rational } from '../../numeric/rational.js'
import { fromScaled } from '../../numeric/rounding.js'
import type { CellValues } from '../exact/cell-values.js'
import { evaluateBoolean, evaluateNumber } from '../exact/evaluate.js'
import { Stop } from '../exact/stop.js'
import type { Scope } from './scope.js'

/** True when an expression is the same for every unit. */
export function isConstant(expr: Expr): boolean {
  return !operationOf(expr.op)?.varies && childrenOf(expr).every(isConstant)
}

/** True when some operation of an expression has no value for some numbers. */
export function mayLeaveDomain(expr: Expr): boolean {
  return operationOf(expr.op)?.partial === true || childrenOf(expr).some(mayLeaveDomain)
}

/** The exact value of a constant number, or why there is none. */
export function constantNumber(scope: Scope, expr: Expr): Rational | Stop {
  return orStop(() => evaluateNumber(expr, cellOfConstants(scope)))
}

/** Whether a constant condition holds, or why that cannot be said. */
export function constantTruth(scope: Scope, expr: Expr): boolean | Stop {
  return orStop(() => evaluateBoolean(expr, cellOfConstants(scope)))
}

function orStop<Value>(compute: () => Value): Value | Stop {
  try {
    return compute()
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
}

function cellOfConstants({ plan, indicator }: Scope): CellValues {
  return {
    powers: plan.powers,
    maximum: fromScaled(indicator.maximum, plan.places),
    number: () => undefined,
    boolean: () => undefined,
    option: () => undefined,
    reference: () => {
      throw new TypeError('A constant has no reference aggregates.')
    },
  }
}
