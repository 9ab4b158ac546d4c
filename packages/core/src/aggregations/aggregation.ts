import type { Deprecation } from '../definition/deprecation.js'
import type { LocalText } from '../text/local-text.js'
import type { MethodFault } from '../methods/method.js'
import type { ParamsSchema } from '../methods/params-schema.js'
import type { Rational } from '../numeric/rational.js'
import type { AggregationExpansion, NodeTerms } from './node-terms.js'

/** One child of a node as an aggregation sees it. Children that left the maximum (missing under `exclude`, not applicable) are not given. */
export interface AggregationItem {
  /** Exact points of the child. */
  readonly points: Rational
  /** Maximum points of the child that apply to the unit. */
  readonly maximum: Rational
  /** Weight that the child declares, 1 unless it does. */
  readonly weight: Rational
}

/** What an aggregation knows of the node. */
export interface AggregationContext {
  /** Maximum points that the node declares. */
  readonly maximum: Rational
  /** Weights of all children, also of those that left. */
  readonly weights: readonly Rational[]
  /** Weights of the children that apply to the unit, also of missing ones; given with the items of a unit. All of them unless given. */
  readonly applicable?: readonly Rational[] | undefined
}

/** Why a node has no value, in words for the warning `aggregation-absent`; no full stop at the end. */
export interface AbsentValue {
  readonly absent: LocalText
}

/** What scoring needs of an aggregation. Schema and checks are absent where definitions were checked before. */
export interface AggregationRule<Params = unknown> {
  readonly id: string
  /** Schema of `params`; any Standard Schema. Without one they are taken as they are. */
  readonly params?: ParamsSchema<Params> | undefined
  /**
   * True when points and maxima of the children simply add up: the maximum of the node must then be the sum of theirs, and nothing is called.
   */
  readonly additive?: boolean | undefined
  /** Faults of the params and of the declared weights. `path` is relative to the node. */
  check?(params: Params, context: AggregationContext): readonly MethodFault[]
  /**
   * Points of the node on the scale of its declared maximum. Where the node has no value it leaves the maximum: `{ absent: why }`, which the
   * warning `aggregation-absent` tells; after undefined it tells that no reason was given. There is at least one item. Where it throws, the unit has no score and an
   * issue says so.
   */
  aggregate(items: readonly AggregationItem[], params: Params, context: AggregationContext): Rational | AbsentValue | undefined
  /** The same as an expression, for executors that compute by expressions; `expandedPoints` computes it for `aggregate`. Absent where no expression says it. */
  expand?(children: NodeTerms, params: Params): AggregationExpansion
  /** The formula with the numbers of a unit in it and its result, for the explanation, e.g. `(2 × 30 + 1 × 60) / (2 + 1) = 40`; undefined where there is no value. Called with the items of `aggregate`. */
  calculation?(items: readonly AggregationItem[], params: Params, context: AggregationContext): LocalText | undefined
}

/**
 * How the children of a node are put together. Plain data and a pure function of exact numbers; irrational steps use the functions of the
 * library, correct to 40 significant digits.
 */
export interface Aggregation<Params = unknown> extends AggregationRule<Params> {
  readonly title: LocalText
  readonly description: LocalText
  /** Where the formula comes from. */
  readonly source?: string | undefined
  readonly deprecated?: Deprecation | undefined
  readonly params: ParamsSchema<Params>
}

/** Types an aggregation by its params schema. */
export function defineAggregation<Params>(aggregation: Aggregation<Params>): Aggregation<Params> {
  return Object.freeze(aggregation)
}
