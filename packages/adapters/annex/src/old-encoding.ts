import type { DocumentCell } from '@dti-vn/sdk'
import type { AnnexTable } from './table.js'

/** Encodings in which Vietnamese stood before Unicode; a font shows their signs as letters. */
export type OldEncoding = 'tcvn3' | 'vni'

/** TCVN 5712:1993 (VN3), the fonts .Vn…: signs and the letters that they show. */
const TCVN3_SIGNS = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

const TCVN3: ReadonlyMap<string, string> = new Map(Array.from(TCVN3_SIGNS, (sign, i) => [sign, Array.from(TCVN3_LETTERS)[i] ?? sign]))

/** VNI Windows, the fonts VNI-…: a base letter and the sign of its mark, of small letters. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  a: 'ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ',
  e: 'ùéøèûẻõẽïẹâêáếàềåểãễäệ',
  o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ',
  ô: 'ùớøờûởõỡïợ',
  u: 'ùúøùûủõũïụ',
  ö: 'ùứøừûửõữïự',
  y: 'ùýøỳûỷõỹ',
}
const VNI_ALONE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const VNI = vniTable()

function vniTable(): ReadonlyMap<string, string> {
  const small = [
    ...Object.entries(VNI_MARKS).flatMap(([base, marks]) => Array.from({ length: marks.length / 2 }, (_, i) => [`${base}${marks.charAt(2 * i)}`, marks.charAt(2 * i + 1)] as const)),
    ...Object.entries(VNI_ALONE),
  ]
  const mixed = small.flatMap(([signs, letter]) => (signs.length === 2 ? [[`${signs.charAt(0).toUpperCase()}${signs.charAt(1)}`, letter.toUpperCase()] as const] : []))
  return new Map([...small, ...mixed, ...small.map(([signs, letter]) => [signs.toUpperCase(), letter.toUpperCase()] as const)])
}

/** A letter that only Unicode texts have: such a text is in no old encoding. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u

/** A text of an old encoding in Unicode; a text in Unicode stays. */
function fromOldEncoding(text: string, encoding: OldEncoding): string {
  if (UNICODE_ONLY.test(text)) return text
  if (encoding === 'vni') return text.replace(/[aeouyôö][ùøûõïêéèúüëâáàåãä]|[ôöñæóòî]/giu, (signs) => VNI.get(signs) ?? signs)
  return withCapitals(Array.from(text, (sign) => TCVN3.get(sign) ?? sign).join(''), text)
}

/** Fonts of capitals (.VnTimeH) show small letters as capitals: in a word whose plain letters are all capitals the others are too, where its neighbours are. */
function withCapitals(converted: string, before: string): string {
  const words = before.split(/(\s+)/)
  let at = 0
  const isCapital = words.map((word) => /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word))
  return words
    .map((word, i) => {
      const own = converted.slice(at, (at += word.length))
      const couldBe = /[A-Z]/.test(word) && !/[a-z]/.test(word)
      return isCapital[i] || (couldBe && (isCapital[i - 2] || isCapital[i + 2])) ? own.toUpperCase() : own
    })
    .join('')
}

/** The texts of a table in Unicode. */
export function tableFromOldEncoding(table: AnnexTable, encoding: OldEncoding): AnnexTable {
  const cell = (one: DocumentCell): DocumentCell => {
    if (one.kind !== 'text') return one
    const { text, unstruck } = one
    return { kind: 'text', text: fromOldEncoding(text, encoding), ...(unstruck === undefined ? {} : { unstruck: fromOldEncoding(unstruck, encoding) }) }
  }
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) }
}

/** Texts of a table that are looked at, and how many usual words they must hold. */
const LOOKED_AT = 2_000
const LEAST = 3

/** Usual words of an annex that have marks. */
const USUAL: ReadonlySet<string> = new Set('điểm chỉ số của và tối đa tỷ lệ không có trên dưới từ đến được tổng tính cách tiêu chí nội hồ sơ dịch vụ chuyển đổi người đơn vị thực hiện'.split(' '))

function usualWords(text: string): number {
  return text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => USUAL.has(word) && /[^a-z]/.test(word)).length
}

/** The old encoding that texts of a table are in, and the first of these texts; undefined where there are none. Usual words come out when the right table is applied. */
export function oldEncodingOf(table: AnnexTable): { readonly encoding: OldEncoding; readonly line: number; readonly text: string } | undefined {
  const texts: { readonly line: number; readonly text: string }[] = []
  for (const { line, cells } of table.rows) {
    for (const one of cells) if (one.kind === 'text' && texts.length < LOOKED_AT && /[\u00a1-\u00ff]/.test(one.text) && !UNICODE_ONLY.test(one.text)) texts.push({ line, text: one.text })
  }
  const gained = (encoding: OldEncoding, text: string) => usualWords(fromOldEncoding(text, encoding)) - usualWords(text)
  const [most] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, gain: texts.reduce((sum, { text }) => sum + gained(encoding, text), 0) }))
    .sort((a, b) => b.gain - a.gain)
  const first = most && texts.find(({ text }) => gained(most.encoding, text) > 0)
  return most && first && most.gain >= LEAST ? { encoding: most.encoding, ...first } : undefined
}
