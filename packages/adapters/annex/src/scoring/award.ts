import type { LocalText } from '@dti-vn/sdk'
import type { Share } from './amount.js'
import { type Earned, pointsAt } from './points-phrase.js'
import { anyPhraseAt, type Token, tokensOf } from './tokens.js'

/** A case with what it earns, in words of its own or as a factor of the maximum. */
export interface Case {
  readonly label: string
  readonly earned: Earned
  readonly printed: string
}

/** A case that earns a part of the maximum. */
export interface Award {
  readonly label: string
  readonly share: Share
  readonly printed: string
}

/** Verbs between a case and its points. */
const VERBS = ['được', 'đạt', 'tính', 'chấm', 'cho', 'thì', 'là', 'hưởng', 'ghi', 'được tính', 'được chấm', 'được hưởng', 'thì được', 'thì tính', 'đạt được', 'tính bằng', 'được tính bằng']

/** Points that need no sign before them. */
const NOTHING = ['không có điểm', 'không được điểm', 'không tính điểm', 'không được tính điểm', 'không chấm điểm']

const FIRST = ['nếu', 'khi', 'đối với', 'trong trường hợp', 'cho trường hợp', 'với']

/** Longest clause that is read as a case. */
const LONGEST = 600

/** Reads "case: points", "case được points", "case (points)" and "points nếu case". More than the maximum is no case. */
export function readCase(clause: string, max: number): Case | undefined {
  const text = clause.trim().replace(/[\s.,;]+$/u, '')
  if (text.length > LONGEST) return undefined
  const tokens = tokensOf(text)
  const found = casePoints(text, tokens, max) ?? bracketPoints(text, tokens, max) ?? pointsFirst(text, tokens, max)
  const isFormula = found && /^(?:số\s+)?điểm(?:\s|$)/iu.test(found.label) && ('factor' in found.earned || /[=:]/.test(found.label))
  return found && !isFormula && isCaseLabel(found.label) ? found : undefined
}

/** What is counted ("mỗi …"), taken off ("… trừ") or added is no case, and neither is "Điểm = …". */
function isCaseLabel(label: string): boolean {
  return !/^(?:(?:với|đối với|cho|và)\s+)?(?:mỗi|cứ|từng|thêm)(?:\s|$)|(?:^|\s)(?:bị|trừ|giảm|cộng|thưởng)(?:\s+thêm)?$|^(?:(?:số|tổng)\s+)?điểm(?:\s+(?:số|đạt|đạt được|được tính|tối đa|chuẩn))*$|^tối đa$/iu.test(label.replace(/\([^()]*\)/g, ' ').trim())
}

function casePoints(text: string, tokens: readonly Token[], max: number): Case | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    const end = separatorEnd(tokens, at, text) ?? (anyPhraseAt(tokens, at, NOTHING) === tokens.length ? { at, signed: false } : undefined)
    if (end === undefined) continue
    const from = verbsEnd(tokens, end.at)
    const earned = pointsAt(tokens, from, text, max, end.signed) ?? (from === end.at ? undefined : pointsAt(tokens, end.at, text, max, end.signed))
    const label = text.slice(0, tokens[at]?.from).trim().replace(/[,:\s]+$/u, '')
    if (earned && label !== '') return { label, earned, printed: text }
  }
  return undefined
}

const ELSE_ALONE = /^(?:không|không có|chưa có|còn lại|ngược lại|(?:các )?trường hợp (?:khác|còn lại))$/iu

/** Where what separates a case from its points ends: a colon, a spaced dash, or a verb. */
function separatorEnd(tokens: readonly Token[], at: number, text: string): { readonly at: number; readonly signed: boolean } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.text === ':' || (token.text === '=' && !/[<>]/.test(text.charAt(token.from - 1)))) return { at: at + 1, signed: true }
  if (token.text === '-' && /\s/.test(text.charAt(token.from - 1)) && /\s/.test(text.charAt(token.to))) return { at: at + 1, signed: false }
  if (token.kind === 'number' && ELSE_ALONE.test(text.slice(0, token.from).trim())) return { at, signed: false }
  if (token.text === ',' && anyPhraseAt(tokens, at + 1, VERBS) !== undefined) return { at: at + 1, signed: false }
  return anyPhraseAt(tokens, at, VERBS) === undefined ? undefined : { at, signed: false }
}

function verbsEnd(tokens: readonly Token[], at: number): number {
  const end = anyPhraseAt(tokens, at, VERBS)
  return end === undefined ? at : verbsEnd(tokens, tokens[end]?.text === ':' ? end + 1 : end)
}

function bracketPoints(text: string, tokens: readonly Token[], max: number): Case | undefined {
  if (tokens.at(-1)?.text !== ')') return undefined
  const open = tokens.findLastIndex(({ text: sign }) => sign === '(')
  const inner = tokens.slice(open + 1, -1)
  const label = text.slice(0, tokens[open]?.from).trim()
  const earned = open < 1 || inner.length === 0 ? undefined : pointsAt(inner, verbsEnd(inner, 0), text.slice(0, -1), max, false)
  return earned && 'share' in earned && label !== '' ? { label, earned, printed: text } : undefined
}

function pointsFirst(text: string, tokens: readonly Token[], max: number): Case | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    const end = anyPhraseAt(tokens, at, FIRST)
    if (end === undefined) continue
    const before = tokens.slice(0, at)
    const earned = pointsAt(before, verbsEnd(before, 0), text.slice(0, before.at(-1)?.to), max, false)
    const label = text.slice(tokens[end]?.from ?? text.length).trim()
    return earned && 'share' in earned && label !== '' ? { label, earned, printed: text } : undefined
  }
  return undefined
}

/** All clauses as cases; undefined when any of them is something else. A comma behind points separates cases too. */
export function readCases(clauses: readonly string[], max: number): readonly Case[] | undefined {
  const cases: Case[] = []
  for (const clause of clauses) {
    const whole = clause.replace(LEAD, '')
    const pieces = whole.split(/(?<=(?:\d\s?(?:điểm|đ)|điểm tối đa|\d\s?(?:điểm|đ)\))),\s+/iu).map((piece) => piece.replace(LEAD, ''))
    const read = pieces.map((piece) => readCase(piece, max))
    const one = read.every((found) => found !== undefined) ? read : [readCase(whole, max)]
    for (const found of one) {
      if (!found) return undefined
      cases.push(found)
    }
  }
  return cases.length === 0 ? undefined : cases
}

const LEAD = /^(?:và|hoặc|nếu|còn|trường hợp)\s+(?!lại|khác)/iu

/** All clauses as cases that earn parts of the maximum. */
export function parseAwards(clauses: readonly string[], max: number): readonly Award[] | undefined {
  const awards: Award[] = []
  for (const { label, earned, printed } of readCases(clauses, max) ?? []) {
    if (!('share' in earned)) return undefined
    awards.push({ label, share: earned.share, printed })
  }
  return awards.length === 0 ? undefined : awards
}

/** One clause as a case that earns a part of the maximum. */
export function parseAward(clause: string, max: number): Award | undefined {
  const [award, second] = parseAwards([clause], max) ?? []
  return second ? undefined : award
}

/** "1/2 điểm" may be half a point: that it is a half of the maximum is told. */
export function halfRemarks(clauses: readonly string[], max: number): readonly LocalText[] {
  const found = clauses.some((clause) => (readCases([clause], max) ?? []).some(({ earned }) => 'share' in earned && earned.half === true))
  return found ? [{ vi: 'phần điểm (như “1/2 điểm”) hiểu là phần của điểm tối đa', en: 'a part such as "1/2 điểm" is read as a part of the maximum' }] : []
}

/** True for the name of a case in which nothing is earned: "Không có", "Chưa ban hành", "Còn lại", "Trường hợp khác". */
export function isElseLabel(label: string): boolean {
  return /^(?:không|chưa|còn lại|khác|ngược lại|nếu không|(?:các )?(?:trường hợp|mức|đơn vị|nội dung) (?:khác|còn lại))(?:[\s,]|$)/iu.test(label)
}

/** The printed cases joined for the report. */
export function phraseOf(awards: readonly { readonly printed: string }[]): string {
  return awards.map(({ printed }) => printed).join('; ')
}
