import { amountOf } from '../engine/amount.js'
import type { Plan } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { scoredIndicator } from '../engine/scored-indicator.js'
import { VALUE_PLACES, valueScaled } from '../engine/shares.js'
import { REASONS } from '../engine/state.js'
import type { NodeTotals } from '../engine/totals.js'
import { numberOfScaled } from '../numeric/decimal.js'
import { add, type Rational, ZERO } from '../numeric/rational.js'
import { fromScaled, toScaledNumber } from '../numeric/rounding.js'
import { cohortOf, type CohortRanks, rankOf } from '../ranking/cohort-ranks.js'
import { gradesOf } from '../ranking/grade.js'
import type { IndicatorResult, NodeResult, UnitResult } from './unit-result.js'

/** Reads one unit out of the columns of a scorecard. */
export function unitReader(card: Scorecard, rankings: readonly CohortRanks[]): (unit: number) => UnitResult {
  const { plan, dataset, totals } = card
  const gradeOf = gradesOf(card)
  const [first, ...further] = rankings
  const node = (sums: NodeTotals, unit: number) => nodeResult(plan, sums, unit)
  return (unit) => {
    const record = dataset.units[unit]
    if (!record) throw new RangeError(`No unit at position ${String(unit)}.`)
    const score = card.scores[unit] ?? NaN
    const whole = node(totals.unit, unit)
    const hasScore = !Number.isNaN(score)
    return {
      code: record.code,
      name: record.name,
      parent: record.parent,
      cohort: first ? cohortOf(first, unit) : null,
      submitted: !card.notSubmitted.has(unit),
      ...whole,
      value: hasScore ? whole.value : null,
      score: hasScore ? numberOfScaled(score, plan.places) : null,
      rank: first ? rankOf(first, unit) : null,
      standing: first ? first.standingOf(unit) : null,
      ranks: Object.fromEntries(further.map((ranking) => [ranking.rule, rankOf(ranking, unit)])),
      grade: gradeOf(unit)?.id ?? null,
      main: Object.fromEntries(
        plan.mains.flatMap((main) => {
          const sums = totals.mains[main.index]
          return sums ? [[main.definition.id, node(sums, unit)] as const] : []
        }),
      ),
      groups: Object.fromEntries(
        plan.nodes.flatMap(({ definition }, i) => {
          const sums = totals.nodes[i]
          return sums && definition?.role === 'group' ? [[definition.id, node(sums, unit)] as const] : []
        }),
      ),
      pillars: Object.fromEntries(
        (plan.definition.pillars ?? []).map((pillar) => [pillar.id, node(sumOfMains(card, pillar.members, unit), 0)] as const),
      ),
      indicators: Object.fromEntries(plan.indicators.map((indicator) => [indicator.definition.code, indicatorResult(card, indicator.index, unit)])),
    }
  }
}

/** Points, maximum and value of a node of one unit: for outputs of many units, for which a whole `UnitResult` each would be too much. */
export function nodeResult({ places }: Pick<Plan, 'places'>, sums: NodeTotals, unit: number): NodeResult {
  const value = valueScaled(sums, unit, places)
  return {
    ...amountOf({ places }, sums.points[unit] ?? 0, sums.maximum[unit] ?? 0),
    value: value === null ? null : numberOfScaled(value, VALUE_PLACES),
  }
}

/** The same of an indicator, by its position among `plan.indicators`. Throws a `RangeError` where there is none. */
export function indicatorResult(card: Scorecard, index: number, unit: number): IndicatorResult {
  const { plan } = card
  const { state, scores, award } = scoredIndicator(card, index, unit)
  return {
    ...amountOf(plan, award.points, award.maximum),
    state,
    reason: REASONS[scores.reasons[unit] ?? 0] ?? null,
  }
}

/** Sums of a pillar of one unit, as totals of a single unit. */
function sumOfMains(card: Scorecard, members: readonly string[], unit: number): NodeTotals {
  const { plan, totals } = card
  const sums = plan.mains.filter((main) => members.includes(main.definition.id)).flatMap((main) => totals.mains[main.index] ?? [])
  const exact = sums.reduce<Rational>((sum, part) => add(sum, part.exact?.[unit] ?? fromScaled(part.points[unit] ?? 0, plan.places)), ZERO)
  const maximum = sums.reduce((sum, part) => sum + (part.maximum[unit] ?? 0), 0)
  return { points: Float64Array.of(toScaledNumber(exact, plan.places)), maximum: Float64Array.of(maximum), exact: [exact] }
}
