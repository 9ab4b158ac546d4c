import { DEFAULT_PLACES } from '../check/check-points.js'
import type { AggregationRule } from '../aggregations/aggregation.js'
import { type AggregationUse, readAggregation } from '../definition/aggregation-use.js'
import type { GroupDefinition, IndexNode } from '../definition/group-definition.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { validateParams } from '../methods/params-schema.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import { toScaledNumber } from '../numeric/rounding.js'
import type { ScoringRegistry } from '../registry/registry-of.js'
import { inRegistry } from './plan-uses.js'
import type { Plan, PlannedAggregation, PlannedChild, PlannedIndicator, PlannedNode } from './plan.js'

/** Plans the inner nodes of a checked definition, children before parents and the root last, and the main indicators among them. */
export function planNodes(definition: IndexDefinition, indicators: readonly PlannedIndicator[], registry: ScoringRegistry): Pick<Plan, 'nodes' | 'mains'> {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  const nodes: PlannedNode[] = []

  function planChildren(children: readonly IndexNode[]): PlannedChild[] {
    return children.map((child) => {
      const weight = rationalOfNumber(child.weight ?? 1)
      if (child.kind === 'group') return { kind: 'node', index: planGroup(child, child.children), weight }
      return { kind: 'indicator', index: indicators.findIndex((indicator) => indicator.definition === child), weight }
    })
  }

  function planGroup(group: GroupDefinition | undefined, list: readonly IndexNode[]): number {
    const children = planChildren(list)
    const { aggregation, maxPoints } = group ?? definition
    const maximum = rationalOfNumber(maxPoints)
    const how = bindAggregation(aggregation, registry, { maximum, weights: children.map((child) => child.weight) })
    return nodes.push({ definition: group, children, how, maximum: toScaledNumber(maximum, places), round: group?.round }) - 1
  }

  planGroup(undefined, definition.nodes)
  const mains = nodes.flatMap((node, i) => (node.definition?.role === 'main' ? [{ definition: node.definition, node: i }] : []))
  return { nodes, mains: mains.map((main, index) => ({ ...main, index })) }
}

function bindAggregation(use: AggregationUse | undefined, registry: ScoringRegistry, context: PlannedAggregation['context']): PlannedAggregation {
  const { id, params } = readAggregation(use)
  const aggregation = inRegistry('Aggregation', id, registry.aggregations)
  try {
    const validated = aggregation.params ? validateParams(aggregation.params, params) : { value: params }
    const value = validated.issues ? {} : validated.value
    if (aggregation.additive !== true) aggregation.check?.(value, context)
    return { aggregation, params: value, context }
  } catch (error) {
    return { aggregation: failing(aggregation, error), params: {}, context }
  }
}

/** In place of an aggregation that threw while it was checked: the units get no score, as if it had thrown for each of them. */
function failing(aggregation: AggregationRule, error: unknown): AggregationRule {
  const aggregate = () => {
    throw error
  }
  const { id } = aggregation
  return { id, additive: false, aggregate }
}
