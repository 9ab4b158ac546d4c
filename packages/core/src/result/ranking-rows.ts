import type { Scorecard } from '../engine/scorecard.js'
import { numberOfScaled } from '../numeric/decimal.js'
import type { CohortRanks } from '../ranking/cohort-ranks.js'
import { graderOf } from '../ranking/grade.js'

/** One line of a ranking. */
export interface RankingRow {
  readonly cohort: string | null
  /** Null for units without a score or outside the ranking. */
  readonly rank: number | null
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
  const gradeOf = graderOf(plan)
  const cohortOrder = new Map<string | null, number>()
  for (const cohort of ranking.cohorts) if (!cohortOrder.has(cohort)) cohortOrder.set(cohort, cohort === null ? Infinity : cohortOrder.size)
  const order = dataset.units.map((_, unit) => unit)
  const rankOf = (unit: number) => ranking.ranks[unit] ?? Infinity
  const cohortOf = (unit: number) => cohortOrder.get(ranking.cohorts[unit] ?? null) ?? Infinity
  const by = (left: number, right: number) => (left === right ? 0 : left < right ? -1 : 1)
  order.sort((a, b) => by(cohortOf(a), cohortOf(b)) || by(rankOf(a), rankOf(b)) || a - b)
  return order.flatMap((unit) => {
    const record = dataset.units[unit]
    const score = card.scores[unit] ?? NaN
    if (!record) return []
    return {
      cohort: ranking.cohorts[unit] ?? null,
      rank: ranking.ranks[unit] ?? null,
      code: record.code,
      name: record.name,
      parent: record.parent,
      points: numberOfScaled(totals.unit.points[unit] ?? 0, plan.places),
      maxPoints: numberOfScaled(totals.unit.maximum[unit] ?? 0, plan.places),
      score: Number.isNaN(score) ? null : numberOfScaled(score, plan.places),
      grade: Number.isNaN(score) ? null : (gradeOf(score)?.id ?? null),
    }
  })
}
