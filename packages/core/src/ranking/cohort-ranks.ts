import type { UnitSplit } from '../definition/indicator-definition.js'
import type { RankRule } from '../definition/rank-rule.js'
import type { Scorecard } from '../engine/scorecard.js'
import { once } from '../formula/once.js'
import type { UnitStanding } from './ranker.js'
import type { RankerFailure } from './standings.js'
import { cohortsOf } from './cohorts.js'
import { writeRanks } from './rank.js'
import { rankingKeys } from './ranking-keys.js'
import { sortDescending } from './sort-by-keys.js'
import { unrankedRule } from './unranked.js'

/** Cohort and rank of every unit under one cohort rule, in columns. */
export interface CohortRanks {
  readonly rule: UnitSplit
  /** Ids of cohorts in order of first appearance: `all`, `<trait>` or `no:<trait>`, the parents' codes. */
  readonly cohortNames: readonly string[]
  /** Position of the unit's cohort in `cohortNames`, −1 where it has none. */
  readonly cohortCodes: Int32Array
  /** Rank of the unit in its cohort, 0 where it has none. */
  readonly rankNumbers: Uint32Array
  /** Cohorts for which a ranker that the definition names failed; their units have no rank. */
  readonly failures: readonly RankerFailure[]
  /** What a ranker gave a unit; null for units without one and where units rank by their score. */
  readonly standingOf: (unit: number) => UnitStanding | null
  /** `cohortCodes` as names, made when first asked for; null where the unit has no parent. */
  readonly cohorts: readonly (string | null)[]
  /** `rankNumbers` with null where a unit has no rank, made when first asked for. */
  readonly ranks: readonly (number | null)[]
}

/** Cohort of one unit; null where it has none. */
export function cohortOf({ cohortNames, cohortCodes }: CohortRanks, unit: number): string | null {
  return cohortNames[cohortCodes[unit] ?? -1] ?? null
}

/** Rank of one unit; null where it has none. */
export function rankOf({ rankNumbers }: CohortRanks, unit: number): number | null {
  const rank = rankNumbers[unit] ?? 0
  return rank === 0 ? null : rank
}

/**
 * Ranks the units of a scorecard inside the cohorts of a rule: descending on the rounded score, or on the standing that a ranker gives, ties
 * by the rank rule of the index.
 */
export function cohortRanks(card: Scorecard, rule: UnitSplit): CohortRanks {
  const rankRule: RankRule = card.plan.definition.ranking ?? {}
  const { names, codes } = cohortsOf(rule, card.dataset.units)
  const ranked = rankedUnits(card, codes)
  const standings = card.plan.ranker?.standings(card, card.plan.ranker, ranked, codes, names)
  const taking = standings ? ranked.filter((unit) => !Number.isNaN(standings.keys[unit])) : ranked
  const rankNumbers = ranksIn(taking, rankingKeys(card, rankRule, standings?.keys), rankRule, names.length, codes)
  const cohorts = once(() => Array.from(codes, (code) => names[code] ?? null))
  const ranks = once(() => Array.from(rankNumbers, (rank) => (rank === 0 ? null : rank)))
  return {
    rule,
    cohortNames: names,
    cohortCodes: codes,
    rankNumbers,
    failures: standings?.failures ?? [],
    standingOf: (unit) => standings?.of(unit) ?? null,
    get cohorts() {
      return cohorts()
    },
    get ranks() {
      return ranks()
    },
  }
}

/** Sorts all units by the last key first and the cohort last, so that one pass over them meets each cohort in descending order. */
function ranksIn(ranked: Uint32Array, keys: readonly Float64Array[], rule: RankRule, cohortCount: number, codes: Int32Array): Uint32Array {
  const byScore = keys.reduceRight((order, key) => sortDescending(order, key), ranked)
  const order = cohortCount > 1 ? sortDescending(byScore, codes) : byScore
  const ties = tiesBy(keys)
  const ranks = new Uint32Array(codes.length)
  for (let start = 0; start < order.length; ) {
    const cohort = codes[order[start] ?? 0]
    let end = start + 1
    if (cohortCount === 1) end = order.length
    else while (end < order.length && codes[order[end] ?? 0] === cohort) end += 1
    writeRanks(ranks, order, start, end, ties, rule.ties ?? 'standard')
    start = end
  }
  return ranks
}

function tiesBy(keys: readonly Float64Array[]): (a: number, b: number) => boolean {
  const [scores, ...breakers] = keys
  if (!scores || breakers.length === 0) return (a, b) => scores?.[a] === scores?.[b]
  return (a, b) => scores[a] === scores[b] && breakers.every((key) => key[a] === key[b])
}

/** Units with a score and a cohort that no rule leaves unranked. */
function rankedUnits(card: Scorecard, codes: Int32Array): Uint32Array {
  const { scores } = card
  const mayBeUnranked = (card.plan.definition.ranking?.unranked ?? []).length > 0
  const found = new Uint32Array(scores.length)
  let count = 0
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit] ?? NaN
    if (score !== score || (codes[unit] ?? -1) < 0 || (mayBeUnranked && unrankedRule(card, unit))) continue
    found[count] = unit
    count += 1
  }
  return found.subarray(0, count)
}
