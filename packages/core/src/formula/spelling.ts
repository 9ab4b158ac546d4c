import type { Expr, ExprOf, FieldOperator } from './expr.js'
import { callNames, type CallOperator, operationOf, type Operator, operators, type ReferenceFunction } from './operations.js'

/** How formula texts write the operations, read from their table. */

const SIGNED = operators().filter((op) => operationOf(op)?.sign !== undefined)

const INFIX: ReadonlyMap<string, Operator> = new Map(signsOf(2))
const PREFIX: ReadonlyMap<string, Operator> = new Map(signsOf(1))

function signsOf(count: number): (readonly [sign: string, op: Operator])[] {
  return SIGNED.filter((op) => countOf(op) === count).map((op) => [operationOf(op)?.sign ?? '', op])
}

function countOf(op: Operator): number {
  return Object.keys(operationOf(op)?.operands ?? {}).length
}

/** The operation whose sign stands between two operands. */
export function infixOf(sign: string): Operator | undefined {
  return INFIX.get(sign)
}

/** The operation whose sign stands before its operand. */
export function prefixOf(sign: string): Operator | undefined {
  return PREFIX.get(sign)
}

const CALLS: ReadonlyMap<string, Operator> = new Map(operators().flatMap((op) => callNames(op).map((name) => [name, op] as const)))

/** A call of a function of the language as an expression, or the arguments that it takes. The arguments of `is` are names and no expressions. */
export function callOf(name: string, args: readonly Expr[]): Expr | string {
  const op = CALLS.get(name)
  if (op === undefined || op === 'option') return 'input, option'
  if (hasFields(op)) return FIELD_CALLS[op](args, name)
  const operands = operationOf(op)?.operands ?? {}
  const keys = Object.keys(operands)
  if (operands['args']) return args.length > 0 ? ({ op, args } as Expr) : '1+'
  return args.length === keys.length ? ({ op, ...Object.fromEntries(keys.map((key, i) => [key, args[i]])) } as Expr) : String(keys.length)
}

type FieldCall = Exclude<FieldOperator & CallOperator, 'option'>

/** Calls whose arguments are not only operands. */
const FIELD_CALLS: { readonly [Op in FieldCall]: (args: readonly Expr[], name: string) => ExprOf<Op> | string } = {
  'input-or': (args) => {
    const [first, second] = args
    const fallback = second && literalOf(second)
    return args.length === 2 && first?.op === 'input' && fallback !== undefined ? { op: 'input-or', id: first.id, fallback } : 'input, constant'
  },
  round: (args) => {
    const [arg, second] = args
    const places = second === undefined ? 0 : literalOf(second)
    const isSound = typeof places === 'number' && Number.isInteger(places) && places >= 0 && places <= 6
    return arg && args.length <= 2 && isSound ? { op: 'round', arg, places } : 'number, 0–6'
  },
  ref: (args, name) => {
    const [arg] = args
    return arg && args.length === 1 ? { op: 'ref', fn: name.slice('ref_'.length) as ReferenceFunction, arg } : '1'
  },
}

function hasFields(op: Operator): op is FieldCall {
  return Object.hasOwn(FIELD_CALLS, op)
}

function literalOf(expr: Expr): number | boolean | undefined {
  if (expr.op === 'number') return Number(expr.value)
  if (expr.op === 'boolean') return expr.value
  return expr.op === 'neg' && expr.arg.op === 'number' ? -Number(expr.arg.value) : undefined
}

/** Names of the functions of the language, for messages and documentation. */
export const FUNCTION_NAMES: readonly string[] = Object.freeze(operators().flatMap(callNames))
