import { add, defineRanker, lazySchema, rational, type Rational, ZERO } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkCriteria, criteriaOf, criteriaParams } from './criteria.js'
import { type Outranking, outranking } from './outranking.js'

/**
 * Borda: under each criterion a unit gets the number of units that are worse, equals half; the standing is the weighted sum, as a share
 * of the weights that were compared. Exact.
 */
export const borda = defineRanker({
  id: 'composite/borda',
  title: { vi: 'Borda', en: 'Borda' },
  description: { vi: 'Cộng số đơn vị kém hơn theo từng tiêu chí, có trọng số.', en: 'Adds up, by weight, the units that are worse under each criterion.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.10, table 25',
  params: lazySchema(() => z.strictObject(criteriaParams)),
  check: (params, { definition }) => checkCriteria(params, definition),
  standings: (units, params, { definition }) => {
    const matrix = outranking(units, criteriaOf(params, definition))
    return units.map((_, unit) => bordaOf(matrix, unit, units.length))
  },
})

/** Wins are added up by what they are out of, which is the same for all pairs unless figures are missing. */
function bordaOf({ wins, of }: Outranking, unit: number, count: number): Rational {
  const sums = new Map<bigint, bigint>()
  for (let other = 0; other < count; other += 1) {
    const all = of(unit, other)
    if (other !== unit && all > 0n) sums.set(all, (sums.get(all) ?? 0n) + wins(unit, other))
  }
  return [...sums].reduce<Rational>((total, [all, sum]) => add(total, rational(sum, all)), ZERO)
}
