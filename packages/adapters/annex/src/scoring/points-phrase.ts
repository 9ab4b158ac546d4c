import { MILLION, parseAmount, type Share } from './amount.js'
import { factorOfMaximum } from './product.js'
import { anyPhraseAt, phraseAt, type Token } from './tokens.js'

/** What a case earns: a part of the maximum, or a factor in words that the maximum is multiplied with. */
export type Earned = { readonly share: Share; readonly half?: boolean } | { readonly factor: string }

const MAXIMUM = ['điểm tối đa', 'số điểm tối đa', 'tổng số điểm tối đa', 'tối đa điểm', 'tối đa', 'mức điểm tối đa', 'toàn bộ số điểm', 'điểm tuyệt đối']
const POINTS = ['điểm', 'đ']
const TIMES = ['*', 'x', 'của', 'nhân với', 'nhân']
const NONE = ['không có điểm', 'không tính điểm', 'không được điểm', 'không được tính điểm', 'không cho điểm', 'không chấm điểm', 'không điểm', 'không đạt điểm']

/** The points that stand from a token to the end of a clause; `signed` says that a colon or the like stands before, so that a number alone is points. */
export function pointsAt(tokens: readonly Token[], at: number, text: string, max: number, signed: boolean): Earned | undefined {
  const isEnd = (end: number | undefined) => end !== undefined && restIsNothing(tokens, end, max)
  if (isEnd(anyPhraseAt(tokens, at, NONE))) return { share: { of: 0, in: 1 } }
  const whole = anyPhraseAt(tokens, at, MAXIMUM)
  if (isEnd(whole)) return { share: { of: 1, in: 1 } }
  const named = whole !== undefined && tokens[whole]?.text === ':' ? whole + 1 : whole
  if (named !== undefined && tokens[named]?.amount === max && isEnd(anyPhraseAt(tokens, named + 1, POINTS) ?? named + 1)) return { share: { of: 1, in: 1 } }
  return partAt(tokens, at, isEnd) ?? amountAt(tokens, at, max, signed, isEnd) ?? factorAt(tokens, at, text, max)
}

/** "1/2*Điểm tối đa", "50% số điểm tối đa", "một nửa điểm tối đa", "1/2 điểm". */
function partAt(tokens: readonly Token[], at: number, isEnd: (end: number | undefined) => boolean): Earned | undefined {
  const half = anyPhraseAt(tokens, at, ['một nửa', 'nửa', '50 %'])
  const top = tokens[at]?.amount
  const isQuotient = tokens[at + 1]?.text === '/'
  const bottom = isQuotient ? tokens[at + 2]?.amount : undefined
  const isPercent = tokens[at + 1]?.text === '%'
  const after = half ?? (isQuotient ? at + 3 : isPercent ? at + 2 : at + 1)
  const share = half !== undefined ? { of: 1, in: 2 } : partOf(top, isQuotient ? bottom : isPercent ? 100 * MILLION : MILLION)
  if (!share || (isQuotient && bottom === undefined)) return undefined
  const times = anyPhraseAt(tokens, after, TIMES)
  const whole = anyPhraseAt(tokens, times ?? after, MAXIMUM)
  if (whole !== undefined && isEnd(whole) && (half !== undefined || isQuotient || isPercent || times !== undefined)) return { share }
  // "1/2 số điểm", "50% điểm": of the maximum; "1/2 điểm" alone could be half a point
  const bare = anyPhraseAt(tokens, times ?? after, ['số điểm', 'điểm'])
  return (half !== undefined || isQuotient || isPercent) && isEnd(bare) ? { share, half: tokens[(bare ?? 1) - 2]?.text !== 'số' && !isPercent } : undefined
}

function partOf(of: number | undefined, whole: number | undefined): Share | undefined {
  return of === undefined || whole === undefined || whole <= 0 || of > whole ? undefined : { of, in: whole }
}

/** "10 điểm", "10đ", and 10 behind a colon. */
function amountAt(tokens: readonly Token[], at: number, max: number, signed: boolean, isEnd: (end: number | undefined) => boolean): Earned | undefined {
  const token = tokens[at]
  const glued = token?.kind === 'word' ? parseAmount(/^(\d+)đ$/u.exec(token.text)?.[1] ?? '') : undefined
  const amount = glued ?? token?.amount
  const end = glued !== undefined ? at + 1 : anyPhraseAt(tokens, at + 1, POINTS)
  if (amount === undefined || max <= 0 && amount > 0) return undefined
  if (!isEnd(end) && !(signed && token?.kind === 'number' && isEnd(at + 1))) return undefined
  return amount > max ? undefined : { share: max > 0 ? { of: amount, in: max } : { of: 0, in: 1 } }
}

/** "Điểm = Tỷ lệ × Điểm tối đa", "Tỷ lệ x 10 điểm". */
function factorAt(tokens: readonly Token[], at: number, text: string, max: number): Earned | undefined {
  const factor = factorOfMaximum(text.slice(tokens[at]?.from).replace(/[\s.,;]+$/u, ''), max)
  return factor === undefined || !/\p{L}/u.test(factor) || /[:;<>=]/.test(factor) ? undefined : { factor }
}

/** True where nothing stands behind points but their repetition: "điểm tối đa (20 điểm)". */
function restIsNothing(tokens: readonly Token[], end: number, max: number): boolean {
  if (end === tokens.length) return true
  const inside = tokens[end]?.text === '(' && tokens.at(-1)?.text === ')' ? end + 1 : undefined
  if (inside === undefined) return false
  const after = tokens[inside]?.amount === max ? (anyPhraseAt(tokens, inside + 1, POINTS) ?? inside + 1) : phraseAt(tokens, inside, 'tối đa')
  return after === tokens.length - 1
}

