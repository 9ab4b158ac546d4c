import { AMOUNT, MILLION, numberOf, parseAmount } from './amount.js'
import type { ScoringPattern } from './pattern.js'

const ANSWER = new RegExp(String.raw`^(?:(?:số\s+)?phiếu\s+)?(?:(?:mức|phương án|trả lời|lựa chọn|loại)\s+)*([A-F])(?:\s*\(([^()]+)\)|\s*[-–]\s*([^:=]+?))?\s*[:=]?\s*(${AMOUNT})\s*%?(?:\s+(?:số\s+)?điểm(?:\s+tối đa)?)?$`, 'iu')

const LEAD = /^[^:]*(?:khảo sát|phiếu)[^:]*:?\s*/iu

/** True for a text about a survey, whose answers are many and no single choice. */
export function speaksOfSurvey(text: string): boolean {
  return /khảo sát|phiếu|hài lòng/iu.test(text)
}

/** "Tính theo kết quả khảo sát: A 100%, B 60%, C 20%, D 0": answers with the part of the maximum that each earns. */
export const surveyRule: ScoringPattern = {
  id: 'survey',
  match: ({ clauses, text, name }) => {
    if (!speaksOfSurvey(`${text} ${name}`)) return undefined
    const pieces = clauses.flatMap((clause) => clause.split(/(?<=[%\d])\s*,\s+(?=[\p{Lu}])/u)).flatMap((piece) => (ANSWER.test(piece) ? [piece] : [piece.replace(LEAD, '')]))
    const answers = pieces.filter((piece) => piece !== '').map((piece) => ANSWER.exec(piece))
    const weights = answers.map((found) => parseAmount(found?.[4] ?? ''))
    const letters = answers.map((found) => found?.[1]?.toUpperCase() ?? '')
    if (answers.length < 2 || answers.includes(null) || new Set(letters).size !== letters.length) return undefined
    if (!weights.every((weight) => weight !== undefined) || weights[0] !== 100 * MILLION || weights.some((weight) => weight > 100 * MILLION)) return undefined
    const labels = answers.map((found) => (found?.[2] ?? found?.[3] ?? '').trim())
    return {
      method: 'survey',
      inputs: letters.map((letter, i) => ({ label: `Số phiếu trả lời ${letter}${labels[i] === '' ? '' : ` (${labels[i] ?? ''})`}: ${name}`, type: 'integer' })),
      params: (ids) => ({ weights: Object.fromEntries(ids.map((id, i) => [id, numberOf((weights[i] ?? 0) / 100)])) }),
      phrase: clauses.join('; '),
      remarks: [],
    }
  },
}
