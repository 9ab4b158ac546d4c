import type { InputDefinition } from '../definition/input-definition.js'
import type { Expr } from '../formula/expr.js'

type Inputs = readonly InputDefinition[]

/** True where it is certain that an expression is never above 0, by its literals and the bounds of its inputs. False where that is not known. */
export function neverPositive(expr: Expr, inputs: Inputs): boolean {
  const never = (inner: Expr) => neverPositive(inner, inputs)
  const notBelow = (inner: Expr) => neverNegative(inner, inputs)
  switch (expr.op) {
    case 'number':
      return Number(expr.value) <= 0
    case 'input':
    case 'input-or':
      return (boundsOf(expr.id, inputs).max ?? 1) <= 0 && (expr.op === 'input' || Number(expr.fallback) <= 0)
    case 'neg':
      return notBelow(expr.arg)
    case 'round':
    case 'floor':
    case 'ceil':
      return never(expr.arg)
    case 'add':
      return never(expr.left) && never(expr.right)
    case 'sub':
      return never(expr.left) && notBelow(expr.right)
    case 'mul':
      return isZero(expr.left) || isZero(expr.right) || (never(expr.left) && notBelow(expr.right)) || (notBelow(expr.left) && never(expr.right))
    case 'div':
      return isZero(expr.left) || (never(expr.left) && notBelow(expr.right))
    case 'min':
      return expr.args.some(never)
    case 'max':
      return expr.args.every(never)
    case 'clamp':
      return never(expr.high) || (never(expr.arg) && never(expr.low))
    case 'if':
      return never(expr.then) && never(expr.else)
    default:
      return false
  }
}

/** True where it is certain that an expression is never below 0. */
function neverNegative(expr: Expr, inputs: Inputs): boolean {
  const never = (inner: Expr) => neverNegative(inner, inputs)
  switch (expr.op) {
    case 'number':
      return Number(expr.value) >= 0
    case 'points':
    case 'abs':
    case 'sqrt':
      return true
    case 'input':
    case 'input-or':
      return (boundsOf(expr.id, inputs).min ?? 0) >= 0 && (expr.op === 'input' || Number(expr.fallback) >= 0)
    case 'round':
    case 'floor':
    case 'ceil':
      return never(expr.arg)
    case 'add':
    case 'mul':
    case 'div':
      return never(expr.left) && never(expr.right)
    case 'min':
      return expr.args.every(never)
    case 'max':
      return expr.args.some(never)
    case 'if':
      return never(expr.then) && never(expr.else)
    default:
      return false
  }
}

function boundsOf(id: string, inputs: Inputs): { readonly min?: number | undefined; readonly max?: number | undefined } {
  return inputs.find((input) => input.id === id) ?? {}
}

function isZero(expr: Expr): boolean {
  return expr.op === 'number' && Number(expr.value) === 0
}
