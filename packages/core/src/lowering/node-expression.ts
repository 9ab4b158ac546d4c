import type { AggregationExpansion, ChildTerms } from '../aggregations/node-terms.js'
import type { PlannedNode } from '../engine/plan.js'
import { booleanExpr, cond, input, num, sum } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { printDecimal } from '../numeric/decimal.js'
import { isZero, type Rational } from '../numeric/rational.js'

/** What is known of a child of a node before there are units. */
export interface KnownChild {
  /** Whether it has a value; undefined where that depends on the unit. */
  readonly present: boolean | undefined
  /** Its maximum where it has a value; undefined where that depends on the unit. */
  readonly maximum: Rational | undefined
}

/** What an expression of a node may ask of a child: numbers `points` and `maximum`, truths `present` and `applies`. */
export type ChildPart = 'points' | 'maximum' | 'present' | 'applies'

/** The input by which the expression of a node names a part of a child, by the position of the child. */
export function childInput(part: ChildPart, child: number): string {
  return `${part}_${String(child + 1)}`
}

/** The part of a child that an input of such an expression names. */
export function childOfInput(id: string): { readonly part: ChildPart; readonly child: number } {
  const [part = '', number = ''] = id.split('_')
  return { part: part as ChildPart, child: Number(number) - 1 }
}

/**
 * A node as an expression over what stands right under it; `points` in it is the maximum that the node declares. Undefined where its aggregation is
 * a program only. It holds where some child has a value; where none has, the node has none.
 */
export function nodeExpansion({ children, how: { aggregation, params } }: PlannedNode, known: readonly KnownChild[]): AggregationExpansion | undefined {
  const applies = (of: (weight: Rational) => Expr) => sum(children.map(({ weight }, i) => cond(input(childInput('applies', i)), of(weight), num(0))))
  return aggregation.expand?.(
    { children: children.map(({ weight }, i) => termsOf(weight, i, known[i])), applicable: { weight: applies(literal), count: applies(() => num(1)) } },
    params,
  )
}

function termsOf(weight: Rational, i: number, known: KnownChild | undefined): ChildTerms {
  const present = known?.present
  return {
    present: present === undefined ? input(childInput('present', i)) : booleanExpr(present),
    points: input(childInput('points', i)),
    maximum: known?.maximum ? literal(known.maximum) : input(childInput('maximum', i)),
    weight: literal(weight),
    counts: !isZero(weight),
  }
}

/** Weights and maxima are decimals. */
function literal(value: Rational): Expr {
  return num(printDecimal(value))
}
