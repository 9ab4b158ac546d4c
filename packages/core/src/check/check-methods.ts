import type { IndexDefinition } from '../definition/index-definition.js'
import { indicatorsOf } from '../definition/tree.js'
import { isInexact } from '../formula/walk.js'
import { ISSUE_SEVERITY } from '../issues/codes.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import type { Registry } from '../registry/registry.js'
import { bindInspected } from './bind-inspected.js'
import { digitFaults } from './check-digits.js'
import { hundredfold } from '../numeric/hundredfold.js'
import { DEFAULT_PLACES } from './check-points.js'
import { ratiosAboveOne } from './ratio-above-one.js'

/** Every indicator's method, params and inputs; a note where a rule leaves exact arithmetic, and a warning where a ratio seems to be written in percent. */
export function checkMethods(definition: IndexDefinition, registry: Registry): Issue[] {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  return indicatorsOf(definition.nodes).flatMap(({ node, path }) => {
    const digits = digitFaults(node.params, [...path, 'params'])
    if (digits.length > 0) return digits.map((issue) => ({ ...issue, indicator: node.code }))
    const bound = bindInspected(node, path, places, registry)
    if (!bound.ok) return knownFaults(bound.issues, node.method, { path, indicator: node.code })
    const at = { path: [...path, 'params'], indicator: node.code }
    return [
      ...(isInexact(bound.expansion.points) ? [makeIssue('definition-inexact-function', { ...at, params: { digits: 40 } })] : []),
      ...ratiosAboveOne(bound.expansion.points).map((value) => makeIssue('definition-ratio-above-one', { ...at, params: { value, percent: hundredfold(value), meant: value / 100 } })),
    ]
  })
}

/** What a method found; a code that nobody knows is a fault of its plugin, which stands for all that it found. */
function knownFaults(faults: readonly Issue[], method: string, at: Pick<Issue, 'path' | 'indicator'>): readonly Issue[] {
  const unknown = faults.find(({ code }) => !Object.hasOwn(ISSUE_SEVERITY, code))
  if (!unknown) return faults
  const message = `check() returned the unknown code "${unknown.code}"; use one of docs/errors.md`
  return [makeIssue('definition-plugin-failed', { ...at, params: { method, message } })]
}
