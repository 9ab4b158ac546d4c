import type { AggregationRule } from '../aggregations/aggregation.js'
import { sumRule } from '../aggregations/sum.js'
import { type FormulaTable, parsedFormulas } from '../formula/parsed-formulas.js'
import { builtInRules } from '../methods/built-in-rules.js'
import { formulaRuleWith } from '../methods/formula-with.js'
import type { MethodRule } from '../methods/method.js'
import { registryOf, type RegistryParts, type ScoringRegistry } from './registry-of.js'

/** What is added to a registry for scoring alone: of methods their rules are enough. */
export interface ScoringParts extends Omit<RegistryParts, 'methods'> {
  readonly methods?: readonly MethodRule[] | undefined
}

/**
 * What `compileChecked` needs, without the formula parser and without the texts and checks of built-in methods: formulas are taken from `formulas`, in which calls of functions are expanded already. An index whose
 * policies impute figures needs `{ imputation }` beside them, one with square roots, logarithms, exponentials, standard deviations or powers `{ powers }`, one that rounds at nodes or its total `{ exactSums }`, one with a grader `{ graders, grading: gradingOf }`, one with a ranker `{ rankers, standings: standingsOf }`, one with a mean, minimum or maximum `{ aggregations: BUILT_IN_MEANS, exactSums }`, one with the method `sum_of_parts` `{ methods: [sumOfPartsRule] }`, and a normalisation comes as its method (`methodOfNormalisation`). Throws a `TypeError` when an id is taken
 * twice.
 */
export function createScoringRegistry(formulas: readonly FormulaTable[], added: ScoringParts = {}): ScoringRegistry {
  return registryOf<MethodRule, AggregationRule>({ methods: builtInRules(formulaRuleWith(parsedFormulas(formulas))), aggregations: [sumRule] }, new Map(), added)
}
