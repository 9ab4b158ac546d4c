/** How a code is written, from the outermost form of a table to the innermost. */
type CodeForm = 'letter' | 'roman' | 'number' | 'small-letter'

/** A code as it stands in a table. */
export interface ReadCode {
  /** As printed, without a closing point or bracket. */
  readonly code: string
  readonly form: CodeForm
  /** Number of parts: 2 for 1.10. */
  readonly depth: number
}

const ROMAN = /^(?=[IVX])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/

const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){0,7}$/

/**
 * Reads a code: Roman numeral, capital letter, number with points, small letter. A closing point or bracket is punctuation, not part of the
 * code. I, V and X are Roman numerals; other single capitals are letters. Undefined for anything else.
 */
export function readCode(text: string): ReadCode | undefined {
  const code = text.replace(/^\((.*)\)$/, '$1').replace(/[.):]$/, '').trim()
  if (code.length > 32) return undefined
  if (ROMAN.test(code)) return { code, form: 'roman', depth: 1 }
  if (/^[A-ZĂÂĐÊÔƠƯ]$/.test(code)) return { code, form: 'letter', depth: 1 }
  if (/^[a-zăâđêôơư]$/.test(code)) return { code, form: 'small-letter', depth: 1 }
  const mixed = /^([A-ZĂÂĐÊÔƠƯ]|[IVX]{1,6})((?:\.\d{1,3}){1,7})$/.exec(code)
  if (mixed) return { code, form: 'number', depth: code.split('.').length }
  return NUMBERS.test(code) ? { code, form: 'number', depth: code.split('.').length } : undefined
}

const LEAD = '(?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Nn]hóm|NHÓM|[Tt]iêu chí|[Cc]hỉ số)\\s+)?'
const DASH = '\\s+[-–]\\s+'

const SHARED: readonly RegExp[] = [
  // 1.2 Số phiên họp · 1.2. Số phiên họp
  new RegExp(`^${LEAD}(\\d{1,3}(?:\\.\\d{1,3}){0,7})(?:[.):]+\\s*|${DASH}|\\s+)([\\p{L}(“"].*)$`, 'u'),
  // I. Nhận thức số · A - Nền tảng
  new RegExp(`^${LEAD}([A-ZĂÂĐÊÔƠƯ]|[IVX]{1,6})(?:[.):]+\\s*|${DASH})([\\p{L}(“"].*)$`, 'u'),
  // I NHẬN THỨC SỐ; a letter before a word in small letters may be that word's own: Y tế
  /^([A-ZĂÂĐÊÔƠƯ]|[IVX]{1,6})\s+(\p{Lu}{2}.*)$/u,
  // a) Chấp hành
  /^\(?([a-zăâđêôơư])[.)]\s*(\p{L}.*)$/u,
]

/** A code and name that share a cell: "I. NHẬN THỨC SỐ", "1.2 Số phiên họp", "a) Chấp hành". */
export function splitCodeAndName(text: string): { readonly code: string; readonly name: string } | undefined {
  for (const pattern of SHARED) {
    const found = pattern.exec(text)
    if (found) return { code: found[1] ?? '', name: found[2] ?? '' }
  }
  return undefined
}

const RANKS: Readonly<Record<CodeForm, number>> = { letter: 0, roman: 1, number: 2, 'small-letter': 20 }

/** How far inside a code stands: outer forms first, then more parts. */
export function rankOf({ form, depth }: ReadCode): number {
  return RANKS[form] + depth - 1
}

/** True when the second code is written as a part of the first: 4.22 and 4.22.11. */
export function isPrefix(outer: string, inner: string): boolean {
  return inner.startsWith(`${outer}.`)
}
