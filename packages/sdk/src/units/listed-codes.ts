import type { IndexDefinition } from '@dti-vn/core'
import type { UnitList } from '../contributions/unit-list.js'

/**
 * Codes of the units of an index in any list of its family, whatever the time: with them a code that reads as a row of totals is known to be that of a
 * unit, and one that was written as a number is known again. Those of the list that a run names (`codeList`) are among them; which list it is compared with is another
 * question.
 */
export function listedCodes(lists: readonly UnitList[], { level, unitLists }: IndexDefinition, codeList?: string): ReadonlySet<string> {
  const own = lists.filter(({ id, family }) => family === unitLists || id === codeList)
  return new Set(own.flatMap(({ units }) => units.filter((unit) => unit.level === level).map(({ code }) => code)))
}
