import { numberOf } from './amount.js'
import type { ScoringPattern } from './pattern.js'

const JUDGED =
  /^(?:chấm(?:\s+điểm)?\s+theo\s|(?:[^:]{0,60}\s)?(?:hội đồng|tổ thẩm định|tổ công tác|đoàn thẩm định|cơ quan thẩm định|người thẩm định)\s[^:]{0,60}?(?:chấm|cho điểm|xem xét|quyết định))/iu

/** Points that the text itself leaves to people: "Chấm theo tính mới, …", "Hội đồng thẩm định chấm điểm". */
export const expertRule: ScoringPattern = {
  id: 'expert',
  match: ({ text, clauses, max, name }) => {
    const [first = ''] = clauses
    if (max <= 0 || !JUDGED.test(first)) return undefined
    return {
      method: 'expert',
      inputs: [{ label: `Điểm thẩm định: ${name}`, type: 'number', max: numberOf(max) }],
      params: () => ({ criteria: { vi: text } }),
      phrase: first,
      remarks: [],
    }
  },
}
