import { bestOfMethod } from './best-of.js'
import { booleanMethod } from './boolean.js'
import { cappedCountMethod } from './capped-count.js'
import { checklistMethod } from './checklist.js'
import { choiceMethod } from './choice.js'
import { deductionMethod } from './deduction.js'
import { expertMethod } from './expert.js'
import type { ScoringMethod } from './method.js'
import { complementMethod, ratioMethod } from './ratio.js'
import { relativeMethod } from './relative.js'
import { sumOfPartsMethod } from './sum-of-parts.js'
import { surveyMethod } from './survey.js'
import { tiersMethod } from './tiers.js'

/**
 * The fourteen scoring methods that come with the library, with the given one for formulas. Adding one means adding its file and this line.
 */
export function builtInMethods(formulaMethod: ScoringMethod): readonly ScoringMethod[] {
  return Object.freeze([
    booleanMethod,
    choiceMethod,
    checklistMethod,
    bestOfMethod,
    ratioMethod,
    complementMethod,
    tiersMethod,
    cappedCountMethod,
    relativeMethod,
    surveyMethod,
    formulaMethod,
    expertMethod,
    deductionMethod,
    sumOfPartsMethod,
  ])
}
