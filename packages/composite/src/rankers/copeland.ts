import { defineRanker, lazySchema, rational } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkCriteria, criteriaOf, criteriaParams } from './criteria.js'
import { outranking } from './outranking.js'

/**
 * Copeland: the number of units that a unit beats minus the number that beat it, one beating the other where more weight speaks for it. Only
 * order counts, so that nothing can be made up for. Whole numbers.
 */
export const copeland = defineRanker({
  id: 'composite/copeland',
  title: { vi: 'Copeland', en: 'Copeland' },
  description: { vi: 'Số đơn vị thua trừ số đơn vị thắng khi so từng cặp.', en: 'Pairs won minus pairs lost, comparing unit by unit.' },
  source: 'OECD/JRC, Handbook on Composite Indicators (2008), section 6.10; COINr, a_copeland and outrankMatrix',
  params: lazySchema(() => z.strictObject(criteriaParams)),
  check: (params, { definition }) => checkCriteria(params, definition),
  standings: (units, params, { definition }) => {
    const { wins } = outranking(units, criteriaOf(params, definition))
    return units.map((_, unit) => {
      const balance = units.reduce((sum, _other, other) => {
        const [own, its] = [wins(unit, other), wins(other, unit)]
        return own > its ? sum + 1n : own < its ? sum - 1n : sum
      }, 0n)
      return rational(balance)
    })
  },
})
