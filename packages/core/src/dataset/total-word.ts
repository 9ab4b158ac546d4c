import { plainKey } from './plain-key.js'

/**
 * What a row below a table is called that adds its units up, takes their mean or picks the highest, its letters and digits without marks and spaces: Tổng, Cộng dồn, TC, TB,
 * Toàn tỉnh, A. Tổng, Max, Total …, and what begins with such a word and says of what: Tổng số xã, Cộng các phường, Tổng cộng năm 2025, Bình quân toàn tỉnh …
 */
export const TOTAL_WORD =
  /^(((t(ong)?)?cong(so|don|tong)?|tong(so|hop)?|(grand|sub)?totals?|sum|tbc?|tc|tso|average|mean|median|max|min|gttb|gtln|gtnn)?(chung|(toan|ca)(tinh|huyen|xa|thanhpho|quoc))?|(a|b|c|i?i?i)(tong(so|cong)?|cong)|tb(cong|chung)|tcongluyke|so(donvi|xa|phuong)|(luyke|trungbinh|binhquan|trungvi|dolechchuan|(cao|thap|lon|nho)nhat|(giatri|muc)(trungbinh|caonhat|thapnhat|lonnhat|nhonhat)|(toan|ca)(tinh|huyen|thanhpho)|(tong(so|cong|hop)?|cong)(cac|khoi|diem|trang|nam2)|congluyke|tong(so|cong|hop)(\d|xa|toan|phuong|donvi|cua|tinh)|tong(\d\d|donvi|cua|toan)).*)$/

/** True for a text that stands in the place of a code in a row of totals; case, marks, spaces, a bracket around it and what stands in brackets behind it do not count. */
export function isTotalWord(text: string): boolean {
  // Most codes are plain and have a digit, and there may be a million of them.
  if (/^\(?[!-'*-~]*\d[!-~]*$/.test(text)) return false
  const word = plainKey(text.replace(/^\(/, '')).replace(/\(.*|[^a-z\d]/g, '')
  return /^[∑Σ]/.test(text) || (word !== '' && TOTAL_WORD.test(word))
}
