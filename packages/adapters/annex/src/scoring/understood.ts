import type { LocalText } from '@dti-vn/sdk'
import { numberOf } from './amount.js'
import { isElseLabel, readCase, readCases } from './award.js'
import { readCondition } from './condition.js'
import { type LadderFault, readLadder } from './ladder.js'
import { factorOfMaximum } from './product.js'
import { isDefinition } from './quotient.js'
import { tokensOf } from './tokens.js'
import { readWhenZero } from './when-zero.js'

/** What a clause says by itself; undefined where it is not understood. */
export function describeClause(clause: string, max: number): (LocalText & { readonly en: string }) | undefined {
  if (isDefinition(clause)) return { vi: `ký hiệu “${clause}”`, en: `the symbol "${clause}"` }
  if (readWhenZero(clause) !== undefined) return { vi: 'trường hợp mẫu số bằng 0', en: 'what a zero denominator means' }
  if (factorOfMaximum(clause, max) !== undefined) return { vi: `công thức “${clause}”`, en: `the formula "${clause}"` }
  const cases = readCases([clause], max)
  if (!cases) return undefined
  const words = cases.map(({ label }) => label).join('”, “')
  const isStep = cases.every(({ label }) => readCondition(label) !== undefined || isElseLabel(label))
  return isStep ? { vi: `mức “${words}”`, en: `the step "${words}"` } : { vi: `trường hợp “${words}”`, en: `the case "${words}"` }
}

/** What was understood of a text that is no rule, and the word at which reading stopped or the question that the words leave open. */
export function understoodOf(clauses: readonly string[], max: number): LocalText {
  const described = clauses.map((clause) => describeClause(clause, max))
  const stopped = described.indexOf(undefined)
  const clause = clauses[stopped]
  const known = described.filter((found) => found !== undefined)
  const end = clause === undefined ? openQuestion(clauses, max) : stopOf(clause)
  if (known.length === 0) return end
  const list = (language: 'vi' | 'en') => known.map((found) => (language === 'en' ? found.en : found.vi)).join('; ')
  return { vi: `${end.vi}; đã hiểu: ${list('vi')}`, en: `${end.en}; understood: ${list('en')}` }
}

/** The first word of a clause that no reading takes: behind what looks like points, or the first of what stands there instead. */
function stopOf(clause: string): LocalText & { readonly en: string } {
  const tokens = tokensOf(clause)
  const sign = tokens.findIndex(({ text }) => text === ':' || text === '=')
  let at = sign + 1
  while (sign >= 0 && (tokens[at]?.kind === 'number' || ['điểm', 'đ', '%', '/', '*'].includes(tokens[at]?.text ?? ''))) at += 1
  const word = tokens[at] ?? tokens[sign + 1] ?? tokens[0]
  const printed = word === undefined ? clause : clause.slice(word.from, word.to)
  return { vi: `dừng ở chữ “${printed}” trong “${clause}”`, en: `stopped at "${printed}" in "${clause}"` }
}

/** Why clauses that are all understood are no rule together. */
function openQuestion(clauses: readonly string[], max: number): LocalText & { readonly en: string } {
  const cases = clauses.filter((clause) => !isDefinition(clause)).flatMap((clause) => readCases([clause], max) ?? readCase(clause, max) ?? [])
  const ladder = cases.length > 0 ? readLadder(cases) : undefined
  if (ladder && 'fault' in ladder) return faultText(ladder)
  return { vi: 'từng vế đều hiểu được nhưng không ghép thành một cách tính', en: 'each clause is understood, but together they are no rule' }
}

function faultText({ fault, at, percent }: LadderFault): LocalText & { readonly en: string } {
  const amount = `${numberOf(at)}${percent ? '%' : ''}`
  const printed = amount.replace('.', ',')
  switch (fault) {
    case 'gap':
      return { vi: `các mức để hở quanh ${printed}`, en: `the steps leave a gap at ${amount}` }
    case 'overlap':
      return { vi: `các mức chồng lên nhau ở ${printed}`, en: `the steps overlap at ${amount}` }
    case 'no-top':
      return { vi: `không nói trên ${printed} được bao nhiêu điểm`, en: `nothing is said of what lies above ${amount}` }
    case 'not-full':
      return { vi: 'không mức nào được điểm tối đa', en: 'no step earns the maximum' }
    case 'not-monotonic':
      return { vi: 'điểm của các mức không tăng dần hay giảm dần', en: 'the points of the steps neither rise nor fall throughout' }
  }
}
