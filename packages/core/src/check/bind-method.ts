import type { IndicatorDefinition } from '../definition/indicator-definition.js'
import { ISSUE_SEVERITY } from '../issues/codes.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { digitFaults } from './check-digits.js'
import { checkExpressions, expansionMistake } from './check-expansion.js'
import { paramsIssues } from './params-issues.js'
import type { Expansion, MethodContext, ScoringMethod } from '../methods/method.js'
import { validateParams } from '../methods/params-schema.js'
import type { Registry } from '../registry/registry.js'

/** The method of an indicator bound to its params, or what is wrong. */
export type BoundMethod =
  | { readonly ok: true; readonly method: ScoringMethod; readonly expansion: Expansion }
  | { readonly ok: false; readonly issues: readonly Issue[]; /** Set when the method itself threw. */ readonly failure?: string }

/** Looks up, checks and expands the method of an indicator. A method that throws is a fault of the plugin, not of this call. */
export function bindMethod(
  indicator: IndicatorDefinition,
  path: readonly (string | number)[],
  places: number,
  registry: Registry,
): BoundMethod {
  const at = { path, indicator: indicator.code }
  const method = registry.methods.get(indicator.method)
  if (!method) {
    const known = [...registry.methods.keys()]
    const params = { method: indicator.method, known, nearest: nearest(indicator.method, known) }
    return { ok: false, issues: [makeIssue('definition-method-unknown', { ...at, path: [...path, 'method'], params })] }
  }
  try {
    return bind(method, indicator, path, places, registry)
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
): BoundMethod {
  const digits = digitFaults(indicator.params, [...path, 'params'])
  if (digits.length > 0) return { ok: false, issues: digits.map((issue) => ({ ...issue, indicator: indicator.code })) }
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
  const unknown = faults.find((fault) => !Object.hasOwn(ISSUE_SEVERITY, fault.code))
  if (unknown) throw new TypeError(`check() returned the unknown code "${unknown.code}"; use one of docs/errors.md`)
  if (faults.length > 0) return { ok: false, issues: faults.map((fault) => makeIssue(fault.code, { ...at, path: [...path, ...fault.path], params: fault.params })) }
  const expansion = method.expand(result.value, context)
  const { mistakes, sizes } = checkExpressions(expansion)
  if (mistakes.length > 0) throw new TypeError(`expand() returned an expression that is none: ${mistakes.join('; ')}`)
  if (sizes.length > 0) return { ok: false, issues: sizes.map((fault) => makeIssue(fault.code, { ...at, path: [...path, 'method'], params: fault.params })) }
  const mistake = expansionMistake(expansion)
  if (mistake !== undefined) throw new TypeError(mistake)
  return { ok: true, method, expansion }
}
