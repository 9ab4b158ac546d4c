import type { ArithmeticOperator, ComparisonOperator, Expr } from '../../formula/expr.js'
import { rationalOfDecimal, rationalOfNumber } from '../../numeric/decimal.js'
import { naturalLog, squareRoot } from '../../numeric/irrational.js'
import { absolute, add, compare, divide, isZero, multiply, negate, rational, type Rational, subtract } from '../../numeric/rational.js'
import { ceil, floor, fromScaled, toScaled } from '../../numeric/rounding.js'
import type { CellValues } from './cell-values.js'
import { power } from './power.js'
import { OUT_OF_DOMAIN, ZERO_DENOMINATOR } from './stop.js'

/** The exact value of a number expression. Throws a `Stop` on a division by zero or outside a domain. */
export function evaluateNumber(expr: Expr, cell: CellValues): Rational {
  switch (expr.op) {
    case 'number':
      return rationalOfDecimal(expr.value)
    case 'points':
      return cell.maximum
    case 'input':
      return cell.number(expr.id) ?? unreported(expr.id)
    case 'input-or':
      return cell.number(expr.id) ?? rationalOfNumber(Number(expr.fallback))
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'pow': {
      const [left, right] = operands([expr.left, expr.right] as const, cell)
      return arithmetic(expr.op, left, right)
    }
    case 'neg':
      return negate(evaluateNumber(expr.arg, cell))
    case 'abs':
      return absolute(evaluateNumber(expr.arg, cell))
    case 'floor':
      return rational(floor(evaluateNumber(expr.arg, cell)))
    case 'ceil':
      return rational(ceil(evaluateNumber(expr.arg, cell)))
    case 'round':
      return fromScaled(toScaled(evaluateNumber(expr.arg, cell), expr.places), expr.places)
    case 'sqrt':
    case 'ln': {
      const value = evaluateNumber(expr.arg, cell)
      if (value.n < 0n || (value.n === 0n && expr.op === 'ln')) throw OUT_OF_DOMAIN
      return expr.op === 'sqrt' ? squareRoot(value) : naturalLog(value)
    }
    case 'min':
      return operands(expr.args, cell).reduce((a, b) => (compare(b, a) < 0 ? b : a))
    case 'max':
      return operands(expr.args, cell).reduce((a, b) => (compare(b, a) > 0 ? b : a))
    case 'clamp': {
      const [value, low, high] = operands([expr.arg, expr.low, expr.high] as const, cell)
      const raised = compare(value, low) < 0 ? low : value
      return compare(raised, high) > 0 ? high : raised
    }
    case 'if':
      return evaluateBoolean(expr.test, cell) ? evaluateNumber(expr.then, cell) : evaluateNumber(expr.else, cell)
    case 'ref':
      return cell.reference(expr)
    default:
      throw new TypeError(`"${expr.op}" does not yield a number.`)
  }
}

/** The value of a condition. `and` and `or` look at their right side only when it decides. */
export function evaluateBoolean(expr: Expr, cell: CellValues): boolean {
  switch (expr.op) {
    case 'boolean':
      return expr.value
    case 'input':
      return cell.boolean(expr.id) ?? unreported(expr.id)
    case 'input-or':
      return cell.boolean(expr.id) ?? expr.fallback === true
    case 'option':
      return (cell.option(expr.id) ?? unreported(expr.id)) === expr.option
    case 'not':
      return !evaluateBoolean(expr.arg, cell)
    case 'and':
      return evaluateBoolean(expr.left, cell) && evaluateBoolean(expr.right, cell)
    case 'or':
      return evaluateBoolean(expr.left, cell) || evaluateBoolean(expr.right, cell)
    case 'if':
      return evaluateBoolean(expr.test, cell) ? evaluateBoolean(expr.then, cell) : evaluateBoolean(expr.else, cell)
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return holds(expr.op, compare(...operands([expr.left, expr.right] as const, cell)))
    default:
      throw new TypeError(`"${expr.op}" does not yield true or false.`)
  }
}

/**
 * The values of operands that are all needed. A division by zero in one does not hide that another lies outside a domain: an invalid value
 * stands above a missing one in the order of states.
 */
function operands<Exprs extends readonly Expr[]>(exprs: Exprs, cell: CellValues): { [Key in keyof Exprs]: Rational }
function operands(exprs: readonly Expr[], cell: CellValues): Rational[] {
  const values: Rational[] = []
  for (const expr of exprs) {
    try {
      values.push(evaluateNumber(expr, cell))
    } catch (error) {
      if (error !== ZERO_DENOMINATOR) throw error
    }
  }
  if (values.length < exprs.length) throw ZERO_DENOMINATOR
  return values
}

function arithmetic(op: ArithmeticOperator, left: Rational, right: Rational): Rational {
  switch (op) {
    case 'add':
      return add(left, right)
    case 'sub':
      return subtract(left, right)
    case 'mul':
      return multiply(left, right)
    case 'div':
      if (isZero(right)) throw ZERO_DENOMINATOR
      return divide(left, right)
    case 'pow':
      return power(left, right)
  }
}

function holds(op: ComparisonOperator, order: -1 | 0 | 1): boolean {
  switch (op) {
    case 'eq':
      return order === 0
    case 'ne':
      return order !== 0
    case 'lt':
      return order < 0
    case 'le':
      return order <= 0
    case 'gt':
      return order > 0
    case 'ge':
      return order >= 0
  }
}

function unreported(id: string): never {
  throw new TypeError(`Input "${id}" was evaluated although it was not reported.`)
}
