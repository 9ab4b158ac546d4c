import { exactShare, isFullShare, isZeroShare, sumToOne, numberOf } from './amount.js'
import { type Award, halfRemarks, isElseLabel, parseAwards, phraseOf } from './award.js'
import { isOneQuantity, readCondition } from './condition.js'
import type { ScoringMatch, ScoringPattern } from './pattern.js'

/** "Tham dự các phiên họp: 1/2 điểm tối đa; chủ trì các cuộc họp: 1/2 điểm tối đa": parts whose points add up to exactly the maximum. */
export const checklistRule: ScoringPattern = {
  id: 'checklist',
  match: ({ clauses, max }) => {
    const awards = parseAwards(clauses, max)
    if (!awards) return undefined
    const parts = awards.filter(({ share }) => !isZeroShare(share))
    const unmet = awards.filter(({ share }) => isZeroShare(share))
    if (parts.length < 2 || !sumToOne(parts.map(({ share }) => share))) return undefined
    if (parts.some(({ label, share }) => isFullShare(share) || isStep(label)) || haveSteps(parts)) return undefined
    if (unmet.length > 1 || !unmet.every(({ label }) => isElseLabel(label))) return undefined
    const shares = parts.map(({ share }) => exactShare(share))
    const told = halfRemarks(clauses, max)
    const withRemarks = (match: ScoringMatch | undefined) => match && { ...match, remarks: [...match.remarks, ...told] }
    return shares.every((share) => share !== undefined) ? withRemarks(asChecklist(parts, shares, phraseOf(awards))) : withRemarks(asParts(parts, max, phraseOf(awards)))
  },
}

/** A condition whose words say nothing but a number: a step, and no fact of its own. */
function isStep(label: string): boolean {
  const condition = readCondition(label)
  return condition?.subject === ''
}

/** True where two parts are conditions on one quantity: whether the lower one counts beside the higher is not said. */
function haveSteps(parts: readonly Award[]): boolean {
  const conditions = parts.flatMap(({ label }) => readCondition(label) ?? [])
  return conditions.some((one, i) => conditions.slice(i + 1).some((other) => isOneQuantity([one, other])))
}

function asChecklist(parts: readonly Award[], shares: readonly number[], phrase: string): ScoringMatch {
  return {
    method: 'checklist',
    inputs: parts.map(({ label }) => ({ label, type: 'boolean' })),
    params: (ids) => ({ items: ids.map((id, i) => ({ id, share: shares[i] })) }),
    phrase,
    remarks: [],
  }
}

/** Points such as 5 of 15 have no decimal share; as parts with their own maxima they stay exact, if each is a whole amount. */
function asParts(parts: readonly Award[], max: number, phrase: string): ScoringMatch | undefined {
  const points = parts.map(({ share }) => (max * share.of) / share.in)
  if (!points.every(Number.isSafeInteger)) return undefined
  return {
    method: 'sum_of_parts',
    inputs: parts.map(({ label }) => ({ label, type: 'boolean' })),
    params: (ids) => ({ parts: ids.map((id, i) => ({ id: `part_${i + 1}`, max: numberOf(points[i] ?? 0), method: 'boolean', inputs: [id] })) }),
    phrase,
    remarks: [
      {
        vi: 'tỷ lệ điểm không viết được bằng số thập phân nên tách thành các phần; để trống một phần thì chỉ số được coi là chưa có số liệu',
        en: 'shares have no finite decimal form, so the parts have points of their own; an empty part makes the indicator missing',
      },
    ],
  }
}
