import { isFullShare, isZeroShare } from './amount.js'
import { awardParams } from './award-params.js'
import { isElseLabel, parseAwards, phraseOf } from './award.js'
import type { ScoringPattern } from './pattern.js'

const HIGHEST =
  /^(?:(?:chỉ\s+)?(?:tính|lấy|chọn|chấm)(?:\s+điểm)?(?:\s+(?:cho|theo))?\s+)(?:(?:một\s+)?(?:trường hợp|mức|nội dung|phương án|tiêu chí)\s+)?(?:(?:nào\s+)?(?:có|đạt)\s+)?(?:mức\s+)?(?:điểm\s+)?cao nhất$/iu

/** Cases of which the best counts, where the text says so: "tính điểm cho trường hợp nào có điểm cao nhất". */
export const bestOfRule: ScoringPattern = {
  id: 'best_of',
  match: ({ clauses, max }) => {
    const said = clauses.filter((clause) => HIGHEST.test(clause))
    if (said.length !== 1) return undefined
    const awards = parseAwards(clauses.filter((clause) => !HIGHEST.test(clause)), max)
    const options = awards?.filter(({ share }) => !isZeroShare(share)) ?? []
    const earned = awardParams(options.map(({ share }) => share), max)
    if (!awards || options.length < 2 || !options.some(({ share }) => isFullShare(share)) || !earned) return undefined
    if (!awards.every(({ label, share }) => !isZeroShare(share) || isElseLabel(label))) return undefined
    return {
      method: 'best_of',
      inputs: options.map(({ label }) => ({ label, type: 'boolean' })),
      params: (ids) => ({ options: ids.map((id, i) => ({ id, ...earned[i] })) }),
      phrase: `${phraseOf(awards)}; ${said.join('')}`,
      remarks: [],
    }
  },
}
