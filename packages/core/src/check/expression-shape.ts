import type { Expr } from '../formula/expr.js'
import { FORMULA_LIMITS } from '../formula/limits.js'
import { isOperator, operationOf, type Operator, operators, REFERENCES } from '../formula/operations.js'
import { childrenOf, isListed } from '../formula/walk.js'

/** Signs that are written where the name of an operation is meant, besides those of formulas. */
const OTHER_SIGNS: Readonly<Record<string, Operator>> = Object.freeze({ '=': 'eq', '===': 'eq', '!==': 'ne', '&&': 'and', '||': 'or', '!': 'not' })

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
    const node = value as Expr
    const keys = Object.keys(operationOf(node.op)?.operands ?? {})
    childrenOf(node).slice(0, FORMULA_LIMITS.nodes).forEach((child, i) => look(child, isListed(node) ? `${at}.args[${String(i)}]` : `${at}.${keys[i] ?? ''}`))
  }

  look(root, place)
  return { places, faults }
}

/** What is wrong with a value as a part of an expression, whatever its operands are. */
function faultOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return `is the bare number ${String(value)}: write num(${String(value)})`
  if (typeof value === 'boolean') return `is a bare ${String(value)}: write booleanExpr(${String(value)})`
  if (typeof value === 'string') return `is the bare text ${JSON.stringify(value)}: write input(${JSON.stringify(value)}) for the figure of an input, num(…) for a number`
  if (value === undefined || value === null) return `is ${String(value)}: there must be an expression`
  if (typeof value === 'function') return 'is a function: call it, an expression is plain data'
  if (Array.isArray(value)) return 'is a list: an expression is one object with "op"'
  const { op, args, fn, value: literal } = value as Readonly<Record<'op' | 'args' | 'fn' | 'value', unknown>>
  if (!isOperator(op)) return unknownOperation(op)
  if (op === 'number' && typeof literal !== 'string') return `has the value ${String(literal)}, which is no text: make it with num(…)`
  if (isListed(value as Expr) && !Array.isArray(args)) return `has no list "args": write ${op}Of(…)`
  if (op === 'ref' && !(REFERENCES as readonly unknown[]).includes(fn)) return `has the unknown reference ${JSON.stringify(fn)}; there are: ${REFERENCES.join(', ')}`
  return undefined
}

function unknownOperation(op: unknown): string {
  if (op === undefined) return `has no "op": make expressions with num, input, mul and the other builders`
  const meant = typeof op === 'string' ? (Object.hasOwn(OTHER_SIGNS, op) ? OTHER_SIGNS[op] : operators().find((one) => operationOf(one)?.sign === op)) : undefined
  return `has the unknown operation ${JSON.stringify(op)}${meant === undefined ? '' : `: write "${meant}"`}; there are: ${operators().join(', ')}`
}
