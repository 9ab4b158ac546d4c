import { anyPhraseAt, phraseAt, type Token, tokensOf } from './tokens.js'

/** An end of an interval in millionths of what is measured (percent as 80 for 80 %). */
export interface Bound {
  readonly at: number
  readonly inclusive: boolean
}

/** A condition on one quantity: "Từ 80% đến dưới 90%", "BCĐ họp 4 lần/năm", "Tỷ lệ ≥ 80%". */
export interface Condition {
  readonly low: Bound | undefined
  readonly high: Bound | undefined
  /** True for a number alone, which says neither "from" nor "up to". */
  readonly bare: boolean
  readonly percent: boolean
  /** What is measured, as the words before the number say it, without words that say nothing; empty where they say nothing. */
  readonly subject: string
  /** Words behind the number, e.g. "phiên". */
  readonly unit: string
  /** Words in brackets, which are left out. */
  readonly note: string | undefined
}

/** Longest condition that is read. */
const LONGEST = 200

const LOW = ['từ', '>=', 'ít nhất', 'tối thiểu', 'đạt từ', 'trên hoặc bằng', 'lớn hơn hoặc bằng', 'bằng hoặc trên', 'bằng hoặc lớn hơn', 'cao hơn hoặc bằng', 'không dưới', 'không thấp hơn', 'không ít hơn', 'tối thiểu từ', 'ít nhất từ', 'đạt ít nhất', 'đạt tối thiểu']
const ABOVE = ['trên', '>', 'lớn hơn', 'hơn', 'cao hơn', 'nhiều hơn', 'từ trên']
const BELOW = ['dưới', '<', 'nhỏ hơn', 'thấp hơn', 'ít hơn', 'chưa đạt', 'không đạt', 'chưa đến']
const HIGH = ['<=', 'không quá', 'không vượt quá', 'tối đa', 'nhỏ hơn hoặc bằng', 'bằng hoặc dưới', 'bằng hoặc nhỏ hơn', 'thấp hơn hoặc bằng', 'dưới hoặc bằng', 'không cao hơn', 'không nhiều hơn']
const TO = ['đến', 'tới', '-']
const UP = ['trở lên', 'trở đi', 'hoặc hơn', 'hoặc nhiều hơn']
const DOWN = ['trở xuống', 'trở lại', 'hoặc ít hơn']
const EQUAL = ['=', 'bằng', 'đạt', 'đủ', 'được']

/** Words of a compound condition, or of one that measures a change: these are no plain quantity. */
const NOT_PLAIN: ReadonlySet<string> = new Set(
  (
    'và hoặc nhưng mà không chưa kèm thời ngoài nếu thì tăng giảm trừ cứ mỗi từng chênh ngày tháng quý vượt quá gần khoảng hơn trên dưới cận trước sau thứ hạng top xếp đầu cuối ' +
    'ít nhiều thấp cao lớn nhỏ tối đến tới từ độ cấp loại bậc nhóm so bình muộn chậm sớm hạn năm'
  ).split(' '),
)

/** Words before a number that say nothing of what is measured. */
const EMPTY_SUBJECT = /^(?:(?:nếu|khi|trường hợp|với|đạt|có|được|kết quả|mức|số lượng|tỷ lệ|tỉ lệ|tỷ lệ đạt|đơn vị|giá trị|là|thực hiện|điểm số)(?:\s+|$))+/iu

interface Reading {
  readonly low?: Bound
  readonly high?: Bound
  readonly bare?: boolean
  readonly percent: boolean
  readonly unit: string
}

/** Reads the name of a case as a condition on one quantity; undefined where any word of it is something else. */
export function readCondition(label: string): Condition | undefined {
  if (label.length > LONGEST) return undefined
  const note = /\s*\(([^()]*)\)\s*$/u.exec(label)
  const text = note ? label.slice(0, note.index) : label
  if (note && /[<>≥≤]|\d\s*%/.test(note[1] ?? '')) return undefined
  const tokens = tokensOf(text)
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = readBounds(tokens, at, text)
    if (!reading) continue
    const subject = text.slice(0, tokens[at]?.from).trim()
    if (!isPlain(tokens.slice(0, at)) || /\d/.test(subject) || (reading.bare && isName(subject, reading))) return undefined
    return { low: reading.low, high: reading.high, bare: reading.bare ?? false, percent: reading.percent, subject: subject.replace(EMPTY_SUBJECT, '').trim(), unit: reading.unit, note: note?.[1] }
  }
  return undefined
}

/** True where a number alone is part of a name and counts nothing: "Kế hoạch năm 2025", "Quyết định số 15 của tỉnh". */
function isName(subject: string, { low, percent, unit }: Reading): boolean {
  const at = (low?.at ?? 0) / 1_000_000
  if (percent) return false
  if (at >= 1900 && at <= 2100) return true
  if (/^(?:của|về|theo|cho|trong|tại|do|được)(?:\s|$)/iu.test(unit)) return true
  return subject.replace(EMPTY_SUBJECT, '') !== '' && (unit === '' || /(?:^|\s)(?:số|lần|bản|đoạn|điều|khoản|chương|lục|mục|định|hoạch|quyết|luật|mức|kỳ|phần)$/iu.test(subject))
}

function isPlain(tokens: readonly Token[]): boolean {
  return tokens.length <= 14 && tokens.every(({ text }) => !NOT_PLAIN.has(text))
}

/** The bounds that begin at a token, where they and a unit are all that stands there up to the end. */
function readBounds(tokens: readonly Token[], at: number, text: string): Reading | undefined {
  return readChain(tokens, at) ?? readTwo(tokens, at, text) ?? readOne(tokens, at, text)
}

/** A number with its percent sign and unit. */
interface Figure {
  readonly amount: number
  readonly percent: boolean
  readonly unit: string
  readonly end: number
}

function figureAt(tokens: readonly Token[], at: number, text: string, stop: readonly string[]): Figure | undefined {
  const token = tokens[at]
  if (token?.amount === undefined) return undefined
  const percent = tokens[at + 1]?.text === '%' || phraseAt(tokens, at + 1, 'phần trăm') !== undefined
  const from = at + (percent ? (tokens[at + 1]?.text === '%' ? 2 : 3) : 1)
  let end = from
  while (end < tokens.length && anyPhraseAt(tokens, end, stop) === undefined && isUnit(tokens, end, from)) end += 1
  const unit = end > from ? text.slice(tokens[from]?.from, tokens[end - 1]?.to).replace(/\s*\/\s*/g, '/') : ''
  return { amount: token.amount, percent, unit, end }
}

/** Longest unit in words. */
const LONGEST_UNIT = 10

function isUnit(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token || at - from >= LONGEST_UNIT) return false
  if (token.kind === 'word') return (!NOT_PLAIN.has(token.text) || ['tháng', 'ngày', 'quý', 'năm'].includes(token.text)) && !/\d/.test(token.text)
  return at > from && (token.text === '/' || token.text === ',') && tokens[at + 1]?.kind === 'word'
}

const STOPS = [...TO, ...UP, ...DOWN]

/** One bound: "từ 80% trở lên", "dưới 50%", "4 lần/năm". */
function readOne(tokens: readonly Token[], at: number, text: string): Reading | undefined {
  for (const [phrases, make] of ONE) {
    const start = phrases.length === 0 ? at : anyPhraseAt(tokens, at, phrases)
    const figure = start === undefined ? undefined : figureAt(tokens, start, text, STOPS)
    if (!figure) continue
    const up = anyPhraseAt(tokens, figure.end, UP)
    const down = anyPhraseAt(tokens, figure.end, DOWN)
    if ((up ?? down ?? figure.end) !== tokens.length) continue
    const bounds = make(figure.amount, up !== undefined, down !== undefined)
    if (bounds) return { ...bounds, percent: figure.percent, unit: figure.unit }
  }
  return undefined
}

type Bounds = Pick<Reading, 'low' | 'high' | 'bare'>

/** What stands before a number, and what it means with "trở lên" or "trở xuống" behind it; a strict word with either is no clear bound. */
const ONE: readonly (readonly [readonly string[], (at: number, up: boolean, down: boolean) => Bounds | undefined])[] = [
  [LOW, (at, _up, down) => (down ? undefined : { low: { at, inclusive: true } })],
  [['từ'], (at, _up, down) => (down ? { high: { at, inclusive: true } } : undefined)],
  [ABOVE, (at, up, down) => (up || down ? undefined : { low: { at, inclusive: false } })],
  [BELOW, (at, up, down) => (up || down ? undefined : { high: { at, inclusive: false } })],
  [HIGH, (at, up, down) => (up || down ? undefined : { high: { at, inclusive: true } })],
  [EQUAL, (at, up, down) => (up ? { low: { at, inclusive: true } } : down ? { high: { at, inclusive: true } } : { low: { at, inclusive: true }, high: { at, inclusive: true }, bare: true })],
  [[], (at, up, down) => (up ? { low: { at, inclusive: true } } : down ? { high: { at, inclusive: true } } : { low: { at, inclusive: true }, high: { at, inclusive: true }, bare: true })],
]

/** Two bounds: "từ 50% đến dưới 80%", "trên 50% đến 80%", "≥ 50% và < 80%", "6 - 11 tin, bài". */
function readTwo(tokens: readonly Token[], at: number, text: string): Reading | undefined {
  const above = anyPhraseAt(tokens, at, ABOVE)
  const low = above === undefined ? anyPhraseAt(tokens, at, LOW) : undefined
  const first = figureAt(tokens, above ?? low ?? at, text, [...STOPS, 'và'])
  if (!first) return undefined
  const begun = above === undefined && low === undefined ? 'bare' : 'said'
  const isAnd = tokens[first.end]?.text === 'và' || tokens[first.end]?.text === ','
  const to = isAnd ? (begun === 'said' ? first.end + 1 : undefined) : (anyPhraseAt(tokens, first.end, TO) ?? undefined)
  const joint = to ?? (begun === 'said' && anyPhraseAt(tokens, first.end, [...BELOW, ...HIGH]) !== undefined ? first.end : undefined)
  if (joint === undefined) return undefined
  const below = anyPhraseAt(tokens, joint, BELOW)
  const high = below === undefined ? anyPhraseAt(tokens, joint, HIGH) : undefined
  // "trên 50% và 80%" joins two numbers and says no upper bound
  if (to === undefined || isAnd ? below === undefined && high === undefined : false) return undefined
  const second = figureAt(tokens, below ?? high ?? joint, text, [])
  if (second?.end !== tokens.length || (first.percent && !second.percent) || second.amount < first.amount) return undefined
  if (first.unit !== '' && second.unit !== '' && first.unit.toLowerCase() !== second.unit.toLowerCase()) return undefined
  return { low: { at: first.amount, inclusive: above === undefined }, high: { at: second.amount, inclusive: below === undefined }, percent: second.percent, unit: second.unit === '' ? first.unit : second.unit }
}

/** "50% ≤ tỷ lệ < 80%". */
function readChain(tokens: readonly Token[], at: number): Reading | undefined {
  const first = figureAt(tokens, at, '', ['<', '<='])
  if (first?.unit !== '') return undefined
  const sign = tokens[first.end]?.text
  if (sign !== '<' && sign !== '<=') return undefined
  let next = first.end + 1
  while (tokens[next]?.kind === 'word' || tokens[next]?.text === '/') next += 1
  const other = tokens[next]?.text
  if (next === first.end + 1 || (other !== '<' && other !== '<=')) return undefined
  const second = figureAt(tokens, next + 1, '', [])
  if (second?.end !== tokens.length || second.percent !== first.percent || second.amount < first.amount) return undefined
  return { low: { at: first.amount, inclusive: sign === '<=' }, high: { at: second.amount, inclusive: other === '<=' }, percent: first.percent, unit: '' }
}

/** True where conditions measure one quantity: those that name it and its unit name the same. */
export function isOneQuantity(conditions: readonly Condition[]): boolean {
  const same = (of: (condition: Condition) => string) => new Set(conditions.map((condition) => of(condition).toLowerCase()).filter((text) => text !== '')).size <= 1
  const [first] = conditions
  return first !== undefined && conditions.every(({ percent }) => percent === first.percent) && same(({ subject }) => subject) && same(({ unit }) => unit)
}

/** True for names of cases of which each is a condition on the same quantity, or one is and the others say nothing: they are steps, and no cases for a person to choose from. */
export function isLadderLike(labels: readonly string[]): boolean {
  const conditions = labels.map(readCondition)
  return conditions.length > 0 && conditions.every((condition) => condition !== undefined) && isOneQuantity(conditions)
}
