import { NAME } from '../definition/names.js'
import type { InputDefinition } from '../definition/input-definition.js'
import { clampExpr, num, orExpr, sum } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { transform } from '../formula/walk.js'
import { nearest } from '../issues/nearest.js'
import { printDecimal, rationalOfNumber } from '../numeric/decimal.js'
import { add, compare, type Rational, ZERO } from '../numeric/rational.js'
import type { MethodDescription } from './described-method.js'
import type { MethodContext, MethodFault, MethodRule, RuleExpansion } from './method.js'
import { anyField, matchingField, numberField, optionalField, textField } from './params-fields.js'
import { listField, objectField, paramsOf, recordField } from './params-objects.js'
import { pathOfFault, validateParams } from './params-schema.js'
import { ruleText } from './rule-text.js'
import { checkUniqueIds } from './shares.js'

interface Part {
  readonly id: string
  readonly max: number
  readonly method: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
  /** Ids of the inputs the part takes. */
  readonly inputs?: readonly string[] | undefined
}

interface SumOfPartsParams {
  readonly parts: readonly Part[]
}

interface BoundPart {
  readonly part: Part
  readonly method: MethodRule
  readonly params: unknown
  readonly context: MethodContext
}

/**
 * Gives each part its inputs: those it lists, else those its method names, else the next ones that no part has taken, in declared order.
 */
function bindParts(parts: readonly Part[], context: MethodContext): { readonly bound: readonly BoundPart[]; readonly faults: readonly MethodFault[] } {
  const faults: MethodFault[] = []
  const known = context.methodIds.filter((id) => id !== 'sum_of_parts')
  const resolved = parts.flatMap((part, i) => {
    const method = context.method(part.method)
    if (!method || method.id === 'sum_of_parts') {
      faults.push({ code: 'definition-method-unknown', path: ['params', 'parts', i, 'method'], params: { method: part.method, known, nearest: nearest(part.method, known) } })
      return []
    }
    const given = part.params ?? {}
    const result = method.params ? validateParams(method.params, given) : { value: given }
    if (result.issues) {
      for (const fault of result.issues) {
        const path = ['params', 'parts', i, 'params', ...pathOfFault(fault)]
        faults.push({ code: 'definition-method-params', path, params: { method: method.id, message: fault.message } })
      }
      return []
    }
    const takes = part.inputs ?? method.takes(result.value, context.inputs)
    return [{ part, method, params: result.value, takes }]
  })
  const named = new Set(resolved.flatMap(({ takes }) => (typeof takes === 'number' ? [] : takes)))
  const rest = context.inputs.filter((input) => !named.has(input.id))
  let next = 0
  const bound = resolved.map(({ part, method, params, takes }): BoundPart => {
    const inputs = typeof takes === 'number' ? rest.slice(next, next + takes) : takes.flatMap((id) => context.inputs.filter((input) => input.id === id))
    if (typeof takes === 'number') next += takes
    return { part, method, params, context: { ...context, inputs, maxPoints: part.max } }
  })
  if (next < rest.length && resolved.length === parts.length) {
    const unused = rest.slice(next).map((input) => input.id).join(', ')
    faults.push({ code: 'definition-method-inputs', path: ['inputs'], params: { expected: '–', actual: unused } })
  }
  return { bound, faults }
}

function checkParts(parts: readonly Part[], context: MethodContext): MethodFault[] {
  const { bound, faults } = bindParts(parts, context)
  const total = parts.reduce<Rational>((sumSoFar, part) => add(sumSoFar, rationalOfNumber(part.max)), ZERO)
  const found: MethodFault[] = [...checkUniqueIds(parts, ['params', 'parts']), ...faults]
  if (compare(total, rationalOfNumber(context.maxPoints)) !== 0) {
    found.push({ code: 'definition-sum-mismatch', path: ['params', 'parts'], params: { declared: context.maxPoints, sum: printDecimal(total) } })
  }
  parts.forEach((part, i) => {
    if (part.max < 0) found.push({ code: 'definition-points-negative', path: ['params', 'parts', i, 'max'], params: { points: part.max } })
  })
  for (const { part, method, params, context: inner } of bound) {
    const i = parts.indexOf(part)
    for (const fault of method.check?.(params, inner) ?? []) {
      const path = fault.path[0] === 'inputs' ? fault.path : ['params', 'parts', i, ...fault.path]
      found.push({ ...fault, path })
    }
  }
  return found
}

/** The parts with what their methods expand to. */
function expandedParts(parts: readonly Part[], context: MethodContext): { readonly part: Part; readonly expansion: RuleExpansion }[] {
  return bindParts(parts, context).bound.map(({ part, method, params, context: inner }) => ({ part, expansion: method.expand(params, inner) }))
}

function expandParts(parts: readonly Part[], context: MethodContext): RuleExpansion {
  const expanded = expandedParts(parts, context)
  const terms = expanded.map(({ part, expansion }) => {
    const max = num(part.max)
    return withPoints(clampExpr(expansion.points, num(expansion.lowest ?? 0), max), max)
  })
  const guards = expanded.flatMap(({ expansion }) => (expansion.notApplicableWhen ? [expansion.notApplicableWhen] : []))
  const refined = new Map<string, InputDefinition>(expanded.flatMap(({ expansion }) => expansion.inputs.map((input) => [input.id, input] as const)))
  return {
    points: sum(terms),
    inputs: context.inputs.map((input) => refined.get(input.id) ?? input),
    blank: expanded.flatMap(({ expansion }) => expansion.blank),
    ...(guards.length > 0 ? { notApplicableWhen: guards.reduce(orExpr) } : {}),
    warnings: expanded.flatMap(({ expansion }) => expansion.warnings),
  }
}

/** Inside a part `points` means the maximum of the part. */
function withPoints(expr: Expr, max: Expr): Expr {
  return transform(expr, (node) => (node.op === 'points' ? max : undefined))
}

/** Several rules in one indicator: each part is clamped to its own maximum, none is rounded, and the maxima add up to the indicator's. */
export const sumOfPartsRule: MethodRule<SumOfPartsParams> = {
  id: 'sum_of_parts',
  takes: (_params, inputs) => inputs.map((input) => input.id),
  expand: ({ parts }, context) => expandParts(parts, context),
}

export const sumOfPartsDescription = {
  rule: sumOfPartsRule,
  title: { vi: 'Tổng của các phần', en: 'Sum of parts' },
  description: { vi: 'Cộng điểm của các phần, mỗi phần có cách tính riêng.', en: 'Adds up parts that each have a method of their own.' },
  // As decisions print it: ratio × 45 + up to 5.
  params: () =>
    paramsOf({
      parts: listField<Part>(
        objectField({
          id: matchingField(NAME),
          max: numberField,
          method: textField,
          params: optionalField(recordField(anyField)),
          inputs: optionalField(listField(textField)),
        }),
        { least: 1 },
      ),
    }),
  check: ({ parts }, context) => checkParts(parts, context),
  words: ({ parts }, context) => {
    const expanded = expandedParts(parts, context)
    return ruleText((w) => {
      const list = expanded.map(({ part, expansion: { rule } }) => `(${w.number(part.max)}) ${rule ? w.text(rule) : ''}`).join(' ')
      return { vi: `Tổng của các phần: ${list}`, en: `Sum of the parts: ${list}` }
    })
  },
} satisfies MethodDescription<SumOfPartsParams>
