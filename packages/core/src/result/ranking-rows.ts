import type { Scorecard } from '../engine/scorecard.js'
import { numberOfScaled } from '../numeric/decimal.js'
import { cohortOf, type CohortRanks, rankOf } from '../ranking/cohort-ranks.js'
import { gradesOf } from '../ranking/grade.js'
import type { UnitStanding } from '../ranking/ranker.js'

/** One line of a ranking. */
export interface RankingRow {
  readonly cohort: string | null
  /** Null for units without a score or outside the ranking. */
  readonly rank: number | null
  /** What a ranker gave the unit in the cohort; null where units rank by their score. */
  readonly standing: UnitStanding | null
  readonly code: string
  readonly name: string | null
  readonly parent: string | null
  readonly points: number
  readonly maxPoints: number
  readonly score: number | null
  /** Id of the grade. */
  readonly grade: string | null
}

/** The lines of a ranking: cohorts in order of first appearance, ranked units by rank, then the unranked ones. */
export function rankingRows(card: Scorecard, ranking: CohortRanks): RankingRow[] {
  const { plan, dataset, totals } = card
  const gradeOf = gradesOf(card)
  const { cohortCodes, rankNumbers } = ranking
  const cohortCodeOf = (unit: number) => cohortCodes[unit] ?? -1
  // Code −1 and rank 0, which stand for none, come last.
  const last = (code: number, none: number) => (code === none ? Infinity : code)
  const by = (left: number, right: number) => (left === right ? 0 : left < right ? -1 : 1)
  const order = dataset.units.map((_, unit) => unit)
  order.sort(
    (a, b) =>
      by(last(cohortCodeOf(a), -1), last(cohortCodeOf(b), -1)) || by(last(rankNumbers[a] ?? 0, 0), last(rankNumbers[b] ?? 0, 0)) || a - b,
  )
  return order.flatMap((unit) => {
    const record = dataset.units[unit]
    const score = card.scores[unit] ?? NaN
    if (!record) return []
    return {
      cohort: cohortOf(ranking, unit),
      rank: rankOf(ranking, unit),
      standing: ranking.standingOf(unit),
      code: record.code,
      name: record.name,
      parent: record.parent,
      points: numberOfScaled(totals.unit.points[unit] ?? 0, plan.places),
      maxPoints: numberOfScaled(totals.unit.maximum[unit] ?? 0, plan.places),
      score: Number.isNaN(score) ? null : numberOfScaled(score, plan.places),
      grade: gradeOf(unit)?.id ?? null,
    }
  })
}
