import type { UnitSplit } from '../definition/indicator-definition.js'
import type { RankRule, TieBreaker } from '../definition/rank-rule.js'
import type { Scorecard } from '../engine/scorecard.js'
import { groupOf } from '../engine/split.js'
import { awardOf } from '../engine/awards.js'
import { roundHalfAway } from '../numeric/rounding.js'
import { ranksOf } from './rank.js'

/** Cohort and rank of every unit under one cohort rule. */
export interface CohortRanks {
  readonly rule: UnitSplit
  /** `all`, `<trait>` or `no:<trait>`, the parent's code; null where the unit has no parent. */
  readonly cohorts: readonly (string | null)[]
  readonly ranks: readonly (number | null)[]
}

/** Ranks the units of a scorecard inside the cohorts of a rule: descending on the rounded score, ties by the rank rule of the index. */
export function cohortRanks(card: Scorecard, rule: UnitSplit): CohortRanks {
  const rankRule: RankRule = card.plan.definition.ranking ?? {}
  const keys = [rankingScores(card, rankRule), ...(rankRule.tieBreakers ?? []).map((breaker) => breakerValues(card, breaker))]
  const cohorts = card.dataset.units.map((unit) => groupOf(rule, unit))
  const members = new Map<string, number[]>()
  cohorts.forEach((cohort, unit) => {
    if (cohort === null || Number.isNaN(card.scores[unit]) || unrankedRule(card, unit)) return
    const list = members.get(cohort)
    if (list) list.push(unit)
    else members.set(cohort, [unit])
  })
  const compare = (a: number, b: number): number => {
    for (const key of keys) {
      const order = (key[b] ?? 0) - (key[a] ?? 0)
      if (order !== 0) return order
    }
    return 0
  }
  const ranks: (number | null)[] = cohorts.map(() => null)
  for (const list of members.values()) {
    list.sort((a, b) => compare(a, b) || a - b)
    ranksOf(list, (a, b) => compare(a, b) === 0, rankRule.ties ?? 'standard').forEach((rank, i) => {
      const unit = list[i]
      if (unit !== undefined) ranks[unit] = rank
    })
  }
  return { rule, cohorts, ranks }
}

/** The rule by which a unit is assessed but not ranked, if any. */
export function unrankedRule(card: Scorecard, unit: number) {
  const traits = card.dataset.units[unit]?.traits
  return card.plan.definition.ranking?.unranked?.find((rule) => (traits?.has(rule.trait) === true) === rule.has)
}

/** The rounded scores, rounded again where the ranking compares fewer places: units whose printed scores are equal always tie. */
function rankingScores(card: Scorecard, { places }: RankRule): Float64Array {
  const { plan, scores } = card
  if (places === undefined || places === plan.places) return scores
  const step = 10n ** BigInt(plan.places - places)
  return scores.map((score) => (Number.isNaN(score) ? NaN : Number(roundHalfAway(BigInt(score), step))))
}

function breakerValues(card: Scorecard, breaker: TieBreaker): Float64Array {
  const { plan, totals } = card
  if (breaker.by === 'points') return totals.unit.points
  if (breaker.by === 'main') {
    const main = plan.mains.findIndex(({ definition }) => definition.id === breaker.id)
    return totals.mains[main]?.points ?? new Float64Array(card.scores.length)
  }
  const indicator = plan.indicatorByCode.get(breaker.code)
  const scores = indicator && card.indicators[indicator.index]
  return card.scores.map((_, unit) => (scores ? awardOf(plan, indicator, scores.states[unit] ?? 0, scores.points[unit] ?? 0).points : 0))
}
