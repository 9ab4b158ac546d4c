import type { IndexDefinition } from '../definition/index-definition.js'
import { rationalOfNumber } from '../numeric/decimal.js'
import { divide, isZero, multiply, type Rational } from '../numeric/rational.js'
import { fromScaled, toScaled } from '../numeric/rounding.js'
import type { Amount } from './amount.js'
import type { Plan } from './plan.js'
import type { Scorecard } from './scorecard.js'
import { scoredIndicator } from './scored-indicator.js'
import type { State } from './state.js'
import type { NodeTotals } from './totals.js'

/** Points of a node, an indicator or the whole of one unit, in exact numbers as they were computed: rounded only where the index rounds. */
export interface ExactAmount extends Amount<Rational> {
  /** points / maxPoints × scale, rounded to the places of the index as it is printed; null where the maximum is 0. */
  readonly score: Rational | null
}

/** An indicator of one unit. */
export interface ExactIndicator extends ExactAmount {
  readonly state: State
}

/** A unit with a score, as graders and rankers see it. */
export interface ExactUnit extends ExactAmount {
  readonly code: string
  readonly score: Rational
  /** Main indicators and groups by id. */
  readonly nodes: Readonly<Record<string, ExactAmount>>
  /** Indicators by code. */
  readonly indicators: Readonly<Record<string, ExactIndicator>>
}

/** What graders and rankers know besides units. */
export interface ExactContext {
  /** Frozen. */
  readonly definition: IndexDefinition
}

/** One unit of a scorecard in exact numbers; undefined where it has no score. */
export function exactUnit(card: Scorecard, unit: number): ExactUnit | undefined {
  const { plan, dataset, totals } = card
  const whole = exactAmount(card, totals.unit, unit)
  const { score } = whole
  const record = dataset.units[unit]
  if (!record || score === null || Number.isNaN(card.scores[unit])) return undefined
  return {
    ...whole,
    code: record.code,
    score,
    nodes: Object.fromEntries(
      plan.nodes.flatMap(({ definition }, i) => {
        const sums = totals.nodes[i]
        return definition && sums ? [[definition.id, exactAmount(card, sums, unit)] as const] : []
      }),
    ),
    indicators: Object.fromEntries(plan.indicators.map(({ definition, index }) => [definition.code, exactIndicator(card, index, unit)])),
  }
}

function exactAmount({ plan }: Scorecard, sums: NodeTotals, unit: number): ExactAmount {
  return amount(plan, sums.exact?.[unit] ?? fromScaled(sums.points[unit] ?? 0, plan.places), sums.maximum[unit] ?? 0)
}

function exactIndicator(card: Scorecard, index: number, unit: number): ExactIndicator {
  const { plan } = card
  const { state, scores, award } = scoredIndicator(card, index, unit)
  const exact = state === 'scored' ? scores.exact?.[unit] : undefined
  return { ...amount(plan, exact ?? fromScaled(award.points, plan.places), award.maximum), state }
}

function amount({ definition, places }: Plan, points: Rational, maximum: number): ExactAmount {
  const maxPoints = fromScaled(maximum, places)
  if (isZero(maxPoints)) return { points, maxPoints, score: null }
  const share = multiply(divide(points, maxPoints), rationalOfNumber(definition.scale))
  return { points, maxPoints, score: fromScaled(toScaled(share, places), places) }
}
