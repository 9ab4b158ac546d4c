import { defineRanker, type ExactUnit, lazySchema, type LocalText, rational } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { checkCriteria, criteriaOf, criteriaParams } from './criteria.js'
import { type Criterion, outranking } from './outranking.js'

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
    const pairs = pairsOf(units, criteriaOf(params, definition))
    return units.map((_, unit) => {
      const { won, lost } = pairs(unit)
      return rational(BigInt(won.length - lost.length))
    })
  },
  reasons: (units, params, { definition }) => {
    const pairs = pairsOf(units, criteriaOf(params, definition))
    return units.map((_, unit) => reasonOf(pairs(unit)))
  },
})

/** Codes of the units that one beats, and of those that beat it; with the rest it is even. */
interface Pairs {
  readonly won: readonly string[]
  readonly lost: readonly string[]
  readonly even: readonly string[]
}

function pairsOf(units: readonly ExactUnit[], criteria: readonly Criterion[]): (unit: number) => Pairs {
  const { wins } = outranking(units, criteria)
  return (unit) => {
    const others = units.flatMap(({ code }, other) => (other === unit ? [] : [{ code, difference: wins(unit, other) - wins(other, unit) }]))
    const codes = (holds: (difference: bigint) => boolean) => others.filter(({ difference }) => holds(difference)).map(({ code }) => code)
    return { won: codes((one) => one > 0n), lost: codes((one) => one < 0n), even: codes((one) => one === 0n) }
  }
}

function reasonOf({ won, lost, even }: Pairs): LocalText {
  const balance = `${String(won.length)} − ${String(lost.length)} = ${String(won.length - lost.length).replace('-', '−')}`
  return {
    vi: `thắng ${counted(won)}, thua ${counted(lost)}, hòa ${counted(even)}: ${balance}`,
    en: `${counted(won)} won, ${counted(lost)} lost, ${counted(even)} even: ${balance}`,
  }
}

/** How many units a reason names. */
const NAMED = 5

function counted(codes: readonly string[]): string {
  return codes.length === 0 ? '0' : `${String(codes.length)} (${codes.slice(0, NAMED).join(', ')}${codes.length > NAMED ? ', …' : ''})`
}
