import { exactShare, isFullShare, isZeroShare, sumToOne, numberOf } from './amount.js'
import { type Award, isElseLabel, parseAwards, phraseOf } from './award.js'
import type { ScoringMatch, ScoringPattern } from './pattern.js'
import { parseThreshold } from './threshold.js'

/** "Tham dự các phiên họp: 1/2 điểm tối đa; chủ trì các cuộc họp: 1/2 điểm tối đa": parts whose points add up to exactly the maximum. */
export const checklistRule: ScoringPattern = {
  id: 'checklist',
  match: ({ clauses, max }) => {
    const awards = parseAwards(clauses, max)
    if (!awards) return undefined
    const parts = awards.filter(({ share }) => !isZeroShare(share))
    const unmet = awards.filter(({ share }) => isZeroShare(share))
    if (parts.length < 2 || !sumToOne(parts.map(({ share }) => share))) return undefined
    if (parts.some(({ label, share }) => isFullShare(share) || parseThreshold(label))) return undefined
    if (unmet.length > 1 || !unmet.every(({ label }) => isElseLabel(label))) return undefined
    const shares = parts.map(({ share }) => exactShare(share))
    return shares.every((share) => share !== undefined) ? asChecklist(parts, shares, phraseOf(awards)) : asParts(parts, max, phraseOf(awards))
  },
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
