import {
  add, divide, type IndexDefinition, type IndexNode, isZero, multiply, ONE, type Rational, rationalOfNumber, readAggregation, ZERO,
} from '@dti-vn/sdk'

/**
 * The weight of every node in the whole, by code of indicator or id of group: its weight among its siblings times that of its parent.
 * Exact; the indicators add up to 1. Under a `sum` the maximum points are the weights. Under other means than the arithmetic one these are
 * the exponents or nominal weights, not shares of the score. What is missing for a unit is not looked at.
 */
export function effectiveWeights(definition: IndexDefinition): ReadonlyMap<string, Rational> {
  const weights = new Map<string, Rational>()
  walk(definition, definition.nodes, ONE)
  return weights

  function walk({ aggregation }: Pick<IndexDefinition, 'aggregation'>, children: readonly IndexNode[], parent: Rational): void {
    const isSum = readAggregation(aggregation).id === 'sum'
    const own = children.map((child) => rationalOfNumber(isSum ? child.maxPoints : (child.weight ?? 1)))
    const total = own.reduce<Rational>((sum, weight) => add(sum, weight), ZERO)
    children.forEach((child, i) => {
      const weight = isZero(total) ? ZERO : multiply(parent, divide(own[i] ?? ZERO, total))
      weights.set(child.kind === 'group' ? child.id : child.code, weight)
      if (child.kind === 'group') walk(child, child.children, weight)
    })
  }
}
