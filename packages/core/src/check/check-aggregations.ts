import { type AggregationUse, readAggregation } from '../definition/aggregation-use.js'
import type { IndexNode } from '../definition/group-definition.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { nodesOf } from '../definition/tree.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { validateParams } from '../methods/params-schema.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import type { Registry } from '../registry/registry.js'
import { paramsIssues } from './params-issues.js'

type Path = readonly (string | number)[]

/** Aggregations of all nodes: known, with sound params, and weights that can be used. */
export function checkAggregations(definition: IndexDefinition, registry: Registry): Issue[] {
  const issues = checkNode(definition.id, definition.aggregation, definition.nodes, definition.maxPoints, [], registry)
  for (const { node, path } of nodesOf(definition.nodes)) {
    if (node.weight !== undefined && node.weight < 0) {
      issues.push(makeIssue('definition-weight-negative', { path: [...path, 'weight'], params: { weight: node.weight } }))
    }
    if (node.kind === 'group') issues.push(...checkNode(node.id, node.aggregation, node.children, node.maxPoints, path, registry))
  }
  return issues
}

/** Weights of what is added up: nothing looks at them. */
function unusedWeights(children: readonly IndexNode[], path: Path): Issue[] {
  const inside = path.length === 0 ? 'nodes' : 'children'
  return children.flatMap(({ weight }, i) =>
    weight === undefined ? [] : [makeIssue('definition-weight-unused', { path: [...path, inside, i, 'weight'], params: { weight } })],
  )
}

function checkNode(id: string, use: AggregationUse | undefined, children: readonly IndexNode[], maxPoints: number, path: Path, registry: Registry): Issue[] {
  const { id: name, params } = readAggregation(use)
  const at = [...path, 'aggregation']
  const aggregation = registry.aggregations.get(name)
  if (!aggregation) {
    const known = [...registry.aggregations.keys()]
    return [makeIssue('definition-aggregation-unknown', { path: at, params: { aggregation: name, known, nearest: nearest(name, known) } })]
  }
  if (aggregation.additive === true) return unusedWeights(children, path)
  const issues: Issue[] = []
  if (children.length > 0 && children.every((child) => child.weight === 0)) issues.push(makeIssue('definition-weights-zero', { path, params: { id } }))
  const context = { maximum: rationalOfNumber(maxPoints), weights: children.map((child) => rationalOfNumber(child.weight ?? 1)) }
  try {
    const validated = validateParams(aggregation.params, params)
    if (validated.issues) return [...issues, ...paramsIssues(name, validated.issues, params, [...at, 'params'])]
    const faults = aggregation.check?.(validated.value, context) ?? []
    return [...issues, ...faults.map((fault) => makeIssue(fault.code, { path: [...path, ...fault.path], params: fault.params }))]
  } catch (error) {
    const message = messageOfThrown(error)
    return [...issues, makeIssue('definition-plugin-failed', { path: at, params: { method: name, message } })]
  }
}
