import { type Issue, makeIssue, type UnitRecord } from '@dti-vn/core'
import { shownName } from './shown-name.js'

/** A character that nobody sees, a digit or letter of another width, or a digit of another script. */
const STRANGE = /\p{C}|[\uff01-\uff5e]|(?![0-9])\p{Nd}/u

/** Warns of codes that print like other codes and are none of them, which no list tells. */
export function strangeCodes(units: readonly Pick<UnitRecord, 'code'>[]): Issue[] {
  return units
    .filter(({ code }) => STRANGE.test(code))
    .map(({ code }) => {
      const shown = shownName(code)
      const message = {
        vi: `mã “${shown}” có ký tự không nhìn thấy hoặc chữ số khác kiểu, nên là một đơn vị khác với mã trông giống như vậy; gõ lại mã`,
        en: `the code "${shown}" has a character that is not seen or a digit of another kind, so that it is another unit than the code that looks the same; type it again`,
      }
      return makeIssue('unit-check', { unit: code, params: { message } })
    })
}
