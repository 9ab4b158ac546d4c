import { bestOfRule } from './best-of.js'
import { booleanRule } from './boolean.js'
import { cappedCountRule } from './capped-count.js'
import { checklistRule } from './checklist.js'
import { choiceRule } from './choice.js'
import { deductionRule } from './deduction.js'
import { expertRule } from './expert.js'
import type { MethodRule } from './method.js'
import { complementRule, ratioRule } from './ratio.js'
import { relativeRule } from './relative.js'
import { surveyRule } from './survey.js'
import { tiersRule } from './tiers.js'

/** The rules of the built-in methods but `sum_of_parts`, with the given one for formulas: all that scoring needs of most indexes. In the order of `builtInMethods`. */
export function builtInRules(formulaRule: MethodRule): readonly MethodRule[] {
  return [
    booleanRule,
    choiceRule,
    checklistRule,
    bestOfRule,
    ratioRule,
    complementRule,
    tiersRule,
    cappedCountRule,
    relativeRule,
    surveyRule,
    formulaRule,
    expertRule,
    deductionRule,
  ]
}
