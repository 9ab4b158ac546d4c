import { codeLists, unitByCode } from '@dti-vn/hatinh'
import { localize, type ScoreResult, type UnitSplit } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'

/** The name of a cohort in words. */
export function cohortTitle({ texts, language }: CliContext, result: ScoreResult, rule: UnitSplit, cohort: string | null): string {
  if (cohort === null) return texts.noParent
  if (rule === 'all') return texts.allUnits
  if (rule === 'parent') return `${texts.parentUnit} ${parentName(cohort)}`
  const id = rule.slice('trait:'.length)
  const meaning = result.plan.definition.traits?.find((trait) => trait.id === id)?.meaning
  return cohort === id ? capitalised(meaning ? localize(meaning, language) : id) : texts.otherUnits
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Code and name of a parent unit; the name only where all code lists that know the code agree. */
function parentName(code: string): string {
  const names = new Set(codeLists.flatMap((list) => unitByCode(list.id, code)?.fullName ?? []))
  return names.size === 1 ? `${[...names].join('')} (${code})` : code
}
