import { cohortWords, type ScoreResult, type UnitList, type UnitSplit } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'

/** The name of a cohort in words, with the name of a parent unit where the lists of units know it. */
export function cohortTitle({ language, engine }: CliContext, result: ScoreResult, rule: UnitSplit, cohort: string | null): string {
  return cohortWords(result.plan.definition, rule, cohort, language, (code) => parentName(engine.contributions.unitLists, result, code))
}

/** Code and name of a parent unit: the name in the list of the run, else only where all lists that know the code agree. */
function parentName(lists: readonly UnitList[], { unitList }: ScoreResult, code: string): string {
  const asked = unitList ? lists.filter(({ id }) => id === unitList.id) : lists
  const names = new Set(asked.flatMap(({ units }) => units.find((unit) => unit.code === code)?.name ?? []))
  return names.size === 1 ? `${[...names].join('')} (${code})` : code
}
