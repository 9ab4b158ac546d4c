import { AMOUNT, MILLION, parseAmount } from './amount.js'

/** A case that names a step: "Từ 80% đến dưới 90%", "4 phiên", "Dưới 50%". Amounts in millionths. */
export interface Threshold {
  /** Inclusive lower bound; undefined for "dưới". */
  readonly min: number | undefined
  /** Upper bound, where it is written. */
  readonly upTo: { readonly amount: number; readonly inclusive: boolean } | undefined
  readonly percent: boolean
  /** Words behind the number, e.g. "phiên". */
  readonly unit: string
  /** True for a bare number, which says neither "from" nor "up to". */
  readonly bare: boolean
}

const SUBJECT = String.raw`(?:(?:nếu|khi)\s+)?(?:(?:tỷ lệ|tỉ lệ|số lượng|kết quả|mức)\s+)?(?:đạt\s+|có\s+)?`

const NUMBER = String.raw`(${AMOUNT})\s*(%?)`

const UNIT = String.raw`((?:\s*\p{L}[\p{L}\s,/]*?)??)`

const FROM_BELOW = new RegExp(String.raw`^${SUBJECT}(?:từ\s+)?${NUMBER}${UNIT}\s*(?:đến|tới|-|–)\s*(dưới\s+|<\s*)?${NUMBER}${UNIT}$`, 'iu')
const AT_LEAST = new RegExp(String.raw`^${SUBJECT}(?:từ|≥|>=|ít nhất|tối thiểu|đạt từ|trên hoặc bằng)\s*${NUMBER}${UNIT}(?:\s*trở lên)?$`, 'iu')
const AND_MORE = new RegExp(String.raw`^${SUBJECT}${NUMBER}${UNIT}\s*trở lên$`, 'iu')
const BELOW = new RegExp(String.raw`^${SUBJECT}(?:dưới|<|nhỏ hơn|ít hơn)\s*${NUMBER}${UNIT}$`, 'iu')
const BARE = new RegExp(String.raw`^${SUBJECT}${NUMBER}${UNIT}$`, 'iu')

/** Reads the name of a case as a step. "Trên 80%" is none: a step begins at its number, so a strict bound cannot be kept. */
export function parseThreshold(label: string): Threshold | undefined {
  const read = label.length > LONGEST ? undefined : readLabel(label)
  return read && read.unit.length <= LONGEST_UNIT ? read : undefined
}

/** Longest name of a case, and of a unit in it, that still names a step. */
const LONGEST = 200
const LONGEST_UNIT = 60

function readLabel(label: string): Threshold | undefined {
  const range = FROM_BELOW.exec(label)
  if (range) {
    const [, low = '', lowPercent = '', lowUnit = '', below, high = '', highPercent = '', highUnit = ''] = range
    const min = parseAmount(low)
    const top = parseAmount(high)
    const percent = highPercent === '%'
    if (min === undefined || top === undefined || (lowPercent === '%' && !percent)) return undefined
    return { min, upTo: { amount: top, inclusive: below === undefined }, percent, unit: (highUnit || lowUnit).trim(), bare: false }
  }
  const atLeast = AT_LEAST.exec(label) ?? AND_MORE.exec(label)
  if (atLeast) return single(atLeast, false)
  const below = BELOW.exec(label)
  if (below) {
    const read = single(below, false)
    return read && { ...read, min: undefined, upTo: { amount: read.min ?? 0, inclusive: false } }
  }
  const bare = BARE.exec(label)
  return bare ? single(bare, true) : undefined
}

function single([, number = '', percent = '', unit = '']: readonly string[], bare: boolean): Threshold | undefined {
  const min = parseAmount(number)
  return min === undefined ? undefined : { min, upTo: undefined, percent: percent === '%', unit: unit.trim(), bare }
}

/** True for a whole number. */
export const isWhole = (amount: number): boolean => amount % MILLION === 0
