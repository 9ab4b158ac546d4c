import { type FormulaTable, parsedFormulas } from '../formula/parsed-formulas.js'
import { builtInMethods } from '../methods/built-in-methods.js'
import { formulaMethodWith } from '../methods/formula-with.js'
import { type Registry, type RegistryParts, registryOf } from './registry-of.js'

/**
 * As `createRegistry` without the formula parser, which is the larger part of the library: formulas are taken from `formulas`, in which calls of functions are expanded already. An index whose policies
 * impute figures needs `{ imputation }` beside them, one with a ranker `{ rankers, standings: standingsOf }`, and a normalisation comes as its method (`methodOfNormalisation`). Throws a `TypeError` when an id is taken twice.
 */
export function createScoringRegistry(formulas: readonly FormulaTable[], added: RegistryParts = {}): Registry {
  return registryOf(builtInMethods(formulaMethodWith(parsedFormulas(formulas))), new Map(), added)
}
