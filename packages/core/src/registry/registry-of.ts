import type { Aggregation, AggregationRule } from '../aggregations/aggregation.js'
import type { Imputation } from '../engine/imputation/imputation.js'
import type { Powers } from '../engine/powers.js'
import type { ExactSums } from '../engine/running-sums.js'
import type { FunctionTable } from '../formula/functions/formula-function.js'
import type { Grader } from '../ranking/grader.js'
import type { GradingOf } from '../ranking/grading.js'
import type { MethodRule, ScoringMethod } from '../methods/method.js'
import type { Ranker } from '../ranking/ranker.js'
import type { StandingsOf } from '../ranking/standings.js'

/** What compiling and scoring use besides a definition that was checked before: of methods their rules are enough. Plain and frozen. */
export interface ScoringRegistry {
  readonly methods: ReadonlyMap<string, MethodRule>
  readonly aggregations: ReadonlyMap<string, AggregationRule>
  /** Functions that plugins add to the formula language, by the names that formulas write. */
  readonly functions: FunctionTable
  readonly graders: ReadonlyMap<string, Grader>
  readonly rankers: ReadonlyMap<string, Ranker>
  /** What policies `impute` need; a definition that has one is not compiled without it. */
  readonly imputation?: Imputation | undefined
  /** What square roots, logarithms, exponentials, standard deviations and other powers need; a definition that has one is not compiled without it. */
  readonly powers?: Powers | undefined
  /** Sums of other than rounded points; a definition with means, with rounding at nodes or of the total is not compiled without it. */
  readonly exactSums?: ExactSums | undefined
  /** How graders are asked; a definition that names one is not compiled without it. */
  readonly grading?: GradingOf | undefined
  /** How rankers are asked; a definition that names one is not compiled without it. */
  readonly standings?: StandingsOf | undefined
}

/** What the engine may use besides any definition, sound or not. The SDK composes one from plugins. */
export interface Registry extends ScoringRegistry {
  /** Built-in and added methods, and one for each normalisation. */
  readonly methods: ReadonlyMap<string, ScoringMethod>
  readonly aggregations: ReadonlyMap<string, Aggregation>
}

/** What is added to the built-in values of a registry. */
export interface RegistryParts {
  readonly methods?: readonly ScoringMethod[] | undefined
  readonly aggregations?: readonly Aggregation[] | undefined
  readonly graders?: readonly Grader[] | undefined
  readonly rankers?: readonly Ranker[] | undefined
  readonly imputation?: Imputation | undefined
  readonly powers?: Powers | undefined
  readonly exactSums?: ExactSums | undefined
  readonly grading?: GradingOf | undefined
  readonly standings?: StandingsOf | undefined
}

/** What comes with the library, in the form that a registry holds. */
export interface BuiltIn<Method, Sum> {
  readonly methods: readonly Method[]
  readonly aggregations: readonly Sum[]
}

/** A registry of the given built-in methods and aggregations, functions of formulas and what is added. Throws a `TypeError` when an id is taken twice. */
export function registryOf<Method extends MethodRule, Sum extends AggregationRule>(
  builtIn: BuiltIn<Method, Sum>,
  functions: FunctionTable,
  { methods = [], aggregations = [], graders = [], rankers = [], imputation, powers, exactSums, grading, standings }: Omit<RegistryParts, 'methods' | 'aggregations'> & { readonly methods?: readonly Method[] | undefined; readonly aggregations?: readonly Sum[] | undefined },
): ScoringRegistry & { readonly methods: ReadonlyMap<string, Method>; readonly aggregations: ReadonlyMap<string, Sum> } {
  return Object.freeze({
    methods: byId('Scoring method', [...builtIn.methods, ...methods]),
    aggregations: byId('Aggregation', [...builtIn.aggregations, ...aggregations]),
    functions,
    graders: byId('Grader', graders),
    rankers: byId('Ranker', rankers),
    imputation,
    powers,
    exactSums,
    grading,
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
