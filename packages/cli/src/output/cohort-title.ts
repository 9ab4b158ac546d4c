import { localize, type ScoreResult, type UnitList, type UnitSplit } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'

/** The name of a cohort in words. */
export function cohortTitle({ texts, language, engine }: CliContext, result: ScoreResult, rule: UnitSplit, cohort: string | null): string {
  if (cohort === null) return texts.noParent
  if (rule === 'all') return texts.allUnits
  if (rule === 'parent') return `${texts.parentUnit} ${parentName(engine.contributions.unitLists, result, cohort)}`
  const id = rule.slice('trait:'.length)
  const meaning = result.plan.definition.traits?.find((trait) => trait.id === id)?.meaning
  return cohort === id ? capitalised(meaning ? localize(meaning, language) : id) : texts.otherUnits
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Code and name of a parent unit: the name in the list of the run, else only where all lists that know the code agree. */
function parentName(lists: readonly UnitList[], { unitList }: ScoreResult, code: string): string {
  const asked = unitList ? lists.filter(({ id }) => id === unitList.id) : lists
  const names = new Set(asked.flatMap(({ units }) => units.find((unit) => unit.code === code)?.name ?? []))
  return names.size === 1 ? `${[...names].join('')} (${code})` : code
}
