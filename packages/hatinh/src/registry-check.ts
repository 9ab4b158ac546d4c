import { type Dataset, type Issue, makeIssue } from '@dti-vn/sdk'
import { type CodeListId, suggestUnits, unitByCode, unitsOf } from './units/index.js'

/**
 * A check of the units of a data set against a code list, to be given to a run as one of its `checks`: codes that are not in the list and
 * names that differ from it. Both are warnings; nothing is corrected. Levels that the list does not have are not checked.
 */
export function registryCheck(list: CodeListId, level: 'district' | 'commune'): (dataset: Dataset) => Issue[] {
  return ({ units }) => {
    if (unitsOf(list, { level }).length === 0) return []
    return units.flatMap(({ code, name }) => {
      const known = unitByCode(list, code)
      if (known?.level !== level) {
        const nearest = suggestUnits(list, name ?? code, { level, limit: 3 }).map(({ unit }) => `${unit.code} ${unit.fullName}`)
        return [makeIssue('unit-not-in-registry', { unit: code, params: { code, list, nearest } })]
      }
      if (name === null || name.normalize('NFC').trim() === known.fullName) return []
      return [makeIssue('unit-name-differs', { unit: code, params: { name, expected: known.fullName } })]
    })
  }
}
