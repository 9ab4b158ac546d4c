import { type IndicatorResult, indicatorResult, type NodeResult, nodeResult, numberOfScaled, type ScoreResult } from '@dti-vn/sdk'

/** Reads single figures of units, by position, straight from the columns of a result: an object for each unit and all its indicators would be most of the work. */
export interface UnitPoints {
  readonly whole: (unit: number) => NodeResult
  /** The score; null for a unit without one. */
  readonly score: (unit: number) => number | null
  /** A node, by its position among `plan.nodes`. */
  readonly node: (position: number, unit: number) => NodeResult | undefined
  /** An indicator, by its position among `plan.indicators`. */
  readonly indicator: (index: number, unit: number) => IndicatorResult
}

/** The figures of a result. */
export function unitPoints({ plan, scorecard }: Pick<ScoreResult, 'plan' | 'scorecard'>): UnitPoints {
  const { totals, scores } = scorecard
  return {
    whole: (unit) => nodeResult(plan, totals.unit, unit),
    score: (unit) => {
      const score = scores[unit] ?? NaN
      return Number.isNaN(score) ? null : numberOfScaled(score, plan.places)
    },
    node: (position, unit) => {
      const sums = totals.nodes[position]
      return sums && nodeResult(plan, sums, unit)
    },
    indicator: (index, unit) => indicatorResult(scorecard, index, unit),
  }
}
