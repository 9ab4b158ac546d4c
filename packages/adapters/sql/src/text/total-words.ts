import type { Dialect } from '../dialects/dialect.js'

/** What stands in the place of a code in a row of totals, without case, accents and spaces. */
const TOTAL_WORDS = [
  'tong', 'tcong', 'tongcong', 'tongso', 'tongcongso', 'cong', 'congdon', 'congtong', 'luyke', 'trungbinh', 'trungbinhchung', 'binhquan', 'binhquanchung',
  ...['', 'tong', 'tongcong', 'cong', 'trungbinh', 'binhquan'].flatMap((word) => ['toantinh', 'toanhuyen', 'toanxa', 'toanthanhpho', 'catinh'].map((whole) => word + whole)),
  'total', 'totals', 'grandtotal', 'subtotal', 'subtotals', 'sum', 'average', 'mean',
] as const

/** Letters that are one without their accents. */
const ACCENTED: Readonly<Partial<Record<string, string>>> = Object.freeze({
  a: 'aàáảãạăằắẳẵặâầấẩẫậ', e: 'eèéẻẽẹêềếểễệ', i: 'iìíỉĩị', o: 'oòóỏõọôồốổỗộơờớởỡợ', u: 'uùúủũụưừứửữự', y: 'yỳýỷỹỵ',
})

const PATTERNS: readonly string[] = TOTAL_WORDS.map((word) => word.replaceAll(/./g, classOf))
const WHOLE = new RegExp(`^(?:${PATTERNS.join('|')})$`)

/** True for a code that is the word of a row of totals, in any case and with or without accents. */
export function isTotal({ isWord }: Dialect, code: string): string {
  return isWord(`REPLACE(REPLACE(REPLACE(${code}, ' ', ''), ':', ''), '.', '')`, PATTERNS)
}

/** The same of a text of a program. */
export function isTotalText(text: string): boolean {
  return WHOLE.test(text.normalize('NFC').replaceAll(/[\s:.]/g, ''))
}

function classOf(letter: string): string {
  const letters = ACCENTED[letter] ?? letter
  return `[${letters}${letters.toUpperCase()}]`
}
