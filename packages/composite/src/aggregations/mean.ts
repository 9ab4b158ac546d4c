import {
  add, type Aggregation, type AggregationContext, type AggregationItem, compare, defineAggregation, divide, isZero, type LocalText, type
  MethodFault, multiply, type ParamsSchema, rational, type Rational, rationalOfNumber, ZERO,
} from '@dti-vn/sdk'
import type { Availability, MeanParams } from './mean-params.js'

/** A child that is present and has a weight above 0. */
export interface WeightedValue {
  /** points / maximum × maximum of the node: children of different maxima are on one scale. */
  readonly value: Rational
  readonly weight: Rational
}

/** One mean: what distinguishes it from the others. */
export interface Mean<Params extends MeanParams> {
  /** The id is `composite/<name>`. */
  readonly name: string
  readonly title: LocalText
  readonly description: LocalText
  readonly source: string
  readonly params: ParamsSchema<Params>
  check?(params: Params, context: AggregationContext): readonly MethodFault[]
  /** The mean of at least one value, or undefined where there is none. Weights need not add up to 1. */
  combine(values: readonly WeightedValue[], params: Params): Rational | undefined
}

/**
 * Makes an aggregation of a mean. Weights count among the children that are present, so those of missing ones are shared out in
 * proportion; where too little is present, or only children of weight 0, the node has no value.
 */
export function mean<Params extends MeanParams>(source: Mean<Params>): Aggregation<Params> {
  return defineAggregation<Params>({
    id: `composite/${source.name}`,
    title: source.title,
    description: source.description,
    source: source.source,
    params: source.params,
    check: (params, context) => source.check?.(params, context) ?? [],
    aggregate: (items, params, context) => {
      const values = items.filter(({ weight }) => !isZero(weight)).map((item) => onNodeScale(item, context.maximum))
      return values.length > 0 && isEnough(items, params.available, context) ? source.combine(values, params) : undefined
    },
  })
}

function onNodeScale({ points, maximum, weight }: AggregationItem, nodeMaximum: Rational): WeightedValue {
  return { value: compare(maximum, nodeMaximum) === 0 ? points : multiply(divide(points, maximum), nodeMaximum), weight }
}

function isEnough(items: readonly AggregationItem[], available: Availability | undefined, { weights }: AggregationContext): boolean {
  if (!available) return true
  const least = rationalOfNumber(available.least)
  if (available.of === 'children') return compare(rational(BigInt(items.length)), multiply(least, rational(BigInt(weights.length)))) >= 0
  return compare(totalOf(items.map(({ weight }) => weight)), multiply(least, totalOf(weights))) >= 0
}

/** Exact sum. */
export function totalOf(values: readonly Rational[]): Rational {
  return values.reduce<Rational>((total, value) => add(total, value), ZERO)
}
