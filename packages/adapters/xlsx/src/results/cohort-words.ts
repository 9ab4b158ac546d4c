import { cohortWords, localize, type UnitSplit } from '@dti-vn/sdk'
import type { ResultContext } from './result-context.js'

/** A cohort rule in words, for the name of its sheet. */
export function ruleWords({ texts, result, language }: ResultContext, rule: UnitSplit): string {
  if (rule === 'all') return texts.rankingAll
  if (rule === 'parent') return texts.rankingParent
  return traitMeaning(result.plan.definition.traits, rule, language) ?? rule.slice('trait:'.length)
}

/** A cohort rule for the tab of its sheet, where a name has at most 31 signs: traits are numbered. */
export function ruleTab(context: ResultContext, rule: UnitSplit): string {
  if (rule === 'all' || rule === 'parent') return ruleWords(context, rule)
  const ofTraits = context.result.cohorts.filter((other) => other.startsWith('trait:'))
  return `${context.texts.rankingTrait}${ofTraits.length > 1 ? ` ${String(ofTraits.indexOf(rule) + 1)}` : ''}`
}

/** A cohort in words: the caller's name for it, else the plain one. */
export function cohortName({ options, result, language }: ResultContext, rule: UnitSplit, cohort: string | null): string {
  return options.cohortTitle?.(rule, cohort) ?? cohortWords(result.plan.definition, rule, cohort, language)
}

function traitMeaning(traits: ResultContext['result']['plan']['definition']['traits'], rule: UnitSplit, language: ResultContext['language']): string | undefined {
  const trait = traits?.find(({ id }) => rule === `trait:${id}`)
  return trait && localize(trait.meaning, language)
}
