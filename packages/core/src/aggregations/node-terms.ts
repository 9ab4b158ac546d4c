import { cond, num, sum } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'

/** A child of a node as the expression of an aggregation sees it. `points` of the expression is the maximum that the node declares. */
export interface ChildTerms {
  /** Whether the child has a value, as a condition; a literal where it is known. */
  readonly present: Expr
  readonly points: Expr
  /** Maximum points of the child that apply to the unit. */
  readonly maximum: Expr
  readonly weight: Expr
  /** Whether the declared weight is above 0. */
  readonly counts: boolean
}

/** What the expression of an aggregation is made of. */
export interface NodeTerms {
  readonly children: readonly ChildTerms[]
  /** Weights of the children that apply to the unit, also of missing ones, added up; and their number. */
  readonly applicable: { readonly weight: Expr; readonly count: Expr }
}

/** What an aggregation expands to. */
export interface AggregationExpansion {
  /** Points of the node, where it has a value. */
  readonly points: Expr
  /** Where this holds the node has no value. */
  readonly absentWhen: Expr
  /** True where the points always lie between the smallest and the largest points of the children on the scale of the node: bounds may be proved by it. */
  readonly isBetween?: boolean
}

/** `then` where the test holds, else `otherwise`; a test that is known leaves no choice. */
export function when(test: Expr, then: Expr, otherwise: Expr): Expr {
  return test.op === 'boolean' ? (test.value ? then : otherwise) : cond(test, then, otherwise)
}

/** The sum of something of every child that has a value. */
export function sumOfPresent(children: readonly ChildTerms[], term: (child: ChildTerms) => Expr): Expr {
  return sum(children.map((child) => when(child.present, term(child), num(0))))
}
