import { AMOUNT, numberOf, parseAmount } from './amount.js'
import type { ScoringPattern } from './pattern.js'

const CAP = String.raw`(?:[,;]?\s*(?:nhưng\s+)?(?:tối đa\s+)?(?:không (?:vượt )?quá|tối đa)\s*(?:(${AMOUNT})\s*điểm|điểm tối đa))?`

const EACH = new RegExp(String.raw`^(?:cứ\s+)?(?:mỗi|cứ)\s+(?:(?:0?1|một)\s+)?(.+?)\s*(?:[:,=]|(?=\s(?:được|tính|đạt|cộng|chấm)\s)|\s(?=\d))\s*(?:(?:được|tính|đạt|cộng|chấm)\s+)*(${AMOUNT})\s*điểm${CAP}$`, 'iu')

const FOR_EACH = new RegExp(String.raw`^(?:(?:được|tính|cộng|chấm)\s+)*(${AMOUNT})\s*điểm\s*(?:cho\s+)?(?:mỗi|/)\s*(?:(?:0?1|một)\s+)?(.+?)${CAP}$`, 'iu')

/** "Mỗi ứng dụng: 1 điểm, tối đa 5 điểm". The cap, where it is written, must be the maximum. */
export const cappedCountRule: ScoringPattern = {
  id: 'capped_count',
  match: ({ clauses, max, name }) => {
    const text = clauses.join(', ').replace(/\s*\(((?:tối đa|không (?:vượt )?quá)[^()]*)\)/giu, ', $1')
    const each = EACH.exec(text)
    const read = each ? [each[1], each[2], each[3]] : swap(FOR_EACH.exec(text))
    const [item = '', points = '', cap] = read ?? []
    const perItem = parseAmount(points)
    if (!read || perItem === undefined || perItem === 0 || perItem > max || perItem % 10_000 !== 0 || !isItem(item)) return undefined
    if (cap !== undefined && parseAmount(cap) !== max) return undefined
    return {
      method: 'capped_count',
      inputs: [{ label: name, type: 'integer', ...(item.length <= 40 ? { unit: item } : {}) }],
      params: () => ({ per_item: numberOf(perItem) }),
      phrase: clauses.join('; '),
      remarks: [],
    }
  },
}

/** The words for what is counted hold no points, no further clause, no deduction, and no number: "mỗi 2 văn bản" counts pairs. */
function isItem(text: string): boolean {
  return text.length <= 200 && !/[;:\d]|trừ|điểm|^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s/iu.test(text)
}

function swap(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found ? [found[2], found[1], found[3]] : undefined
}
