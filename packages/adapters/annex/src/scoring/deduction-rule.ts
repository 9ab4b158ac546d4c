import { AMOUNT, numberOf, parseAmount } from './amount.js'
import type { ScoringPattern } from './pattern.js'

const CAP = String.raw`[,;]?\s*(?:nhưng\s+)?(?:trừ\s+)?(?:tối đa\s+)?(?:(?:trừ\s+)?không (?:vượt )?quá|tối đa|trừ tối đa)\s*(?:trừ\s+)?(${AMOUNT})\s*điểm`

const EACH = new RegExp(String.raw`^(?:cứ\s+)?(?:mỗi|cứ)\s+(?:(?:0?1|một)\s+)?(.+?)[:,]?\s+(?:thì\s+)?(?:bị\s+)?trừ\s*(${AMOUNT})\s*điểm${CAP}$`, 'iu')

const FOR_EACH = new RegExp(String.raw`^trừ\s*(${AMOUNT})\s*điểm\s*(?:cho|đối với|/)\s*(?:mỗi\s+)?(?:(?:0?1|một)\s+)?(.+?)${CAP}$`, 'iu')

/** "Mỗi báo cáo gửi chậm trừ 2 điểm, tối đa 10 điểm": points off for each case, with the cap that the method needs. The maximum is 0. */
export const deductionRule: ScoringPattern = {
  id: 'deduction',
  match: ({ clauses, max, name }) => {
    const text = clauses.join(', ').replace(/\s*\(((?:trừ\s+)?(?:tối đa|không (?:vượt )?quá)[^()]*)\)/giu, ', $1')
    const each = EACH.exec(text)
    const forEach = FOR_EACH.exec(text)
    const item = each?.[1] ?? forEach?.[2] ?? ''
    const perItem = parseAmount(each?.[2] ?? forEach?.[1] ?? '')
    const cap = parseAmount(each?.[3] ?? forEach?.[3] ?? '')
    if (perItem === undefined || cap === undefined || perItem === 0 || perItem > cap) return undefined
    if (perItem % 10_000 !== 0 || cap % 10_000 !== 0 || /[;:\d]|điểm|^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s/iu.test(item)) return undefined
    if (max !== 0 && max !== -cap) return undefined
    return {
      method: 'deduction',
      inputs: [{ label: name, type: 'integer', ...(item.length <= 40 ? { unit: item } : {}) }],
      params: () => ({ per_item: numberOf(perItem), cap: numberOf(cap) }),
      phrase: clauses.join('; '),
      remarks: max === 0 ? [] : [NEGATIVE],
    }
  },
}

const NEGATIVE = {
  vi: 'điểm tối đa in số âm; trong định nghĩa điểm trừ có điểm tối đa 0',
  en: 'the maximum is printed as a negative number; a deduction has the maximum 0',
} as const
