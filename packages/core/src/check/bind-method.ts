import type { IndicatorDefinition } from '../definition/indicator-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import type { paramsIssues } from './params-issues.js'
import type { MethodContext, MethodRule, RuleExpansion } from '../methods/method.js'
import { type SchemaResult, validateParams } from '../methods/params-schema.js'
import type { ScoringRegistry } from '../registry/registry-of.js'

/** The method of an indicator bound to its params, or what is wrong. */
export type BoundMethod =
  | { readonly ok: true; readonly method: MethodRule; readonly expansion: RuleExpansion }
  | { readonly ok: false; readonly issues: readonly Issue[]; /** Set when the method itself threw. */ readonly failure?: string }

/** What is told of a binding beyond whether it works. */
export interface Inspection {
  /** Params that were refused, as issues. */
  readonly params: typeof paramsIssues
  /** Looks at what a method expanded to: issues where an indicator asks too much of it. Throws for a mistake of its author. */
  readonly expansion: (expansion: RuleExpansion, at: { readonly path: Issue['path']; readonly indicator: string }) => readonly Issue[]
}

/** Enough for a definition that was checked before: nothing is told. */
const NONE: Inspection = Object.freeze({ params: () => [], expansion: () => [] })

/** How the method of an indicator is bound. */
export type BindMethod = (indicator: IndicatorDefinition, path: readonly (string | number)[], places: number, registry: ScoringRegistry) => BoundMethod

/** Looks up, checks and expands the method of an indicator. A method that throws is a fault of the plugin, not of this call. */
export function bindMethod(
  indicator: IndicatorDefinition,
  path: readonly (string | number)[],
  places: number,
  registry: ScoringRegistry,
  inspection: Inspection = NONE,
): BoundMethod {
  const at = { path, indicator: indicator.code }
  const method = registry.methods.get(indicator.method)
  if (!method) {
    const known = [...registry.methods.keys()]
    const params = { method: indicator.method, known, nearest: nearest(indicator.method, known) }
    return { ok: false, issues: [makeRunIssue('definition-method-unknown', { ...at, path: [...path, 'method'], params })] }
  }
  try {
    return bind(method, indicator, path, places, registry, inspection)
  } catch (error) {
    const message = messageOfThrown(error)
    return { ok: false, issues: [makeRunIssue('definition-plugin-failed', { ...at, params: { method: method.id, message } })], failure: message }
  }
}

function bind(
  method: MethodRule,
  indicator: IndicatorDefinition,
  path: readonly (string | number)[],
  places: number,
  registry: ScoringRegistry,
  inspection: Inspection,
): BoundMethod {
  const given = indicator.params ?? {}
  const result: SchemaResult<unknown> = method.params ? validateParams(method.params, given) : { value: given }
  if (result.issues) return { ok: false, issues: inspection.params(method.id, result.issues, given, [...path, 'params'], indicator.code) }
  const context: MethodContext = {
    inputs: indicator.inputs,
    maxPoints: indicator.maxPoints,
    places,
    method: (id) => registry.methods.get(id),
    methodIds: [...registry.methods.keys()],
    functions: registry.functions,
  }
  const at = { path, indicator: indicator.code }
  const faults = method.check?.(result.value, context) ?? []
  if (faults.length > 0) return { ok: false, issues: faults.map((fault) => makeRunIssue(fault.code, { ...at, path: [...path, ...fault.path], params: fault.params })) }
  const expansion = method.expand(result.value, context)
  const issues = inspection.expansion(expansion, at)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, method, expansion }
}
