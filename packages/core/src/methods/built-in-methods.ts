import { bestOfDescription } from './best-of.js'
import { booleanDescription } from './boolean.js'
import { cappedCountDescription } from './capped-count.js'
import { checklistDescription } from './checklist.js'
import { choiceDescription } from './choice.js'
import { deductionDescription } from './deduction.js'
import { describedMethod } from './described-method.js'
import { expertDescription } from './expert.js'
import type { ScoringMethod } from './method.js'
import { complementDescription, ratioDescription } from './ratio.js'
import { relativeDescription } from './relative.js'
import { sumOfPartsDescription } from './sum-of-parts.js'
import { surveyDescription } from './survey.js'
import { tiersDescription } from './tiers.js'

/**
 * The fourteen scoring methods that come with the library, with the given one for formulas. Adding one means adding its file, and a line here and, where it is small, in `builtInRules`.
 */
export function builtInMethods(formulaMethod: ScoringMethod): readonly ScoringMethod[] {
  return Object.freeze([
    describedMethod(booleanDescription),
    describedMethod(choiceDescription),
    describedMethod(checklistDescription),
    describedMethod(bestOfDescription),
    describedMethod(ratioDescription),
    describedMethod(complementDescription),
    describedMethod(tiersDescription),
    describedMethod(cappedCountDescription),
    describedMethod(relativeDescription),
    describedMethod(surveyDescription),
    formulaMethod,
    describedMethod(expertDescription),
    describedMethod(deductionDescription),
    describedMethod(sumOfPartsDescription),
  ])
}
