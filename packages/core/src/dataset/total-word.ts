import { plainKey } from './plain-key.js'

/** What a row below a table is called that adds its units up or takes their mean, without spaces: Tổng, Tổng cộng, Cộng dồn, TC, Toàn tỉnh, Total … */
export const TOTAL_WORD = /^(?:(?:t(?:ong)?)?cong(?:so|don|tong)?|tong(?:so)?|(?:grand|sub)?totals?|sum|luyke|trungbinh|binhquan|tc|average|mean)?(?:chung|(?:toan|ca)(?:tinh|huyen|xa|thanhpho|quoc))?$/

/** True for a word that stands in the place of a code in a row of totals; case, marks, spaces and what stands in brackets do not count. */
export function isTotalWord(text: string): boolean {
  // Most codes have a digit, and there may be a million of them.
  if (/^[^(\d]*\d/.test(text)) return false
  const word = plainKey(text.replace(/\(.*/s, '')).replace(/[^a-z]/g, '')
  return word !== '' && TOTAL_WORD.test(word)
}
