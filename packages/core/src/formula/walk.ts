import type { Expr, ExprOf } from './expr.js'
import { type ListOperator, operationOf, type SometimesInexact } from './operations.js'
import { applyRule, type Rules } from './rules.js'

/** The direct sub-expressions, in the order in which they are written. */
export function childrenOf(expr: Expr): readonly Expr[] {
  if (isListed(expr)) return expr.args
  const parts = expr as unknown as Readonly<Record<string, Expr>>
  const children: (Expr | undefined)[] = []
  for (const key in operationOf(expr.op)?.operands) children.push(parts[key])
  return children as Expr[]
}

function operandKeys(expr: Expr): readonly string[] {
  return Object.keys(operationOf(expr.op)?.operands ?? {})
}

/** True for an operation on a list of operands. */
export function isListed(expr: Expr): expr is ExprOf<ListOperator> {
  return operationOf(expr.op)?.operands['args'] !== undefined
}

/** Calls `visit` for the expression and everything in it, parents first. */
export function walk(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr)
  for (const child of childrenOf(expr)) walk(child, visit)
}

/**
 * The expression with what `change` replaces; it sees parents first and returns undefined to go on inside. Parts in which nothing changes
 * stay the same objects.
 */
export function transform(expr: Expr, change: (expr: Expr) => Expr | undefined): Expr {
  const changed = change(expr)
  if (changed) return changed
  const before = childrenOf(expr)
  const after = before.map((child) => transform(child, change))
  return after.every((child, i) => child === before[i]) ? expr : withChildren(expr, after)
}

/** A copy with other sub-expressions, given in the order of `childrenOf`. */
function withChildren(expr: Expr, children: readonly Expr[]): Expr {
  if (isListed(expr)) return { ...expr, args: children }
  return { ...expr, ...Object.fromEntries(operandKeys(expr).map((key, i) => [key, children[i]])) }
}

/** Ids of the inputs in an expression: those that must be reported, and those that stand with a fallback only. */
export function inputsOf(expr: Expr): { readonly required: ReadonlySet<string>; readonly optional: ReadonlySet<string> } {
  const required = new Set<string>()
  const optional = new Set<string>()
  walk(expr, (node) => {
    if ('id' in node) ('fallback' in node ? optional : required).add(node.id)
  })
  for (const id of required) optional.delete(id)
  return { required, optional }
}

/** True when the value may not be rational: the expression uses sqrt, ln, exp, a standard deviation or a power whose exponent is not a whole literal. */
export function isInexact(expr: Expr): boolean {
  let inexact = false
  walk(expr, (node) => {
    const kind = operationOf(node.op)?.inexact
    inexact ||= kind === 'always' || (kind === 'sometimes' && applyRule(IS_INEXACT, node as ExprOf<SometimesInexact>, undefined))
  })
  return inexact
}

const IS_INEXACT: Rules<SometimesInexact, undefined, boolean> = {
  pow: ({ right }) => !isWholeLiteral(right),
  ref: ({ fn }) => fn === 'sd',
}

/** A whole literal, with or without a minus sign. */
export function isWholeLiteral(expr: Expr): boolean {
  if (expr.op === 'neg') return isWholeLiteral(expr.arg)
  return expr.op === 'number' && /^-?\d+$/.test(expr.value)
}
