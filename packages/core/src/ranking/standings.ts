import { exactUnit } from '../engine/exact-unit.js'
import type { PlannedRanker } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import type { LocalText } from '../text/local-text.js'
import { once } from '../formula/once.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { numberOfScaled } from '../numeric/decimal.js'
import { compare, type Rational } from '../numeric/rational.js'
import { toScaledNumber } from '../numeric/rounding.js'
import type { UnitStanding } from './ranker.js'

/** A ranker that failed for a cohort. */
export interface RankerFailure {
  readonly cohort: string
  readonly message: string
}

/** Standings of units as whole numbers in their order, to be compared inside a cohort: higher is better, NaN for units without one. */
export interface Standings {
  readonly keys: Float64Array
  readonly failures: readonly RankerFailure[]
  readonly of: (unit: number) => UnitStanding | null
}

/** Places of a standing that is printed. */
const PLACES = 6

/** Asks a ranker for the standings of each cohort. `ranked` are the units that take part, `codes` and `names` their cohorts. */
export type StandingsOf = (card: Scorecard, planned: PlannedRanker, ranked: Iterable<number>, codes: Int32Array, names: readonly string[]) => Standings

/** How rankers are asked: a part of the registry, so that programs whose index ranks by scores do not load it. */
export const standingsOf: StandingsOf = (card, { ranker, params }, ranked, codes, names) => {
  const { definition } = card.plan
  const keys = new Float64Array(codes.length).fill(NaN)
  const failures: RankerFailure[] = []
  const cohorts = names.map((): number[] => [])
  for (const unit of ranked) cohorts[codes[unit] ?? -1]?.push(unit)
  const found = new Map<number, { readonly value: Rational; readonly reason: () => LocalText | null }>()
  cohorts.forEach((members, cohort) => {
    const exact = members.flatMap((unit) => exactUnit(card, unit) ?? [])
    if (exact.length === 0) return
    try {
      const standings = checked(ranker.standings(exact, params, { definition }), exact.length)
      ordersOf(standings).forEach((order, i) => {
        keys[members[i] ?? -1] = order
      })
      const reasons = once(() => reasonsOf(() => ranker.reasons?.(exact, params, { definition })))
      standings.forEach((value, i) => found.set(members[i] ?? -1, { value, reason: () => reasons()(i) }))
    } catch (error) {
      failures.push({ cohort: names[cohort] ?? '', message: messageOfThrown(error) })
    }
  })
  return {
    keys,
    failures,
    of: (unit) => {
      const own = found.get(unit)
      return own ? { value: numberOfScaled(toScaledNumber(own.value, PLACES), PLACES), reason: own.reason() } : null
    },
  }
}

/** A ranker that cannot say why costs nobody a rank; what it threw stands in place of the reason. */
function reasonsOf(ask: () => readonly LocalText[] | undefined): (i: number) => LocalText | null {
  try {
    const reasons = ask()
    return (i) => reasons?.[i] ?? null
  } catch (error) {
    return () => ({ vi: messageOfThrown(error) })
  }
}

function checked(standings: unknown, count: number): readonly Rational[] {
  if (!Array.isArray(standings) || standings.length !== count) throw new TypeError(`standings() must return a list of ${String(count)} exact numbers, one for each unit`)
  const wrong = standings.findIndex((value) => !isRational(value))
  if (wrong >= 0) throw new TypeError(`standings() returned something else than an exact number for unit ${String(wrong + 1)}`)
  return standings as Rational[]
}

function isRational(value: unknown): value is Rational {
  if (typeof value !== 'object' || value === null || !('n' in value) || !('d' in value)) return false
  return typeof value.n === 'bigint' && typeof value.d === 'bigint' && value.d > 0n
}

/** Each value's place among the distinct ones from the smallest, so that equal values have equal places. */
function ordersOf(values: readonly Rational[]): number[] {
  const ascending = values.map((value, i) => ({ value, i })).sort((a, b) => compare(a.value, b.value))
  const orders: number[] = []
  let order = 0
  ascending.forEach(({ value, i }, at) => {
    const before = ascending[at - 1]
    if (before && compare(before.value, value) !== 0) order += 1
    orders[i] = order
  })
  return orders
}
