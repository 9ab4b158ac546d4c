import { add, compare, divide, isZero, multiply, type Rational, ZERO } from '../numeric/rational.js'
import { compareExpr, cond, div, mul, points } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import type { AggregationContext, AggregationItem } from './aggregation.js'
import type { ChildTerms } from './node-terms.js'

/** A child that is present and has a weight above 0. */
export interface WeightedValue {
  /** points / maximum × maximum of the node: children of different maxima are on one scale. */
  readonly value: Rational
  readonly weight: Rational
}

/** The children of weight above 0, on the scale of the node. */
export function weightedValues(items: readonly AggregationItem[], { maximum }: AggregationContext): WeightedValue[] {
  return items.filter(({ weight }) => !isZero(weight)).map((item) => onNodeScale(item, maximum))
}

function onNodeScale({ points, maximum, weight }: AggregationItem, nodeMaximum: Rational): WeightedValue {
  return { value: compare(maximum, nodeMaximum) === 0 ? points : multiply(divide(points, maximum), nodeMaximum), weight }
}

/** The same of one child, as an expression. */
export function valueTerm(child: ChildTerms): Expr {
  return cond(compareExpr('eq', child.maximum, points), child.points, mul(div(child.points, child.maximum), points))
}

/** Exact sum. */
export function totalOf(values: readonly Rational[]): Rational {
  return values.reduce<Rational>((total, value) => add(total, value), ZERO)
}
