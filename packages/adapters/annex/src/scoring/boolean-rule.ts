import { isFullShare, isZeroShare } from './amount.js'
import { isElseLabel, parseAwards, phraseOf } from './award.js'
import { readCondition } from './condition.js'
import type { ScoringPattern } from './pattern.js'

/** What one fact is asked with. */
const FACT = /^(?:có|đã|đạt|ban hành|thành lập|tổ chức|triển khai|hoàn thành|thực hiện|bố trí|đầy đủ|đúng)(?:[\s,]|$)/iu

/** "Có Trung tâm dữ liệu: 35 điểm; không: 0": one case that earns the maximum, and at most the case in which it is not met. */
export const booleanRule: ScoringPattern = {
  id: 'boolean',
  match: ({ clauses, max, name }) => {
    const awards = parseAwards(clauses, max)
    const [met, ...others] = awards?.filter(({ share }) => !isZeroShare(share)) ?? []
    if (!awards || !met || others.length > 0 || !isFullShare(met.share) || readCondition(met.label)) return undefined
    const unmet = awards.filter(({ share }) => isZeroShare(share))
    if (unmet.length > 1 || !unmet.every(({ label }) => isElseLabel(label)) || (unmet.length === 0 && !FACT.test(met.label))) return undefined
    const label = /^(?:có|đã|đạt|đầy đủ|đúng)$/iu.test(met.label) ? name : met.label
    return { method: 'boolean', inputs: [{ label, type: 'boolean' }], params: () => ({}), phrase: phraseOf(awards), remarks: [] }
  },
}
