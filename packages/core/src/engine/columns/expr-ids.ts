import type { Expr } from '../../formula/expr.js'

/** Numbers expressions from 0 on, equal ones alike, looking at each node once. */
export function createExprIds(): (expr: Expr) => number {
  const byNode = new Map<Expr, number>()
  const byContent = new Map<string, number>()

  function idOf(expr: Expr): number {
    const known = byNode.get(expr)
    if (known !== undefined) return known
    const content = JSON.stringify(expr, (key, value: unknown) => (key === '' || !isExpr(value) ? value : idOf(value)))
    const id = byContent.get(content) ?? byContent.size
    byContent.set(content, id)
    byNode.set(expr, id)
    return id
  }

  return idOf
}

function isExpr(value: unknown): value is Expr {
  return typeof value === 'object' && value !== null && 'op' in value
}
