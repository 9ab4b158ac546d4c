import type { Expr } from '../formula/expr.js'
import { inputsOf, walk } from '../formula/walk.js'
import { type Bounds, isBelow, isComparison, type Range, rangeOf } from './range-of-rule.js'

/** A number that a rule compares figures with, and between what those lie. */
interface Threshold {
  readonly value: number
  readonly range: Range
}

function isConstant(expr: Expr): boolean {
  const { required, optional } = inputsOf(expr)
  return required.size + optional.size === 0
}

/** Numbers in a rule that figures are compared with and never come to, because the bounds of the inputs leave them out: the step is nobody's, or everybody's. */
export function thresholdsOutOfReach(expr: Expr, bounds: Bounds): readonly Threshold[] {
  const found: Threshold[] = []
  walk(expr, (node) => {
    if (!isComparison(node)) return
    for (const [limit, figure] of [[node.right, node.left], [node.left, node.right]] as const) {
      const { low: value, high } = rangeOf(limit, bounds)
      if (value !== high || isConstant(figure) || !isConstant(limit)) continue
      const range = rangeOf(figure, bounds)
      if (isBelow(value, range.low) || isBelow(range.high, value)) found.push({ value, range })
    }
  })
  return found.filter(({ value }, i) => found.findIndex((other) => other.value === value) === i)
}
