import type { Expr } from './expr.js'

/** The direct sub-expressions, in the order in which they are written. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case 'number':
    case 'boolean':
    case 'points':
    case 'input':
    case 'input-or':
    case 'option':
      return []
    case 'min':
    case 'max':
      return expr.args
    case 'clamp':
      return [expr.arg, expr.low, expr.high]
    case 'if':
      return [expr.test, expr.then, expr.else]
    case 'neg':
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'sqrt':
    case 'ln':
    case 'not':
    case 'round':
    case 'ref':
      return [expr.arg]
    default:
      return [expr.left, expr.right]
  }
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
  const [first = expr, second = expr, third = expr] = children
  switch (expr.op) {
    case 'number':
    case 'boolean':
    case 'points':
    case 'input':
    case 'input-or':
    case 'option':
      return expr
    case 'min':
    case 'max':
      return { ...expr, args: children }
    case 'clamp':
      return { ...expr, arg: first, low: second, high: third }
    case 'if':
      return { ...expr, test: first, then: second, else: third }
    case 'neg':
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'sqrt':
    case 'ln':
    case 'not':
    case 'round':
    case 'ref':
      return { ...expr, arg: first }
    default:
      return { ...expr, left: first, right: second }
  }
}

/** Ids of the inputs in an expression: those that must be reported, and those that stand with a fallback only. */
export function inputsOf(expr: Expr): { readonly required: ReadonlySet<string>; readonly optional: ReadonlySet<string> } {
  const required = new Set<string>()
  const optional = new Set<string>()
  walk(expr, (node) => {
    if (node.op === 'input' || node.op === 'option') required.add(node.id)
    if (node.op === 'input-or') optional.add(node.id)
  })
  for (const id of required) optional.delete(id)
  return { required, optional }
}

/** True when the value may not be rational: the expression uses sqrt, ln, a standard deviation or a power whose exponent is not a whole literal. */
export function isInexact(expr: Expr): boolean {
  let inexact = false
  walk(expr, (node) => {
    if (node.op === 'sqrt' || node.op === 'ln' || (node.op === 'ref' && node.fn === 'sd')) inexact = true
    if (node.op === 'pow' && !isWholeLiteral(node.right)) inexact = true
  })
  return inexact
}

/** A whole literal, with or without a minus sign. */
export function isWholeLiteral(expr: Expr): boolean {
  if (expr.op === 'neg') return isWholeLiteral(expr.arg)
  return expr.op === 'number' && /^-?\d+$/.test(expr.value)
}
