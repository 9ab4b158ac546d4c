import type { IndexDefinition } from '../definition/index-definition.js'
import type { IndicatorDefinition } from '../definition/indicator-definition.js'
import { indicatorsOf } from '../definition/tree.js'
import { inputsOf } from '../formula/walk.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import type { RuleExpansion } from '../methods/method.js'
import type { Registry } from '../registry/registry.js'
import { bindInspected } from './bind-inspected.js'
import { DEFAULT_PLACES } from './check-points.js'
import { traitsUsed } from './check-references.js'
import { ratiosAboveOne } from './ratio-above-one.js'
import { isBelow, rangeOf } from './range-of-rule.js'
import { thresholdsOutOfReach } from './thresholds-out-of-reach.js'

type Path = readonly (string | number)[]

const WHAT = Object.freeze({ input: { vi: 'Số liệu', en: 'The input' }, option: { vi: 'Phương án', en: 'The option' } })

/**
 * What stands in a sound definition and changes no result: steps and targets that the bounds of the inputs leave out, maxima that no figures reach, inputs and options
 * that no rule reads. A trait that none reads may still split the units of a run, so it is a note.
 */
export function partsWithoutEffect(definition: IndexDefinition, registry: Registry): Issue[] {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  const used = new Set(traitsUsed(definition).map(({ trait }) => trait))
  const traits = (definition.traits ?? []).flatMap(({ id }, i) => (used.has(id) ? [] : [makeIssue('definition-trait-unused', { path: ['traits', i], params: { id } })]))
  return [...traits, ...indicatorsOf(definition.nodes).flatMap(({ node, path }) => {
    const bound = bindInspected(node, path, places, registry)
    return bound.ok ? [...outOfReach(node, path, bound.expansion), ...unread(node, path, bound.expansion)] : []
  })]
}

function outOfReach({ code, maxPoints }: IndicatorDefinition, path: Path, { points, inputs, bounded = true }: RuleExpansion): Issue[] {
  // A ratio that was written in percent is told as that.
  if (ratiosAboveOne(points).length > 0) return []
  const bounds = { inputs, maxPoints }
  const thresholds = thresholdsOutOfReach(points, bounds)
  const at = { indicator: code, path: [...path, 'params'] }
  if (thresholds.length > 0) {
    return thresholds.map(({ value, range: { low, high } }) => makeIssue('definition-threshold-unreached', { ...at, params: { value, ...finite({ low, high }) } }))
  }
  const { high } = rangeOf(points, bounds)
  // What is always 0 is said elsewhere.
  return bounded && high > 0 && isBelow(high, maxPoints) ? [makeIssue('definition-maximum-unreached', { ...at, params: { maxPoints, high: Number(high.toPrecision(12)) } })] : []
}

function finite(range: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(range).filter(([, value]) => Number.isFinite(value)).map(([key, value]) => [key, Number(value.toPrecision(12))]))
}

function unread({ code, inputs, information }: IndicatorDefinition, path: Path, { points, warnings, notApplicableWhen, inputs: taken }: RuleExpansion): Issue[] {
  // Its figures are asked for to be known.
  if (information === true) return []
  const read = new Set([points, ...warnings.map(({ when }) => when), ...(notApplicableWhen ? [notApplicableWhen] : [])].flatMap((expr) => Object.values(inputsOf(expr)).flatMap((ids) => [...ids])))
  return inputs.flatMap(({ id, options = [] }, i) => {
    const at = [...path, 'inputs', i]
    if (!read.has(id)) return [{ ...unused('input', id, at), indicator: code }]
    const known = taken.find((input) => input.id === id)?.options ?? []
    return options.flatMap((option, j) => (known.some((one) => one.id === option.id) ? [] : [{ ...unused('option', option.id, [...at, 'options', j]), indicator: code }]))
  })
}

function unused(what: keyof typeof WHAT, id: string, path: Path): Issue {
  return makeIssue('definition-part-unused', { path, params: { what: WHAT[what], id } })
}
