import { AMOUNT, isFullShare, MILLION, numberOf, parseAmount } from './amount.js'
import { parseAward } from './award.js'
import { readCondition } from './condition.js'
import { unnamedQuotient, UNNAMED } from './ladder-rule.js'
import type { ScoringPattern } from './pattern.js'
import { definedQuotient, isDefinition, readDefinitions } from './quotient.js'

const EACH_PERCENT = new RegExp(
  String.raw`^(?:thì\s+)?(?:(?:cứ|mỗi)\s+)?(?:(?:giảm|thiếu|thấp hơn)\s+(?:đi\s+)?(${AMOUNT})\s*%|(${AMOUNT})\s*%\s+(?:giảm|thiếu|thấp hơn)(?:\s+(?:đi|thêm))?)\s*(?:[,:]|thì)?\s*(?:bị\s+)?(?:trừ|giảm)\s*(${AMOUNT})\s*(?:điểm|đ)$`,
  'iu',
)

const EACH_CASE = new RegExp(String.raw`^(?:cứ\s+)?(?:mỗi|cứ)\s+(?:(?:0?1|một)\s+)?([^:,;]{1,120}?)\s*[:,]?\s*(?:thì\s+)?(?:bị\s+)?trừ\s*(${AMOUNT})\s*(?:điểm|đ)$`, 'iu')

/**
 * Full points, less some for each percent or case: "Đạt 100%: điểm tối đa; cứ giảm 1% trừ 1 điểm", "Không để xảy ra sự cố: 10 điểm; mỗi sự cố trừ 2 điểm". A percent that is not
 * full takes nothing off, and no more is taken off than the maximum: both are told.
 */
export const decrementRule: ScoringPattern = {
  id: 'decrement',
  match: ({ clauses, max, name }) => {
    const defined = clauses.filter(isDefinition)
    const [base = '', each = '', ...others] = clauses.filter((clause) => !isDefinition(clause)).flatMap((clause) => clause.split(/,\s+(?=(?:cứ|mỗi|giảm|thiếu)\s)/iu))
    const award = parseAward(base, max)
    if (others.length > 0 || each === '' || !award || !isFullShare(award.share) || max <= 0) return undefined
    const condition = readCondition(award.label)
    const percent = EACH_PERCENT.exec(each)
    const phrase = `${base}; ${each}`
    if (percent && condition?.percent && condition.low?.inclusive && (condition.high === undefined || condition.bare) && condition.subject === '') {
      const [step, off] = [parseAmount(percent[1] ?? percent[2] ?? ''), parseAmount(percent[3] ?? '')]
      const quotient = definedQuotient(defined) ?? (defined.length === 0 ? unnamedQuotient(name) : undefined)
      if (!step || !off || !quotient || quotient.complement || quotient.divisor !== undefined || quotient.used.size !== readDefinitions(defined).size) return undefined
      const target = numberOf(condition.low.at / 100)
      return {
        method: 'formula',
        inputs: [quotient.a, quotient.b].map((label) => ({ label, type: 'integer' as const })),
        params: (ids) => ({ expression: `max(0, points - ${times(off)}floor(max(0, ${target} - ${ids.join(' / ')}) * 100${step === MILLION ? '' : ` / ${numberOf(step)}`}))` }),
        phrase,
        remarks: [PER_PERCENT, ...(defined.length === 0 ? [UNNAMED] : [])],
      }
    }
    const found = EACH_CASE.exec(each)
    const off = parseAmount(found?.[2] ?? '')
    if (!found || !off || off % (MILLION / 100) !== 0 || defined.length > 0 || !/^(?:không|chưa)(?:\s+(?:có|để))?(?:\s|$)/iu.test(award.label) || (found[1] ?? '').includes('%')) return undefined
    const item = found[1] ?? ''
    return {
      method: 'formula',
      inputs: [{ label: name, type: 'integer', ...(item.length <= 40 ? { unit: item } : {}) }],
      params: ([id = '']) => ({ expression: `max(0, points - ${times(off)}${id})` }),
      phrase,
      remarks: [PER_CASE],
    }
  },
}

const times = (amount: number): string => (amount === MILLION ? '' : `${numberOf(amount)} * `)

const PER_PERCENT = {
  vi: 'giảm đủ một bước phần trăm mới trừ, phần lẻ không trừ; không trừ quá điểm tối đa',
  en: 'only a full step of percent takes points off, a part of a percent takes no points off; no more than the maximum is taken off',
} as const

const PER_CASE = { vi: 'không trừ quá điểm tối đa; số liệu là số trường hợp bị trừ', en: 'no more than the maximum is taken off; the figure counts the cases' } as const
