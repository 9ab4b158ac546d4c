import { type AggregationUse, type Rational, rationalOfNumber } from '@dti-vn/sdk'
import { MEANS } from '../../src/index.js'
import { compositeIndex, engine, leaf } from '../engine.js'

/** A child: points of 100, missing where null, with a weight other than 1. */
export type Child = number | null | readonly [points: number | null, weight: number]

const pointsOf = (child: Child): number | null => (typeof child === 'object' && child !== null ? child[0] : child)
const weightOf = (child: Child): number => (typeof child === 'object' && child !== null ? child[1] : 1)

/** Score of a unit whose children have these points of 100; null where the node has no value. */
export function meanOf(aggregation: AggregationUse, children: readonly Child[], places = 6): number | null {
  const index = compositeIndex(children.map((child, i) => leaf(String(i + 1), 'none', {}, { weight: weightOf(child) })), {
    aggregation, arithmetic: { places, roundingAt: 'total' },
  })
  const values = Object.fromEntries(children.map((child, i) => [String(i + 1), { x: pointsOf(child) }]))
  return engine.score(index, [{ code: 'u', values }]).units[0]?.score ?? null
}

/** The exact mean, of children with maximum 100 on a node of 100. */
export function exactMean(id: string, params: unknown, children: readonly (readonly [points: number, weight: number])[]): Rational | undefined {
  const maximum = rationalOfNumber(100)
  const items = children.map(([points, weight]) => ({ points: rationalOfNumber(points), weight: rationalOfNumber(weight), maximum }))
  const value = MEANS.find((mean) => mean.id === id)?.aggregate(items, params, { maximum, weights: items.map(({ weight }) => weight) })
  return value && 'n' in value ? value : undefined
}
