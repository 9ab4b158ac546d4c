import type { Expr } from '../formula/expr.js'
import { walk } from '../formula/walk.js'

const COMPARISONS: ReadonlySet<string> = new Set(['lt', 'le', 'gt', 'ge', 'div'])

/**
 * Numbers above 1 that the quotient of two figures is compared with or divided by: a target of 90 % that was written 90 instead of 0.9 is met by
 * nobody. Right where the first figure may be many times the second.
 */
export function ratiosAboveOne(expr: Expr): readonly number[] {
  const found = new Set<number>()
  walk(expr, (node) => {
    if (!COMPARISONS.has(node.op) || !('left' in node)) return
    const limit = node.right.op === 'number' ? Number(node.right.value) : 0
    if (limit > 1 && isQuotient(node.left)) found.add(limit)
  })
  return [...found]
}

/** a / b, or (b − a) / b. */
function isQuotient(expr: Expr): boolean {
  return expr.op === 'div' && isFigure(expr.right) && (isFigure(expr.left) || (expr.left.op === 'sub' && isFigure(expr.left.left) && isFigure(expr.left.right)))
}

function isFigure({ op }: Expr): boolean {
  return op === 'input' || op === 'input-or'
}
