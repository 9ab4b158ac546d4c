import type { UnitKind } from './unit-kind.js'

/** A unit name made comparable, in three forms from strict to lax. The original is never changed. */
export interface UnitName {
  /** Kind that the text names; null if it names none. */
  readonly kind: UnitKind | null
  /** Without kind: NFC, lower case, punctuation and runs of space as one space, invisible characters gone. */
  readonly exact: string
  /** As `exact`, but each tone mark at the end of its syllable: "hoà" and "hòa" are one. Decomposed. */
  readonly toneLast: string
  /** As `exact`, without marks and with d for đ. */
  readonly plain: string
}

/** Plain words and abbreviations that name a kind, longest first. */
const prefixes: readonly (readonly [words: string, kind: UnitKind])[] = [
  ['thanh pho', 'thanh-pho'],
  ['thi tran', 'thi-tran'],
  ['phuong', 'phuong'],
  ['thi xa', 'thi-xa'],
  ['huyen', 'huyen'],
  ['tinh', 'tinh'],
  ['tp', 'thanh-pho'],
  ['tt', 'thi-tran'],
  ['tx', 'thi-xa'],
  ['xa', 'xa'],
  ['h', 'huyen'],
  ['p', 'phuong'],
  ['x', 'xa'],
]

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Reads a text as a unit name. A kind is a kind only if a name follows it: "xã" alone is a name. */
export function unitName(text: string): UnitName {
  const whole = text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.,;:_-]+/gu, ' ')
    .trim()
  const plainWhole = plain(whole)
  const prefix = prefixes.find(([words]) => plainWhole.startsWith(`${words} `))
  const exact = prefix === undefined ? whole : whole.split(' ').slice(prefix[0].split(' ').length).join(' ')
  return { kind: prefix?.[1] ?? null, exact, toneLast: toneLast(exact), plain: plain(exact) }
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
