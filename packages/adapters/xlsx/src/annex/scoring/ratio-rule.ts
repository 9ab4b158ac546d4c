import { isFullShare, isZeroShare, MILLION, numberOf, parseAmount } from './amount.js'
import { parseAward } from './award.js'
import type { ScoringMatch, ScoringPattern, ScoringRule } from './pattern.js'
import { factorOfMaximum } from './product.js'
import { isDefinition, readDefinitions, readQuotient, type Quotient } from './quotient.js'
import { parseThreshold } from './threshold.js'
import { UNNAMED, unnamedQuotient } from './tiers-rule.js'
import { readWhenZero } from './when-zero.js'

/** "Điểm = a/b × điểm tối đa", with what a and b are, and where written a target, a floor, a cap and what b = 0 means. */
export const ratioRule: ScoringPattern = { id: 'ratio', match: (rule) => matchQuotient(rule, false) }

/** "Điểm = (tổng số − số quá hạn)/tổng số × điểm tối đa". */
export const complementRule: ScoringPattern = { id: 'complement', match: (rule) => matchQuotient(rule, true) }

interface Bounds {
  readonly floor?: number
  readonly full?: number
}

function matchQuotient(rule: ScoringRule, complement: boolean): ScoringMatch | undefined {
  const { clauses, max, name } = rule
  const defined = clauses.filter(isDefinition)
  const meanings = readDefinitions(defined)
  let factor: string | undefined
  let phrase = ''
  let bounds: Bounds = {}
  let whenZero: string | undefined
  for (const clause of clauses) {
    if (isDefinition(clause)) continue
    const found = factorOfMaximum(clause, max)
    const settled = readWhenZero(clause)
    const bound = readBound(clause, max)
    if (found !== undefined && factor === undefined) [factor, phrase] = [found, clause]
    else if (settled !== undefined && whenZero === undefined) whenZero = settled
    else if (bound && !Object.keys(bound).some((key) => key in bounds)) bounds = { ...bounds, ...bound }
    else if (!isCap(clause, max)) return undefined
  }
  if (factor === undefined) return undefined
  const unnamed = defined.length === 0 && /^(?:(?:tỷ|tỉ) lệ|a\s*\/\s*b)$/iu.test(factor)
  const quotient = unnamed ? unnamedQuotient(name) : readQuotient(factor, meanings)
  if (quotient?.complement !== complement || quotient.used.size !== defined.length) return undefined
  const target = targetOf(quotient)
  if (target === undefined || (bounds.full !== undefined && bounds.full !== target)) return undefined
  const params = {
    target: numberOf(target),
    ...(bounds.floor === undefined ? {} : { floor: numberOf(bounds.floor) }),
    ...(whenZero === undefined ? {} : { whenZero }),
  }
  return {
    method: complement ? 'complement' : 'ratio',
    inputs: [quotient.a, quotient.b].map((label) => ({ label, type: 'integer' })),
    params: () => params,
    phrase,
    remarks: unnamed ? [UNNAMED] : [],
  }
}

function targetOf({ divisor }: Quotient): number | undefined {
  if (divisor === undefined) return MILLION
  const percent = divisor.endsWith('%')
  const amount = parseAmount(divisor.replace('%', '').trim())
  if (amount === undefined || amount === 0) return undefined
  return percent ? (amount % 100 === 0 ? amount / 100 : undefined) : amount
}

/** "Dưới 50%: 0 điểm" and "Từ 80% trở lên: điểm tối đa". */
function readBound(clause: string, max: number): Bounds | undefined {
  const award = parseAward(clause, max)
  if (!award) return undefined
  const threshold = parseThreshold(award.label)
  if (!threshold?.percent || threshold.bare) return undefined
  const { min, upTo } = threshold
  if (min === undefined && upTo && isZeroShare(award.share)) return { floor: upTo.amount / 100 }
  return min !== undefined && upTo === undefined && isFullShare(award.share) ? { full: min / 100 } : undefined
}

const CAP = /^(?:nhưng\s+)?(?:tối đa\s+)?(?:không (?:vượt )?quá|tối đa(?: là| bằng)?)\s*(?:(?:số\s+)?điểm tối đa|(\d[\d.,]*)\s*điểm)$/iu

function isCap(clause: string, max: number): boolean {
  const found = CAP.exec(clause)
  return found !== null && (found[1] === undefined || parseAmount(found[1]) === max)
}
