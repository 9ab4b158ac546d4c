import type { Expr, ExprOf } from '../../formula/expr.js'
import { applyNumberRule, applyTruthRule, type NumberRules, type TruthRules } from '../../formula/rules.js'
import { rationalOfDecimal, rationalOfNumber } from '../../numeric/decimal.js'
import { absolute, add, compare, divide, isZero, multiply, negate, rational, type Rational, subtract } from '../../numeric/rational.js'
import { ceil, floor, fromScaled, toScaled } from '../../numeric/rounding.js'
import type { CellValues } from './cell-values.js'
import { powersOf } from './powers-of.js'
import { OUT_OF_DOMAIN, ZERO_DENOMINATOR } from './stop.js'

/** The exact value of a number expression. Throws a `Stop` on a division by zero or outside a domain. */
export function evaluateNumber(expr: Expr, cell: CellValues): Rational {
  return applyNumberRule(NUMBERS, expr, cell)
}

/** The value of a condition. `and` and `or` look at their right side only when it decides. */
export function evaluateBoolean(expr: Expr, cell: CellValues): boolean {
  return applyTruthRule(TRUTHS, expr, cell)
}

const NUMBERS: NumberRules<CellValues, Rational> = {
  number: ({ value }) => rationalOfDecimal(value),
  points: (_, cell) => cell.maximum,
  input: ({ id }, cell) => cell.number(id) ?? unreported(id),
  'input-or': ({ id, fallback }, cell) => cell.number(id) ?? rationalOfNumber(Number(fallback)),
  add: binary(add),
  sub: binary(subtract),
  mul: binary(multiply),
  div: binary((left, right) => {
    if (isZero(right)) throw ZERO_DENOMINATOR
    return divide(left, right)
  }),
  pow: binary((base, exponent, cell) => powersOf(cell).power(base, exponent)),
  neg: unary(negate),
  abs: unary(absolute),
  floor: unary((value) => rational(floor(value))),
  ceil: unary((value) => rational(ceil(value))),
  round: ({ arg, places }, cell) => fromScaled(toScaled(evaluateNumber(arg, cell), places), places),
  sqrt: unary((value, cell) => {
    if (value.n < 0n) throw OUT_OF_DOMAIN
    return powersOf(cell).squareRoot(value)
  }),
  ln: unary((value, cell) => {
    if (value.n <= 0n) throw OUT_OF_DOMAIN
    return powersOf(cell).naturalLog(value)
  }),
  exp: unary((value, cell) => {
    const power = powersOf(cell).exponentialOf(value)
    if (!power) throw OUT_OF_DOMAIN
    return power
  }),
  min: ({ args }, cell) => operands(args, cell).reduce((a, b) => (compare(b, a) < 0 ? b : a)),
  max: ({ args }, cell) => operands(args, cell).reduce((a, b) => (compare(b, a) > 0 ? b : a)),
  clamp: ({ arg, low, high }, cell) => {
    const [value, least, most] = operands([arg, low, high] as const, cell)
    const raised = compare(value, least) < 0 ? least : value
    return compare(raised, most) > 0 ? most : raised
  },
  if: (expr, cell) => evaluateNumber(branchOf(expr, cell), cell),
  ref: (expr, cell) => cell.reference(expr),
}

const TRUTHS: TruthRules<CellValues, boolean> = {
  boolean: ({ value }) => value,
  input: ({ id }, cell) => cell.boolean(id) ?? unreported(id),
  'input-or': ({ id, fallback }, cell) => cell.boolean(id) ?? fallback === true,
  option: ({ id, option }, cell) => (cell.option(id) ?? unreported(id)) === option,
  not: ({ arg }, cell) => !evaluateBoolean(arg, cell),
  and: ({ left, right }, cell) => evaluateBoolean(left, cell) && evaluateBoolean(right, cell),
  or: ({ left, right }, cell) => evaluateBoolean(left, cell) || evaluateBoolean(right, cell),
  if: (expr, cell) => evaluateBoolean(branchOf(expr, cell), cell),
  eq: comparison((order) => order === 0),
  ne: comparison((order) => order !== 0),
  lt: comparison((order) => order < 0),
  le: comparison((order) => order <= 0),
  gt: comparison((order) => order > 0),
  ge: comparison((order) => order >= 0),
}

function branchOf(expr: ExprOf<'if'>, cell: CellValues): Expr {
  return evaluateBoolean(expr.test, cell) ? expr.then : expr.else
}

function unary(compute: (value: Rational, cell: CellValues) => Rational) {
  return ({ arg }: { readonly arg: Expr }, cell: CellValues): Rational => compute(evaluateNumber(arg, cell), cell)
}

function binary<Result>(compute: (left: Rational, right: Rational, cell: CellValues) => Result) {
  return ({ left, right }: { readonly left: Expr; readonly right: Expr }, cell: CellValues): Result => {
    const first = unlessZero(left, cell)
    const second = evaluateNumber(right, cell)
    if (!first) throw ZERO_DENOMINATOR
    return compute(first, second, cell)
  }
}

function comparison(holds: (order: -1 | 0 | 1) => boolean) {
  return binary((left, right) => holds(compare(left, right)))
}

/**
 * The values of operands that are all needed. A division by zero in one does not hide that another lies outside a domain: an invalid value
 * stands above a missing one in the order of states.
 */
function operands<Exprs extends readonly Expr[]>(exprs: Exprs, cell: CellValues): { [Key in keyof Exprs]: Rational }
function operands(exprs: readonly Expr[], cell: CellValues): Rational[] {
  const values: Rational[] = []
  for (const expr of exprs) {
    const value = unlessZero(expr, cell)
    if (value) values.push(value)
  }
  if (values.length < exprs.length) throw ZERO_DENOMINATOR
  return values
}

/** Undefined where the value divides by zero. */
function unlessZero(expr: Expr, cell: CellValues): Rational | undefined {
  try {
    return evaluateNumber(expr, cell)
  } catch (error) {
    if (error !== ZERO_DENOMINATOR) throw error
    return undefined
  }
}

function unreported(id: string): never {
  throw new TypeError(`Input "${id}" was evaluated although it was not reported.`)
}
