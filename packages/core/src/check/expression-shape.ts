import type { Expr, ReferenceFunction } from '../formula/expr.js'
import { FORMULA_LIMITS } from '../formula/limits.js'

const BINARY = Object.freeze(['left', 'right'])
const UNARY = Object.freeze(['arg'])
const NONE: readonly string[] = Object.freeze([])

/** The keys of the operands of every operation. */
const OPERANDS: Readonly<Record<Expr['op'], readonly string[]>> = Object.freeze({
  number: NONE, boolean: NONE, points: NONE, input: NONE, 'input-or': NONE, option: NONE,
  add: BINARY, sub: BINARY, mul: BINARY, div: BINARY, pow: BINARY,
  eq: BINARY, ne: BINARY, lt: BINARY, le: BINARY, gt: BINARY, ge: BINARY, and: BINARY, or: BINARY,
  neg: UNARY, abs: UNARY, floor: UNARY, ceil: UNARY, sqrt: UNARY, ln: UNARY, not: UNARY, round: UNARY, ref: UNARY,
  min: ['args'], max: ['args'], clamp: ['arg', 'low', 'high'], if: ['test', 'then', 'else'],
})

/** Signs that are written where the name of an operation is meant. */
const SIGNS: Readonly<Partial<Record<string, Expr['op']>>> = Object.freeze({
  '>': 'gt', '>=': 'ge', '<': 'lt', '<=': 'le', '=': 'eq', '==': 'eq', '===': 'eq', '!=': 'ne', '!==': 'ne',
  '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '^': 'pow', '&&': 'and', '||': 'or', '!': 'not',
})

const REFERENCES: readonly ReferenceFunction[] = Object.freeze(['max', 'min', 'mean', 'sd', 'count', 'rank'])

/** Where each part of an expression stands, e.g. `warnings[0].when.left`, and what of it is no expression at all, a sentence each. */
export interface ExpressionShape {
  readonly places: ReadonlyMap<Expr, string>
  readonly faults: readonly string[]
}

/** Looks at no more parts than an expression may have. What stands in several places is told once, where it stands first. */
export function shapeOf(root: unknown, place: string): ExpressionShape {
  const places = new Map<Expr, string>()
  const faults: string[] = []
  let parts = 0

  function look(value: unknown, at: string): void {
    parts += 1
    if (parts > FORMULA_LIMITS.nodes) return
    const fault = faultOf(value)
    if (places.has(value as Expr)) return
    if (typeof value === 'object' && value !== null) places.set(value as Expr, at)
    if (fault !== undefined) {
      faults.push(`${at} ${fault}`)
      return
    }
    const node = value as Readonly<Record<string, unknown>> & Expr
    for (const key of OPERANDS[node.op]) {
      const operand = node[key]
      if (key === 'args') (operand as readonly unknown[]).slice(0, FORMULA_LIMITS.nodes).forEach((arg, i) => look(arg, `${at}.args[${String(i)}]`))
      else look(operand, `${at}.${key}`)
    }
  }

  look(root, place)
  return { places, faults }
}

/** What is wrong with a value as a part of an expression, whatever its operands are. */
function faultOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return `is the bare number ${String(value)}: write num(${String(value)})`
  if (typeof value === 'boolean') return `is a bare ${String(value)}: write { op: 'boolean', value: ${String(value)} }`
  if (typeof value === 'string') return `is the bare text ${JSON.stringify(value)}: write input(${JSON.stringify(value)}) for the figure of an input, num(…) for a number`
  if (value === undefined || value === null) return `is ${String(value)}: an expression must stand there`
  if (typeof value === 'function') return 'is a function: call it, an expression is plain data'
  if (Array.isArray(value)) return 'is a list: an expression is one object with "op"'
  const { op, args, fn, value: literal } = value as Readonly<Record<'op' | 'args' | 'fn' | 'value', unknown>>
  if (typeof op !== 'string' || !Object.hasOwn(OPERANDS, op)) return unknownOperation(op)
  if (op === 'number' && typeof literal !== 'string') return `has the value ${String(literal)}, which is no text: make it with num(…)`
  if ((op === 'min' || op === 'max') && !Array.isArray(args)) return `has no list "args": write ${op}Of(…)`
  if (op === 'ref' && !(REFERENCES as readonly unknown[]).includes(fn)) return `has the unknown reference ${JSON.stringify(fn)}; there are: ${REFERENCES.join(', ')}`
  return undefined
}

function unknownOperation(op: unknown): string {
  if (op === undefined) return `has no "op": make expressions with num, input, mul and the other builders`
  const meant = typeof op === 'string' && Object.hasOwn(SIGNS, op) ? SIGNS[op] : undefined
  return `has the unknown operation ${JSON.stringify(op)}${meant === undefined ? '' : `: write "${meant}"`}; there are: ${Object.keys(OPERANDS).join(', ')}`
}
