import { isFullShare, isZeroShare, numberOf, parseAmount } from './amount.js'
import { parseAward } from './award.js'
import { readCondition } from './condition.js'
import { divisorOf, UNNAMED, unnamedQuotient } from './ladder-rule.js'
import type { ScoringMatch, ScoringPattern, ScoringRule } from './pattern.js'
import { factorOfMaximum } from './product.js'
import { isDefinition, readDefinitions, readQuotient } from './quotient.js'
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
  const unnamed = defined.length === 0 && /^(?:t[ỷỉ] lệ(?:\s+(?:%|đạt|đạt được|hoàn thành|thực hiện))?|a\s*\/\s*b)$/iu.test(factor)
  const quotient = unnamed ? unnamedQuotient(name) : readQuotient(factor, meanings)
  if (quotient?.complement !== complement || quotient.used.size !== defined.length) return undefined
  const target = divisorOf(quotient)
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

/** "Dưới 50%: 0 điểm" and "Từ 80% trở lên: điểm tối đa". */
function readBound(clause: string, max: number): Bounds | undefined {
  const award = parseAward(clause, max)
  if (!award) return undefined
  const condition = readCondition(award.label)
  if (!condition?.percent || condition.bare || condition.subject !== '') return undefined
  const { low, high } = condition
  if (low === undefined && high && !high.inclusive && isZeroShare(award.share)) return { floor: high.at / 100 }
  return low?.inclusive && high === undefined && isFullShare(award.share) ? { full: low.at / 100 } : undefined
}

const CAP = /^(?:nhưng\s+)?(?:tối đa\s+)?(?:không (?:vượt )?quá|tối đa(?: là| bằng)?)\s*(?:(?:số\s+)?điểm tối đa|(\d[\d.,]*)\s*điểm)$/iu

function isCap(clause: string, max: number): boolean {
  const found = CAP.exec(clause)
  return found !== null && (found[1] === undefined || parseAmount(found[1]) === max)
}
