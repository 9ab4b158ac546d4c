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

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/

const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){0,7}$/

/**
 * Reads a code: Roman numeral, capital letter, number with points, small letter. A closing point or bracket is punctuation, not part of the
 * code. I, V and X are Roman numerals; other single capitals are letters. Undefined for anything else.
 */
export function readCode(text: string): ReadCode | undefined {
  const code = text.replace(/^\((.*)\)$/, '$1').replace(/[.):]$/, '').trim()
  if (code.length > 32) return undefined
  if (ROMAN.test(code)) return { code, form: 'roman', depth: 1 }
  if (/^[A-ZĐ]$/.test(code)) return { code, form: 'letter', depth: 1 }
  if (/^[a-zđ]$/.test(code)) return { code, form: 'small-letter', depth: 1 }
  const mixed = /^([A-ZĐ]|[IVX]{1,5})((?:\.\d{1,3}){1,7})$/.exec(code)
  if (mixed) return { code, form: 'number', depth: code.split('.').length }
  return NUMBERS.test(code) ? { code, form: 'number', depth: code.split('.').length } : undefined
}

/** A code and name that share a cell: "I. NHẬN THỨC SỐ", "1.2 Số phiên họp". */
export function splitCodeAndName(text: string): { readonly code: string; readonly name: string } | undefined {
  const found = /^(?:(?:phần|mục|nhóm)\s+)?([A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,3}){0,7})(?:[.):]\s*|\s+[-–]\s+|\s+)(\p{L}.*)$/u.exec(text)
  return found ? { code: found[1] ?? '', name: found[2] ?? '' } : undefined
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
