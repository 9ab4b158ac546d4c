import { isFullShare, isZeroShare } from './amount.js'
import { type Award, halfRemarks, parseAwards, phraseOf } from './award.js'
import { awardParams } from './award-params.js'
import { isLadderLike, readCondition } from './condition.js'
import { optionIds } from './option-ids.js'
import type { ScoringPattern } from './pattern.js'
import { shareOfPoints } from './share-of-points.js'
import { speaksOfSurvey } from './survey-rule.js'

/**
 * "Chủ tịch: điểm tối đa; Phó Chủ tịch: 1/2 điểm tối đa; còn lại: 0": cases of which one holds. The first earns the maximum, the points fall,
 * and the last case earns nothing: without that the text does not say that the cases exclude each other. The answers of a survey are no cases.
 */
export const choiceRule: ScoringPattern = {
  id: 'choice',
  match: ({ text, clauses, max, name }) => {
    const awards = speaksOfSurvey(`${text} ${name}`) ? undefined : parseAwards(clauses, max)
    if (!awards || !isExclusive(awards) || isLadderLike(awards.filter(({ share }) => !isZeroShare(share)).map(({ label }) => label))) return undefined
    const ids = optionIds(awards.map(({ label }) => label))
    const options = awards.map(({ label }, i) => ({ id: ids[i] ?? '', label }))
    const earned = awardParams(awards.map(({ share }) => share), max)
    const phrase = phraseOf(awards)
    if (earned) {
      const params = { options: options.map(({ id, label }, i) => ({ id, label: { vi: label }, ...earned[i] })) }
      return { method: 'choice', inputs: [{ label: name, type: 'choice' }], params: () => params, phrase, remarks: halfRemarks(clauses, max) }
    }
    return {
      method: 'formula',
      inputs: [{ label: name, type: 'choice', options: options.map(({ id, label }) => ({ id, label })) }],
      params: ([input = '']) => ({ expression: choiceFormula(input, ids, awards) }),
      phrase,
      remarks: [{ vi: 'tỷ lệ điểm không viết được bằng số thập phân nên dùng công thức', en: 'a share has no finite decimal form, so a formula is used' }],
    }
  },
}

function isExclusive(awards: readonly Award[]): boolean {
  const earning = awards.filter(({ share }) => !isZeroShare(share))
  const [first] = awards
  const last = awards.at(-1)
  if (earning.length < 2 || !first || !isFullShare(first.share) || !last || !isZeroShare(last.share)) return false
  // Steps of a percentage beside other words leave it open who has the percentage and not the words.
  if (awards.filter(({ label }) => readCondition(label)?.percent).length > 1) return false
  return awards.every(({ share }, i) => i === 0 || share.of * (awards[i - 1]?.share.in ?? 1) <= (awards[i - 1]?.share.of ?? 0) * share.in)
}

function choiceFormula(input: string, ids: readonly string[], awards: readonly Award[]): string {
  const cases = awards.flatMap(({ share }, i) => (isZeroShare(share) ? [] : [`is(${input}, ${ids[i] ?? ''}) ? ${shareOfPoints(share)} : `]))
  return `${cases.map((text) => `(${text}`).join('')}0${')'.repeat(cases.length)}`
}
