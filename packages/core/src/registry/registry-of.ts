import type { Aggregation } from '../aggregations/aggregation.js'
import { BUILT_IN_AGGREGATIONS } from '../aggregations/built-in.js'
import type { FormulaFunction, FunctionTable } from '../formula/functions/formula-function.js'
import { functionTable } from '../formula/functions/function-names.js'
import { BUILT_IN_GRADERS } from '../graders/built-in.js'
import type { Grader } from '../graders/grader.js'
import type { ScoringMethod } from '../methods/method.js'
import { methodOfNormalisation } from '../normalisations/method-of-normalisation.js'
import type { Normalisation } from '../normalisations/normalisation.js'
import type { Ranker } from '../rankers/ranker.js'

/** What the engine may use besides the definition. Plain and frozen; the SDK composes one from plugins. */
export interface Registry {
  /** Built-in and added methods, and one for each normalisation. */
  readonly methods: ReadonlyMap<string, ScoringMethod>
  readonly aggregations: ReadonlyMap<string, Aggregation>
  /** Functions that plugins add to the formula language, by the names that formulas write. */
  readonly functions: FunctionTable
  readonly graders: ReadonlyMap<string, Grader>
  readonly rankers: ReadonlyMap<string, Ranker>
}

/** What is added to the built-in values of a registry, by kind. */
export interface RegistryAdditions {
  readonly methods?: readonly ScoringMethod[] | undefined
  readonly normalisations?: readonly Normalisation[] | undefined
  readonly aggregations?: readonly Aggregation[] | undefined
  readonly functions?: readonly FormulaFunction[] | undefined
  readonly graders?: readonly Grader[] | undefined
  readonly rankers?: readonly Ranker[] | undefined
}

/** A registry of the given built-in methods and what is added. Throws a `TypeError` when an id is taken twice. */
export function registryOf(builtIn: readonly ScoringMethod[], added: RegistryAdditions): Registry {
  const { methods = [], normalisations = [], aggregations = [], functions = [], graders = [], rankers = [] } = added
  return Object.freeze({
    methods: byId('Scoring method', [...builtIn, ...methods, ...normalisations.map(methodOfNormalisation)]),
    aggregations: byId('Aggregation', [...BUILT_IN_AGGREGATIONS, ...aggregations]),
    functions: functionTable(functions),
    graders: byId('Grader', [...BUILT_IN_GRADERS, ...graders]),
    rankers: byId('Ranker', rankers),
  })
}

function byId<T extends { readonly id: string }>(kind: string, items: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    if (found.has(item.id)) throw new TypeError(`${kind} "${item.id}" is registered twice.`)
    found.set(item.id, item)
  }
  return found
}
