import type { IndexDefinition } from '../definition/index-definition.js'
import { indicatorsOf } from '../definition/tree.js'
import { isInexact } from '../formula/walk.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import type { Registry } from '../registry/registry.js'
import { bindMethod } from './bind-method.js'
import { DEFAULT_PLACES } from './check-points.js'

/** Every indicator's method, params and inputs; and a note where a rule leaves exact arithmetic. */
export function checkMethods(definition: IndexDefinition, registry: Registry): Issue[] {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  return indicatorsOf(definition.nodes).flatMap(({ node, path }) => {
    const bound = bindMethod(node, path, places, registry)
    if (!bound.ok) return bound.issues
    if (!isInexact(bound.expansion.points)) return []
    return [makeIssue('definition-inexact-function', { path: [...path, 'params'], indicator: node.code, params: { digits: 40 } })]
  })
}
