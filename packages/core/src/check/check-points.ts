import { type AggregationUse, readAggregation } from '../definition/aggregation-use.js'
import type { IndexNode } from '../definition/group-definition.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { nodesOf } from '../definition/tree.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { decimalsOf, printDecimal, rationalOfNumber } from '../numeric/decimal.js'
import type { Registry } from '../registry/registry.js'
import { add, compare, type Rational, ZERO } from '../numeric/rational.js'

/** Decimal places of points and scores unless an index declares others. */
export const DEFAULT_PLACES = 2

/** Largest total as a scaled integer: sums stay exact in float64, and every value prints with at most 15 significant digits. */
const LARGEST_SCALED = 1e15 - 1

/** Maximum points: places, sign, size, and sums at every node that is one. */
export function checkPoints(definition: IndexDefinition, registry: Registry): Issue[] {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  const issues: Issue[] = []
  for (const { node, path } of nodesOf(definition.nodes)) {
    const at = { path: [...path, 'maxPoints'], indicator: node.kind === 'indicator' ? node.code : undefined }
    issues.push(...checkAmount(node.maxPoints, places, at))
    if (node.kind === 'indicator' && node.information && node.maxPoints !== 0) {
      issues.push(makeRunIssue('definition-invalid-value', { ...at, params: { expected: '0 (information)', actual: String(node.maxPoints) } }))
    }
    if (node.kind === 'group' && adds(node.aggregation, registry)) issues.push(...checkSum(node.maxPoints, node.children, at.path))
  }
  issues.push(...checkAmount(definition.maxPoints, places, { path: ['maxPoints'] }))
  if (adds(definition.aggregation, registry)) issues.push(...checkSum(definition.maxPoints, definition.nodes, ['maxPoints']))
  issues.push(...checkAmount(definition.scale, places, { path: ['scale'] }))
  if (definition.scale <= 0) issues.push(makeRunIssue('definition-invalid-value', { path: ['scale'], params: { expected: '> 0', actual: String(definition.scale) } }))
  return issues
}

/** True for a sum; an unknown aggregation is reported elsewhere. */
function adds(use: AggregationUse | undefined, registry: Registry): boolean {
  return registry.aggregations.get(readAggregation(use).id)?.additive === true
}

type At = Partial<Pick<Issue, 'path' | 'indicator'>>

function checkAmount(points: number, places: number, at: At): Issue[] {
  if (points < 0) return [makeRunIssue('definition-points-negative', { ...at, params: { points } })]
  if (points * 10 ** places > LARGEST_SCALED) return [makeRunIssue('definition-points-too-large', { ...at, params: { points, limit: LARGEST_SCALED / 10 ** places } })]
  return decimalsOf(points) > places ? [makeRunIssue('definition-points-places', { ...at, params: { points, places } })] : []
}

function checkSum(declared: number, children: readonly IndexNode[], path: readonly (string | number)[]): Issue[] {
  const sum = children.reduce<Rational>((total, child) => add(total, rationalOfNumber(child.maxPoints)), ZERO)
  return compare(sum, rationalOfNumber(declared)) === 0 ? [] : [makeRunIssue('definition-sum-mismatch', { path, params: { declared, sum: printDecimal(sum) } })]
}
