import { plainKey } from './plain-key.js'

/**
 * What a row below a table is called that adds its units up, takes their mean or picks the highest, its letters and digits without marks and spaces: Tổng, Cộng dồn, TC, TB,
 * Toàn tỉnh, Cả nước, Max, Total …
 */
export const TOTAL_WORD =
  /^(((t(ong)?)?cong(so|don|tong|luyke)?|tong(so|hop|the|ket|phuong|huyen|tinh|thanhpho)?|(grand|sub)?totals?|sum|tbc?|tc|tso|average|avg|mean|median|max(imum)?|min(imum)?|overall|gttb|gtln|gtnn)?(chung|(toan|ca)(tinh|huyen|xa|thanhpho|quoc|nuoc))?|tong(so|cong)(total|a|b|i|ii|iii)|tong(i|ii|iii)|tb(cong|tinh|huyen|xa)|bqchung|so(donvi|xa|phuong)|luyke|trungbinh(cong|chung)?|binhquan(chung)?|trungvi|(cao|thap|lon|nho)nhat|mangsang)$/

/** What such a row begins with where it says of what: Tổng số xã, Cộng các phường, Tổng cộng năm 2025, Bình quân toàn tỉnh, Tổng: 69 xã … */
export const TOTAL_START =
  /^(luyke|trungbinh|binhquan|bqtoan|dolechchuan|trungvi(cua|cac|toan|tinh)|(cao|thap|lon|nho)nhat|(giatri|muc|diem)(trungbinh|caonhat|thapnhat|lonnhat|nhonhat)|(chung)?(toan|ca)(tinh|huyen|thanhpho|quoc|nuoc)|(tong(so|cong|hop)?|cong)(cac|khoi|diem|trang|nam2)|cong(luyke|\d)|tong(so|cong|hop)(\d|xa|toan|phuong|donvi|cua|tinh|co\d)|tong(\d\d|\d(xa|phuong|so|donvi|huyen)|donvi|cua|toan|co\d)|totals?\d).*$/

/** What may stand in front of such a word: a bracket around all of it, or the number of its row. */
const LEAD = /^(?:\(|(?:[a-d]|i{1,3}|iv|vi?|[1-9])[.)])/i

/**
 * True for a text that stands in the place of a code in a row of totals; case, marks, spaces, the number of the row, a bracket around it and what stands in brackets behind it
 * do not count. A text without spaces and marks is one where all of it is such a word: what says of what it is the total has several.
 */
export function isTotalWord(text: string): boolean {
  const isPlain = /^[!-~]*$/.test(text)
  // Most codes are plain and have a digit, and there may be a million of them.
  if (isPlain && /^\(?[^()]*\d/.test(text)) return false
  const word = plainKey(text.replace(LEAD, '')).replace(/\(.*|[^a-z\d]/g, '')
  return /^[∑Σ]/.test(text) || (word !== '' && (TOTAL_WORD.test(word) || (!isPlain && TOTAL_START.test(word))))
}
