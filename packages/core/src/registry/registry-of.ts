import type { Aggregation } from '../aggregations/aggregation.js'
import { BUILT_IN_AGGREGATIONS } from '../aggregations/built-in.js'
import type { Imputation } from '../engine/imputation/imputation.js'
import type { FunctionTable } from '../formula/functions/formula-function.js'
import { BUILT_IN_GRADERS } from '../graders/built-in.js'
import type { Grader } from '../graders/grader.js'
import type { ScoringMethod } from '../methods/method.js'
import type { Ranker } from '../rankers/ranker.js'
import type { StandingsOf } from '../rankers/standings.js'

/** What the engine may use besides the definition. Plain and frozen; the SDK composes one from plugins. */
export interface Registry {
  /** Built-in and added methods, and one for each normalisation. */
  readonly methods: ReadonlyMap<string, ScoringMethod>
  readonly aggregations: ReadonlyMap<string, Aggregation>
  /** Functions that plugins add to the formula language, by the names that formulas write. */
  readonly functions: FunctionTable
  readonly graders: ReadonlyMap<string, Grader>
  readonly rankers: ReadonlyMap<string, Ranker>
  /** What policies `impute` need; a definition that has one is not compiled without it. */
  readonly imputation?: Imputation | undefined
  /** How rankers are asked; a definition that names one is not compiled without it. */
  readonly standings?: StandingsOf | undefined
}

/** What is added to the built-in values of a registry. */
export interface RegistryParts {
  readonly methods?: readonly ScoringMethod[] | undefined
  readonly aggregations?: readonly Aggregation[] | undefined
  readonly graders?: readonly Grader[] | undefined
  readonly rankers?: readonly Ranker[] | undefined
  readonly imputation?: Imputation | undefined
  readonly standings?: StandingsOf | undefined
}

/** A registry of the given built-in methods, functions of formulas and what is added. Throws a `TypeError` when an id is taken twice. */
export function registryOf(builtIn: readonly ScoringMethod[], functions: FunctionTable, added: RegistryParts): Registry {
  const { methods = [], aggregations = [], graders = [], rankers = [], imputation, standings } = added
  return Object.freeze({
    methods: byId('Scoring method', [...builtIn, ...methods]),
    aggregations: byId('Aggregation', [...BUILT_IN_AGGREGATIONS, ...aggregations]),
    functions,
    graders: byId('Grader', [...BUILT_IN_GRADERS, ...graders]),
    rankers: byId('Ranker', rankers),
    imputation,
    standings,
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
