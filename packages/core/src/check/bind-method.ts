import type { IndicatorDefinition } from '../definition/indicator-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { paramsIssues } from './params-issues.js'
import type { Expansion, MethodContext, ScoringMethod } from '../methods/method.js'
import { validateParams } from '../methods/params-schema.js'
import type { Registry } from '../registry/registry.js'

/** The method of an indicator bound to its params, or what is wrong. */
export type BoundMethod =
  | { readonly ok: true; readonly method: ScoringMethod; readonly expansion: Expansion }
  | { readonly ok: false; readonly issues: readonly Issue[]; /** Set when the method itself threw. */ readonly failure?: string }

/** Looks at what a method expanded to: issues where an indicator asks too much of it. Throws for a mistake of its author. */
export type InspectExpansion = (expansion: Expansion, at: Pick<Issue, 'path' | 'indicator'>) => readonly Issue[]

/** How the method of an indicator is bound. */
export type BindMethod = (indicator: IndicatorDefinition, path: readonly (string | number)[], places: number, registry: Registry) => BoundMethod

/** Looks up, checks and expands the method of an indicator. A method that throws is a fault of the plugin, not of this call. */
export function bindMethod(
  indicator: IndicatorDefinition,
  path: readonly (string | number)[],
  places: number,
  registry: Registry,
  inspect: InspectExpansion = () => [],
): BoundMethod {
  const at = { path, indicator: indicator.code }
  const method = registry.methods.get(indicator.method)
  if (!method) {
    const known = [...registry.methods.keys()]
    const params = { method: indicator.method, known, nearest: nearest(indicator.method, known) }
    return { ok: false, issues: [makeIssue('definition-method-unknown', { ...at, path: [...path, 'method'], params })] }
  }
  try {
    return bind(method, indicator, path, places, registry, inspect)
  } catch (error) {
    const message = messageOfThrown(error)
    return { ok: false, issues: [makeIssue('definition-plugin-failed', { ...at, params: { method: method.id, message } })], failure: message }
  }
}

function bind(
  method: ScoringMethod,
  indicator: IndicatorDefinition,
  path: readonly (string | number)[],
  places: number,
  registry: Registry,
  inspect: InspectExpansion = () => [],
): BoundMethod {
  const result = validateParams(method.params, indicator.params ?? {})
  if (result.issues) return { ok: false, issues: paramsIssues(method.id, result.issues, indicator.params ?? {}, [...path, 'params'], indicator.code) }
  const context: MethodContext = {
    inputs: indicator.inputs,
    maxPoints: indicator.maxPoints,
    places,
    method: (id) => registry.methods.get(id),
    methodIds: [...registry.methods.keys()],
    functions: registry.functions,
  }
  const at = { path, indicator: indicator.code }
  const faults = method.check(result.value, context)
  if (faults.length > 0) return { ok: false, issues: faults.map((fault) => makeIssue(fault.code, { ...at, path: [...path, ...fault.path], params: fault.params })) }
  const expansion = method.expand(result.value, context)
  const issues = inspect(expansion, at)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, method, expansion }
}
