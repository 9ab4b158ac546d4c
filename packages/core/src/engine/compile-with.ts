import type { IndexDefinition } from '../definition/index-definition.js'
import type { IndicatorDefinition } from '../definition/indicator-definition.js'
import type { ImputePolicy } from '../definition/policies.js'
import { indicatorsOf, mainsOf } from '../definition/tree.js'
import type { BindMethod, BoundMethod } from '../check/bind-method.js'
import { DEFAULT_PLACES } from '../check/check-points.js'
import { clampExpr, num, points } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { operationOf } from '../formula/operations.js'
import { walk } from '../formula/walk.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import { toScaledNumber } from '../numeric/rounding.js'
import type { ScoringRegistry } from '../registry/registry-of.js'
import { planNodes } from './plan-nodes.js'
import { planSteps } from './plan-steps.js'
import { planUses } from './plan-uses.js'
import type { Plan, PlannedIndicator, PlannedInput } from './plan.js'
import { traitOfSplit } from '../definition/unit-split.js'

/** Compiles a definition with a way to bind methods. A method that throws, or that is refused, gives its indicator state `failed`. Throws a `TypeError` where a definition needs a part that the registry does not have. */
export function compileWith(definition: IndexDefinition, registry: ScoringRegistry, bindMethod: BindMethod): Plan {
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  const mains = mainsOf(definition.nodes)
  const columns: PlannedInput[] = []
  const indicators = indicatorsOf(definition.nodes).map((position, index) => {
    const bound = bindMethod(position.node, position.path, places, registry)
    const main = mains.findIndex(({ node }) => position.parents.includes(node))
    const inputs = planInputs(position.node, bound, index, columns.length)
    columns.push(...inputs)
    return planIndicator(definition, position.node, bound, { index, main, inputs, places })
  })
  const roundingAt = definition.arithmetic?.roundingAt ?? 'indicator'
  const tree = planNodes(definition, indicators, registry)
  const isOfWhole = roundingAt === 'indicator' && tree.nodes.every(({ how, round }) => how.aggregation.additive === true && round === undefined)
  const part = <Name extends 'imputation' | 'powers' | 'exactSums'>(name: Name, needed: boolean) => {
    if (needed && !registry[name]) throw new TypeError(`"${definition.id}" needs more: make its registry with { ${name} }.`)
    return needed ? registry[name] : undefined
  }
  return Object.freeze({
    definition,
    places,
    factor: 10 ** places,
    roundingAt,
    indicators,
    indicatorByCode: new Map(indicators.map((indicator) => [indicator.definition.code, indicator])),
    ...tree,
    steps: planSteps({ indicators, nodes: tree.nodes }),
    columns,
    cohorts: definition.cohorts ?? (['all'] as const),
    imputation: part('imputation', indicators.some(({ impute }) => impute)),
    powers: part('powers', indicators.some(hasPowers)),
    exactSums: part('exactSums', !isOfWhole),
    ...planUses(definition, registry),
    traits: usedTraits(definition),
  })
}

/** True for a rule with a power, a square root, a logarithm, an exponential or a standard deviation. */
function hasPowers({ expr, notApplicableWhen, warnings }: PlannedIndicator): boolean {
  let found = false
  for (const rule of [expr, ...(notApplicableWhen ? [notApplicableWhen] : []), ...warnings.map(({ when }) => when)]) {
    walk(rule, (node) => {
      found ||= node.op === 'ref' ? node.fn === 'sd' : operationOf(node.op)?.inexact !== undefined
    })
  }
  return found
}

function planInputs(definition: IndicatorDefinition, bound: BoundMethod, indicator: number, firstColumn: number): PlannedInput[] {
  const inputs = bound.ok ? bound.expansion.inputs : definition.inputs
  return inputs.map((input, i) => ({
    column: firstColumn + i,
    indicator,
    definition: input,
    options: (input.options ?? []).map((option) => option.id),
    shared: bound.ok && bound.method.ownInputs !== true && input.shared !== false,
  }))
}

interface Position {
  readonly index: number
  readonly main: number
  readonly inputs: readonly PlannedInput[]
  readonly places: number
}

function planIndicator(index: IndexDefinition, definition: IndicatorDefinition, bound: BoundMethod, at: Position): PlannedIndicator {
  const expansion = bound.ok ? bound.expansion : undefined
  const inputById = new Map(at.inputs.map((input) => [input.definition.id, input]))
  const lowest = expansion?.lowest ?? 0
  const rule = expansion?.points ?? num(0)
  const bounded = expansion?.bounded !== false
  const expr: Expr = bounded ? clampExpr(rule, num(lowest), points) : rule
  return {
    index: at.index,
    definition,
    main: at.main,
    inputs: at.inputs,
    inputById,
    expr,
    bounded,
    maximum: scaled(definition.maxPoints, at.places),
    lowest: scaled(lowest, at.places),
    blank: (expansion?.blank ?? []).map((rule) => ({
      columns: rule.inputs.flatMap((id) => inputById.get(id)?.column ?? []),
      when: rule.when,
    })),
    notApplicableWhen: expansion?.notApplicableWhen,
    warnings: expansion?.warnings ?? [],
    missing: definition.policies?.missing ?? index.policies?.missing ?? 'zero',
    notApplicable: definition.policies?.notApplicable ?? index.policies?.notApplicable ?? 'exclude',
    naClaim: definition.policies?.naClaim ?? index.policies?.naClaim ?? 'accepted',
    impute: imputePolicy(index, definition),
    trait: definition.trait,
    reference: definition.reference ?? 'all',
    references: referencesIn(expansion?.notApplicableWhen ? [expr, expansion.notApplicableWhen] : [expr]),
    rule: expansion?.rule ?? { vi: '', en: '' },
    failure: bound.ok ? undefined : (bound.failure ?? 'not expanded'),
  }
}

function imputePolicy(index: IndexDefinition, { policies }: IndicatorDefinition): ImputePolicy | undefined {
  return (policies?.impute === undefined ? index.policies?.impute : policies.impute) ?? undefined
}

function referencesIn(exprs: readonly Expr[]): PlannedIndicator['references'] {
  const found = new Set<Expr & { readonly op: 'ref' }>()
  for (const expr of exprs) {
    walk(expr, (node) => {
      if (node.op === 'ref') found.add(node)
    })
  }
  return [...found]
}

function traitWithin(policy: ImputePolicy | undefined): string | undefined {
  return policy?.within === undefined ? undefined : traitOfSplit(policy.within)
}

function usedTraits(definition: IndexDefinition): string[] {
  const used = [
    ...indicatorsOf(definition.nodes).flatMap(({ node }) => [node.trait, node.reference && traitOfSplit(node.reference)]),
    ...indicatorsOf(definition.nodes).map(({ node }) => traitWithin(imputePolicy(definition, node))),
    ...(definition.cohorts ?? []).map(traitOfSplit),
    ...(definition.ranking?.unranked ?? []).map((rule) => rule.trait),
  ]
  return [...new Set(used.filter((trait) => trait !== undefined))]
}

function scaled(points: number, places: number): number {
  return toScaledNumber(rationalOfNumber(points), places)
}
