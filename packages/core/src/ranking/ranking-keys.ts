import type { RankRule, TieBreaker } from '../definition/rank-rule.js'
import { awardOf } from '../engine/awards.js'
import type { Scorecard } from '../engine/scorecard.js'
import { roundHalfAway } from '../numeric/rounding.js'

/** What units are compared by, in turn: whole numbers, higher is better. Standings of a ranker stand in for the scores. */
export function rankingKeys(card: Scorecard, rule: RankRule, standings?: Float64Array): Float64Array[] {
  return [standings ?? rankingScores(card, rule), ...(rule.tieBreakers ?? []).map((breaker) => breakerValues(card, breaker))]
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
  if (breaker.by === 'points') return new Float64Array(totals.unit.points)
  if (breaker.by === 'main') {
    const main = plan.mains.findIndex(({ definition }) => definition.id === breaker.id)
    const sums = totals.mains[main]
    return sums ? new Float64Array(sums.points) : new Float64Array(card.scores.length)
  }
  const indicator = plan.indicatorByCode.get(breaker.code)
  const scores = indicator && card.indicators[indicator.index]
  return card.scores.map((_, unit) => (scores ? awardOf(indicator, scores.states[unit] ?? 0, scores.reasons[unit] ?? 0, scores.points[unit] ?? 0).points : 0))
}
