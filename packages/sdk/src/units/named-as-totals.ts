import { type Issue, isTotalWord, makeIssue, type UnitRecord } from '@dti-vn/core'

/** Warns of units that have a code but the name of a row of totals, which no list tells: `99, Tổng cộng`. */
export function namedAsTotals(units: readonly UnitRecord[]): Issue[] {
  return units.flatMap(({ code, name }) => {
    if (name === null || !isTotalWord(name)) return []
    const message = {
      vi: `tên “${name}” là tên của dòng tổng, nhưng dòng này có mã nên vẫn được tính như một đơn vị; nếu là dòng tổng thì xóa dòng này`,
      en: `the name "${name}" is that of a row of totals, but the row has a code and counts as a unit; if it is a row of totals, delete it`,
    }
    return [makeIssue('unit-check', { unit: code, params: { message } })]
  })
}
