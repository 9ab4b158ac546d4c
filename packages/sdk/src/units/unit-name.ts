const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Kinds of units that names begin with, as Vietnamese words without marks. */
export type NamedKind = 'tinh' | 'thanh-pho' | 'quan' | 'huyen' | 'thi-xa' | 'phuong' | 'xa' | 'thi-tran' | 'dac-khu'

/** A unit name made comparable, in three forms from strict to lax. The original is never changed. */
export interface UnitName {
  /** Kind that the text names; null if it names none. */
  readonly kind: NamedKind | null
  /** Without kind: NFC, lower case, one đ, punctuation and runs of space as one space, invisible characters gone. */
  readonly exact: string
  /** As `exact`, but each tone mark at the end of its syllable: "hoà" and "hòa" are one. Decomposed. */
  readonly toneLast: string
  /** As `exact`, without marks and with d for đ. */
  readonly plain: string
}

/** Words that name a kind: how many they are, with their tones last, and without marks. */
interface KindWords {
  readonly kind: NamedKind
  readonly count: number
  readonly toneLast: string
  readonly plain: string
}

/** Words and abbreviations that name a kind, longest first. */
const KIND_WORDS: readonly KindWords[] = [
  ['thành phố', 'thanh-pho'],
  ['thị trấn', 'thi-tran'],
  ['đặc khu', 'dac-khu'],
  ['phường', 'phuong'],
  ['thị xã', 'thi-xa'],
  ['huyện', 'huyen'],
  ['quận', 'quan'],
  ['tỉnh', 'tinh'],
  ['t p', 'thanh-pho'],
  ['t t', 'thi-tran'],
  ['t x', 'thi-xa'],
  ['tp', 'thanh-pho'],
  ['tt', 'thi-tran'],
  ['tx', 'thi-xa'],
  ['đk', 'dac-khu'],
  ['xã', 'xa'],
  ['h', 'huyen'],
  ['p', 'phuong'],
  ['q', 'quan'],
  ['x', 'xa'],
].map(([words = '', kind]) => ({ kind: kind as NamedKind, count: words.split(' ').length, toneLast: toneLast(words), plain: plain(words) }))

/** Reads a text as a unit name, whatever the marks of the word for its kind. A kind is a kind only if a name follows it: "xã" alone is a name. */
export function unitName(text: string): UnitName {
  const whole = cleaned(text)
  const plainWhole = plain(whole)
  const found = KIND_WORDS.find((words) => plainWhole.startsWith(`${words.plain} `))
  return nameOf(whole, found)
}

/**
 * True where two texts name one unit as people see it: case, spaces, the place of a tone mark, the ways to store đ and marks, "P." for "Phường",
 * and a kind left out are no difference; another kind, letter or mark is one.
 */
export function sameUnitName(a: string, b: string): boolean {
  if (a === b) return true
  const others = readings(b)
  return readings(a).some((one) => others.some((other) => one.toneLast === other.toneLast && (one.kind === other.kind || one.kind === null || other.kind === null)))
}

/** A text with its kind apart, and as a whole: "Phương Mỹ" is a name, not the kind "phường". */
function readings(text: string): readonly UnitName[] {
  const whole = cleaned(text)
  const marked = toneLast(whole)
  const found = KIND_WORDS.find((words) => marked.startsWith(`${words.toneLast} `))
  return found ? [nameOf(whole, found), nameOf(whole, undefined)] : [nameOf(whole, undefined)]
}

function nameOf(whole: string, found: KindWords | undefined): UnitName {
  const exact = found ? whole.split(' ').slice(found.count).join(' ') : whole
  return { kind: found?.kind ?? null, exact, toneLast: toneLast(exact), plain: plain(exact) }
}

function cleaned(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ðɖ]/gu, 'đ')
    .replace(/[\s.,;:_-]+/gu, ' ')
    .trim()
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

function toneLast(text: string): string {
  return text
    .normalize('NFD')
    .split(' ')
    .map((syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .join(' ')
}
