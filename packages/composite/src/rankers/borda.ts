import { add, compare, defineRanker, type ExactUnit, type Language, lazySchema, type LocalText, numberText, rational, type Rational, ZERO } from '@dti-vn/sdk'
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
  reasons: (units, params, { definition }) => {
    const matrix = outranking(units, criteriaOf(params, definition))
    return units.map((_, unit) => reasonOf(matrix, unit, units))
  },
})

/** How many units a reason names. */
const NAMED = 5

/** The share of the weight that speaks for the unit against each other one, the largest first, and their sum. */
function reasonOf(matrix: Outranking, unit: number, units: readonly ExactUnit[]): LocalText {
  const shares = units.flatMap(({ code }, other) => {
    const of = matrix.of(unit, other)
    return other === unit || of === 0n ? [] : [{ code, share: rational(matrix.wins(unit, other), of) }]
  })
  shares.sort((a, b) => compare(b.share, a.share))
  const write = (language: Language, against: string, more: string) => {
    const named = shares.slice(0, NAMED).map(({ code, share }) => `${numberText(share, language)} (${code})`)
    const rest = shares.length > NAMED ? [`${String(shares.length - NAMED)} ${more}`] : []
    const sum = numberText(bordaOf(matrix, unit, units.length), language)
    return `${against}: ${[...named, ...rest].join(' + ') || '0'} = ${sum}`
  }
  return { vi: write('vi', 'phần trọng số hơn từng đơn vị', 'đơn vị khác'), en: write('en', 'share of the weight better than each unit', 'others') }
}

/** Wins are added up by what they are out of, which is the same for all pairs unless figures are missing. */
function bordaOf({ wins, of }: Outranking, unit: number, count: number): Rational {
  const sums = new Map<bigint, bigint>()
  for (let other = 0; other < count; other += 1) {
    const all = of(unit, other)
    if (other !== unit && all > 0n) sums.set(all, (sums.get(all) ?? 0n) + wins(unit, other))
  }
  return [...sums].reduce<Rational>((total, [all, sum]) => add(total, rational(sum, all)), ZERO)
}
