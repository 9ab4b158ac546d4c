import { isFullShare, isZeroShare, sumToOne } from './amount.js'
import { type Award, halfRemarks, isElseLabel, parseAwards, phraseOf } from './award.js'
import { type AwardParams, awardParams } from './award-params.js'
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
    const earned = awardParams(parts.map(({ share }) => share), max)
    return earned ? asChecklist(parts, earned, phraseOf(awards), halfRemarks(clauses, max)) : undefined
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

function asChecklist(parts: readonly Award[], earned: readonly AwardParams[], phrase: string, remarks: ScoringMatch['remarks']): ScoringMatch {
  return {
    method: 'checklist',
    inputs: parts.map(({ label }) => ({ label, type: 'boolean' })),
    params: (ids) => ({ items: ids.map((id, i) => ({ id, ...earned[i] })) }),
    phrase,
    remarks,
  }
}
