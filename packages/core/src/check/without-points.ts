import type { IndexDefinition } from '../definition/index-definition.js'
import { indicatorsOf } from '../definition/tree.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import type { Registry } from '../registry/registry.js'
import { bindInspected } from './bind-inspected.js'
import { DEFAULT_PLACES } from './check-points.js'
import { rangeOf } from './range-of-rule.js'

/**
 * Indicators that can never give points and are not declared as information: those of maximum 0 that are no deduction, those whose rule is never above 0, and
 * deductions that never take any. As faults of a definition (`definition-points-never`), or as warnings of a run of one that was issued already (`points-never`).
 * Silent where a method does not expand to a rule, which other issues say.
 */
export function indicatorsWithoutPoints(definition: IndexDefinition, registry: Registry, code: 'definition-points-never' | 'points-never'): Issue[] {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  return indicatorsOf(definition.nodes).flatMap(({ node, path }) => {
    if (node.information) return []
    const bound = bindInspected(node, path, places, registry)
    if (!bound.ok) return []
    const { points, lowest = 0, bounded = true, inputs } = bound.expansion
    const { low, high } = rangeOf(points, { inputs, maxPoints: node.maxPoints })
    const hasEffect = lowest < 0 ? low < 0 || high > 0 : node.maxPoints > 0 && high > 0
    if (!bounded || hasEffect) return []
    return [makeIssue(code, { path: [...path, 'maxPoints'], indicator: node.code, params: { maxPoints: node.maxPoints } })]
  })
}
