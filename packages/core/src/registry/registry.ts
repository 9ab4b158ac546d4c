import type { Aggregation } from '../aggregations/aggregation.js'
import { imputation } from '../engine/imputation/imputation.js'
import { powers } from '../engine/powers.js'
import { exactSums } from '../engine/totals-exact.js'
import type { FormulaFunction } from '../formula/functions/formula-function.js'
import { functionTable } from '../formula/functions/function-names.js'
import { BUILT_IN_GRADERS } from '../ranking/built-in-graders.js'
import { gradingOf } from '../ranking/grading.js'
import { BUILT_IN_METHODS } from '../methods/built-in.js'
import type { ScoringMethod } from '../methods/method.js'
import { methodOfNormalisation } from '../normalisations/method-of-normalisation.js'
import type { Normalisation } from '../normalisations/normalisation.js'
import { standingsOf } from '../ranking/standings.js'
import { BUILT_IN_AGGREGATIONS } from './built-in-aggregations.js'
import { type Registry, type RegistryParts, registryOf } from './registry-of.js'

export type { Registry, RegistryParts, ScoringRegistry } from './registry-of.js'

/** What is added to the built-in values of a registry, by kind. */
export interface RegistryAdditions extends RegistryParts {
  /** Functions that formulas may call. */
  readonly functions?: readonly FormulaFunction[] | undefined
  readonly normalisations?: readonly Normalisation[] | undefined
}

/** A registry of what is built in and what is given. Throws a `TypeError` when an id is taken twice. */
export function createRegistry({ methods = [], normalisations = [], functions = [], graders = [], ...added }: RegistryAdditions = {}): Registry {
  return registryOf<ScoringMethod, Aggregation>({ methods: BUILT_IN_METHODS, aggregations: BUILT_IN_AGGREGATIONS }, functionTable(functions), { imputation, powers, exactSums, grading: gradingOf, standings: standingsOf, ...added, graders: [...BUILT_IN_GRADERS, ...graders], methods: [...methods, ...normalisations.map(methodOfNormalisation)] })
}
