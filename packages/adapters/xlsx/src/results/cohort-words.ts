import { localize, type UnitSplit } from '@dti-vn/sdk'
import type { ResultContext } from './result-context.js'

/** A cohort rule in words, for the name of its sheet. */
export function ruleWords({ texts, result, language }: ResultContext, rule: UnitSplit): string {
  if (rule === 'all') return texts.rankingAll
  if (rule === 'parent') return texts.rankingParent
  return traitMeaning(result.plan.definition.traits, rule, language) ?? rule.slice('trait:'.length)
}

/** A cohort in words: the caller's name for it, else the plain one. */
export function cohortWords(context: ResultContext, rule: UnitSplit, cohort: string | null): string {
  const { texts, options, result, language } = context
  const given = options.cohortTitle?.(rule, cohort)
  if (given !== undefined) return given
  if (cohort === null) return texts.noParent
  if (rule === 'all') return texts.allUnits
  if (rule === 'parent') return `${texts.parentUnit} ${cohort}`
  const id = rule.slice('trait:'.length)
  const meaning = traitMeaning(result.plan.definition.traits, rule, language)
  return `${cohort === id ? texts.withTrait : texts.withoutTrait} ${id}${meaning === undefined ? '' : ` (${meaning})`}`
}

function traitMeaning(traits: ResultContext['result']['plan']['definition']['traits'], rule: UnitSplit, language: ResultContext['language']): string | undefined {
  const trait = traits?.find(({ id }) => rule === `trait:${id}`)
  return trait && localize(trait.meaning, language)
}
