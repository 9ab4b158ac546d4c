import type { InputDefinition } from '../definition/input-definition.js'
import type { Expr, ExprOf } from '../formula/expr.js'
import type { NumberOperator } from '../formula/operations.js'

type Inputs = readonly InputDefinition[]

/** True where it is certain that an expression is never above 0, by its literals and the bounds of its inputs. False where that is not known. */
export function neverPositive(expr: Expr, inputs: Inputs): boolean {
  return signs(inputs).neverAbove(expr)
}

/** What is certain of the parts of an expression. */
interface Signs {
  readonly neverAbove: (expr: Expr) => boolean
  readonly neverBelow: (expr: Expr) => boolean
  readonly boundsOf: (id: string) => { readonly min?: number | undefined; readonly max?: number | undefined }
}

function signs(inputs: Inputs): Signs {
  const known: Signs = {
    neverAbove: (expr) => hasSign(expr) && signOf(expr).neverAbove(expr, known),
    neverBelow: (expr) => hasSign(expr) && signOf(expr).neverBelow(expr, known),
    boundsOf: (id) => inputs.find((input) => input.id === id) ?? {},
  }
  return known
}

/** Whether an operation is never above, and never below 0. */
interface Sign<Op extends NumberOperator> {
  readonly neverAbove: (node: ExprOf<Op>, known: Signs) => boolean
  readonly neverBelow: (node: ExprOf<Op>, known: Signs) => boolean
}

const unknown = () => false
const always = () => true

const WHOLE: Sign<'floor' | 'ceil' | 'round'> = {
  neverAbove: ({ arg }, { neverAbove }) => neverAbove(arg),
  neverBelow: ({ arg }, { neverBelow }) => neverBelow(arg),
}

const SIGNS: { readonly [Op in NumberOperator]: Sign<Op> } = {
  number: { neverAbove: ({ value }) => Number(value) <= 0, neverBelow: ({ value }) => Number(value) >= 0 },
  points: { neverAbove: unknown, neverBelow: always },
  input: { neverAbove: ({ id }, { boundsOf }) => (boundsOf(id).max ?? 1) <= 0, neverBelow: ({ id }, { boundsOf }) => (boundsOf(id).min ?? 0) >= 0 },
  'input-or': {
    neverAbove: ({ id, fallback }, { boundsOf }) => (boundsOf(id).max ?? 1) <= 0 && Number(fallback) <= 0,
    neverBelow: ({ id, fallback }, { boundsOf }) => (boundsOf(id).min ?? 0) >= 0 && Number(fallback) >= 0,
  },
  add: {
    neverAbove: ({ left, right }, { neverAbove }) => neverAbove(left) && neverAbove(right),
    neverBelow: ({ left, right }, { neverBelow }) => neverBelow(left) && neverBelow(right),
  },
  sub: { neverAbove: ({ left, right }, { neverAbove, neverBelow }) => neverAbove(left) && neverBelow(right), neverBelow: unknown },
  mul: {
    neverAbove: ({ left, right }, { neverAbove, neverBelow }) =>
      isZero(left) || isZero(right) || (neverAbove(left) && neverBelow(right)) || (neverBelow(left) && neverAbove(right)),
    neverBelow: ({ left, right }, { neverBelow }) => neverBelow(left) && neverBelow(right),
  },
  div: {
    neverAbove: ({ left, right }, { neverAbove, neverBelow }) => isZero(left) || (neverAbove(left) && neverBelow(right)),
    neverBelow: ({ left, right }, { neverBelow }) => neverBelow(left) && neverBelow(right),
  },
  pow: { neverAbove: unknown, neverBelow: unknown },
  neg: { neverAbove: ({ arg }, { neverBelow }) => neverBelow(arg), neverBelow: unknown },
  abs: { neverAbove: unknown, neverBelow: always },
  floor: WHOLE,
  ceil: WHOLE,
  round: WHOLE,
  sqrt: { neverAbove: unknown, neverBelow: always },
  ln: { neverAbove: unknown, neverBelow: unknown },
  exp: { neverAbove: unknown, neverBelow: always },
  min: { neverAbove: ({ args }, { neverAbove }) => args.some(neverAbove), neverBelow: ({ args }, { neverBelow }) => args.every(neverBelow) },
  max: { neverAbove: ({ args }, { neverAbove }) => args.every(neverAbove), neverBelow: ({ args }, { neverBelow }) => args.some(neverBelow) },
  clamp: { neverAbove: ({ arg, low, high }, { neverAbove }) => neverAbove(high) || (neverAbove(arg) && neverAbove(low)), neverBelow: unknown },
  if: {
    neverAbove: (node, { neverAbove }) => neverAbove(node.then) && neverAbove(node.else),
    neverBelow: (node, { neverBelow }) => neverBelow(node.then) && neverBelow(node.else),
  },
  ref: { neverAbove: unknown, neverBelow: unknown },
}

function hasSign(expr: Expr): expr is ExprOf<NumberOperator> {
  return Object.hasOwn(SIGNS, expr.op)
}

function signOf(expr: ExprOf<NumberOperator>): Sign<NumberOperator> {
  return SIGNS[expr.op] as Sign<NumberOperator>
}

function isZero(expr: Expr): boolean {
  return expr.op === 'number' && Number(expr.value) === 0
}
