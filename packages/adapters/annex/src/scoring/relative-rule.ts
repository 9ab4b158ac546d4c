import type { DraftInput, ScoringPattern } from './pattern.js'
import { factorOfMaximum } from './product.js'
import { isDefinition, readDefinitions, readQuotient, unwrap } from './quotient.js'

const BEST = /\s*(?:\/|\schia(?:\s+cho)?\s)\s*\(?((?:[^()]|\([^()]*\))*?)\s*(?:lớn nhất|cao nhất)(?:\s+(?:của|trong|trong số|giữa)\s+(?:tất cả\s+)?(?:các\s+)?đơn vị(?:[^()=×*/]*)?)?\)?$/iu

/** That the best unit gets the maximum follows from the rule. */
const BEST_UNIT = /^đơn vị\s+(?:có|đạt)\s+[^:]{1,60}?(?:lớn|cao) nhất\s*(?::|,|thì|được|đạt|tính|\s)+(?:số\s+)?điểm tối đa$/iu

const OTHER_UNITS = /^(?:các\s+)?đơn vị\s+(?:khác|còn lại)\s*(?::|,|thì|được)\s*(?:tính\s*)?(?::\s*)?/iu

const OWN = /\s+(?:của|tại)\s+đơn vị(?:\s+(?:được\s+)?(?:đánh giá|chấm điểm))?$/iu

/**
 * "Điểm = (giá trị của đơn vị / giá trị lớn nhất của các đơn vị) × điểm tối đa": a value or ratio against the best unit. The same value must
 * stand on both sides.
 */
export const relativeRule: ScoringPattern = {
  id: 'relative',
  match: ({ clauses, max, name }) => {
    const defined = clauses.filter(isDefinition)
    const meanings = readDefinitions(defined)
    const others = clauses.filter((clause) => !isDefinition(clause) && !BEST_UNIT.test(clause)).map((clause) => clause.replace(OTHER_UNITS, ''))
    const factor = others.length === 1 ? factorOfMaximum(others[0] ?? '', max) : undefined
    const best = factor === undefined ? null : BEST.exec(factor)
    if (factor === undefined || !best) return undefined
    const own = unwrap(factor.slice(0, best.index).replace(OWN, ''))
    if (unwrap(own).toLowerCase() !== unwrap(best[1] ?? '').toLowerCase()) return undefined
    const quotient = readQuotient(own, meanings)
    const phrase = others.join('; ')
    if (quotient && !quotient.complement && quotient.divisor === undefined && quotient.used.size === defined.length) {
      return { method: 'relative', inputs: [quotient.a, quotient.b].map(figure), params: () => ({ of: 'ratio' }), phrase, remarks: [] }
    }
    const label = /^(?:giá trị|số lượng|kết quả|giá trị chỉ số)$/iu.test(own) ? name : meanings.get(own.toLowerCase())
    if (label === undefined || defined.length > (meanings.has(own.toLowerCase()) ? 1 : 0)) return undefined
    return { method: 'relative', inputs: [{ label, type: 'number' }], params: () => ({ of: 'value' }), phrase, remarks: [] }
  },
}

function figure(label: string): DraftInput {
  return { label, type: 'integer' }
}
