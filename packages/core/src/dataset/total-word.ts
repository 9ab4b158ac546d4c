import { plainKey } from './plain-key.js'

/**
 * What a row below a table is called that adds its units up or takes their mean, its letters and digits without marks and spaces: Tổng, Cộng dồn, TC, TB, Toàn tỉnh,
 * A. Tổng, Total …, and what begins with such a word and says of what: Tổng số xã, Cộng các phường, Tổng cộng năm 2025 …
 */
export const TOTAL_WORD =
  /^(((t(ong)?)?cong(so|don|tong|luyke)?|tong(so|hop)?|(grand|sub)?totals?|sum|luyke|trungbinh(cong)?|binhquan|tbc?|tc|average|mean)?(chung|(toan|ca)(tinh|huyen|xa|thanhpho|quoc))?|(a|b|c|i?i?i)(tong(so|cong)?|cong)|((tong(so|cong|hop)?|cong|luyke|trungbinh|binhquan)(cac|khoi|diem|trang|nam2)|tong(so|cong|hop)(\d|xa|toan|phuong|donvi)).*)$/

/** True for a text that stands in the place of a code in a row of totals; case, marks, spaces and what stands in brackets do not count. */
export function isTotalWord(text: string): boolean {
  // Most codes have a digit, and there may be a million of them.
  if (/^[^(\s]*\d/.test(text)) return false
  const word = plainKey(text).replace(/\(.*|[^a-z\d]/g, '')
  return /^[∑Σ]/.test(text) || (word !== '' && TOTAL_WORD.test(word))
}
