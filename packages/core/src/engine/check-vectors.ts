import type { IndexDefinition } from '../definition/index-definition.js'
import { datasetOfRows } from '../dataset/rows.js'
import { compileWith } from './compile-with.js'
import { bindInspected } from '../check/bind-inspected.js'
import { scoreExactly } from './exact/score-exact.js'
import { STATES } from './state.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { numberOfScaled } from '../numeric/decimal.js'
import type { Registry } from '../registry/registry.js'
import { indicatorsOf } from '../definition/tree.js'

/** Computes the worked cases that indicators carry, each as the only unit of a data set that has every trait. */
export function checkVectors(definition: IndexDefinition, registry: Registry): Issue[] {
  const positions = indicatorsOf(definition.nodes)
  if (!positions.some(({ node }) => (node.vectors ?? []).length > 0)) return []
  const plan = compileWith(definition, registry, bindInspected)
  return positions.flatMap(({ node, path }) =>
    (node.vectors ?? []).flatMap((vector, i) => {
      const indicator = plan.indicatorByCode.get(node.code)
      if (!indicator) return []
      const dataset = datasetOfRows(plan, [{ code: 'vector', traits: plan.traits, values: { [node.code]: vector.values } }])
      const unknown = dataset.issues.filter((issue) => issue.code === 'input-unknown')
      if (unknown.length > 0) return unknown.map((issue) => ({ ...issue, path: [...path, 'vectors', i, 'values', issue.input ?? ''], unit: undefined }))
      const { scores } = scoreExactly(plan, indicator, dataset)
      const points = numberOfScaled(scores.points[0] ?? 0, plan.places)
      const state = STATES[scores.states[0] ?? 0] ?? 'scored'
      if (points === vector.points && state === (vector.state ?? 'scored')) return []
      const params = { points, state, expected: vector.points, expectedState: vector.state ?? 'scored' }
      return [makeIssue('definition-vector-failed', { path: [...path, 'vectors', i], indicator: node.code, params })]
    }),
  )
}
