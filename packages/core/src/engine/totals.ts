import type { Dataset } from '../dataset/dataset.js'
import { add, rational, type Rational, ZERO } from '../numeric/rational.js'
import { fromScaled, toScaledNumber } from '../numeric/rounding.js'
import { awardOf } from './awards.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { Plan, PlannedIndicator } from './plan.js'
import { STATE, STATES } from './state.js'

/** Points and maximum of one node for all units, as scaled integers. */
export interface NodeTotals {
  readonly points: Float64Array
  readonly maximum: Float64Array
  /** Exact points before the one rounding; kept only where the index rounds its totals. */
  readonly exact: readonly Rational[] | undefined
}

/** Sums of all units. */
export interface Totals {
  readonly mains: readonly NodeTotals[]
  readonly unit: NodeTotals
  /** 1 where the unit gets no score: a missing value under policy refuse, or a failed indicator. */
  readonly refused: Uint8Array
}

/**
 * Main points = max(0, sum of its indicators' points); unit points = sum of the mains. Sums are exact and do not depend on order: integers
 * where indicators are rounded, rationals where the total is.
 */
export function sumTotals(plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[]): Totals {
  const count = dataset.units.length
  const refused = new Uint8Array(count)
  const mains = plan.mains.map((main) => {
    const parts = main.indicators.flatMap((i) => {
      const indicator = plan.indicators[i]
      const score = scores[i]
      return indicator && score ? [{ indicator, score }] : []
    })
    return plan.roundingAt === 'total' ? exactMain(plan, parts, count, refused) : scaledMain(plan, parts, count, refused)
  })
  return { mains, unit: sumNodes(plan, mains, count), refused }
}

interface Part {
  readonly indicator: PlannedIndicator
  readonly score: IndicatorScores
}

function scaledMain(plan: Plan, parts: readonly Part[], count: number, refused: Uint8Array): NodeTotals {
  const points = new Float64Array(count)
  const maximum = new Float64Array(count)
  for (const { indicator, score } of parts) {
    const awards = awardsByState(plan, indicator)
    addAwards(points, maximum, score, awards)
    if (awards.refuses.includes(1)) markRefused(refused, score.states, awards.refuses)
  }
  for (let unit = 0; unit < count; unit += 1) if ((points[unit] ?? 0) < 0) points[unit] = 0
  return { points, maximum, exact: undefined }
}

function exactMain(plan: Plan, parts: readonly Part[], count: number, refused: Uint8Array): NodeTotals {
  const { maximum } = scaledMain(plan, parts, count, refused)
  const exact = Array.from({ length: count }, (_, unit) => {
    const sum = parts.reduce<Rational>((total, part) => add(total, exactPoints(plan, part, unit)), ZERO)
    return sum.n < 0n ? ZERO : sum
  })
  return { points: Float64Array.from(exact, (value) => toScaledNumber(value, plan.places)), maximum, exact }
}

function exactPoints(plan: Plan, { indicator, score }: Part, unit: number): Rational {
  const state = score.states[unit] ?? 0
  const kept = score.exact?.[unit]
  if (state === 0 && kept) return kept
  return fromScaled(awardOf(plan, indicator, state, score.points[unit] ?? 0).points, plan.places)
}

function sumNodes(plan: Plan, nodes: readonly NodeTotals[], count: number): NodeTotals {
  const points = new Float64Array(count)
  const maximum = new Float64Array(count)
  for (const node of nodes) {
    for (let unit = 0; unit < count; unit += 1) {
      points[unit] = (points[unit] ?? 0) + (node.points[unit] ?? 0)
      maximum[unit] = (maximum[unit] ?? 0) + (node.maximum[unit] ?? 0)
    }
  }
  if (plan.roundingAt !== 'total') return { points, maximum, exact: undefined }
  const exact = Array.from({ length: count }, (_, unit) => nodes.reduce((total, node) => add(total, node.exact?.[unit] ?? rational(0n)), ZERO))
  return { points: Float64Array.from(exact, (value) => toScaledNumber(value, plan.places)), maximum, exact }
}

/** What each state of an indicator adds, by the code of the state; points of scored cells stand in their own column. */
function awardsByState(plan: Plan, indicator: PlannedIndicator) {
  const awards = STATES.map((_, state) => awardOf(plan, indicator, state, 0))
  return {
    points: Float64Array.from(awards, (award) => award.points),
    maxima: Float64Array.from(awards, (award) => award.maximum),
    refuses: Uint8Array.from(awards, (award) => (award.refuses ? 1 : 0)),
  }
}

function addAwards(points: Float64Array, maximum: Float64Array, score: IndicatorScores, awards: { readonly points: Float64Array; readonly maxima: Float64Array }): void {
  const { states, points: scored } = score
  const full = awards.maxima[STATE.SCORED] ?? 0
  for (let unit = 0; unit < points.length; unit += 1) {
    const state = states[unit] ?? 0
    if (state === STATE.SCORED) {
      points[unit] = (points[unit] ?? 0) + (scored[unit] ?? 0)
      maximum[unit] = (maximum[unit] ?? 0) + full
    } else {
      points[unit] = (points[unit] ?? 0) + (awards.points[state] ?? 0)
      maximum[unit] = (maximum[unit] ?? 0) + (awards.maxima[state] ?? 0)
    }
  }
}

function markRefused(refused: Uint8Array, states: Uint8Array, refuses: Uint8Array): void {
  for (let unit = 0; unit < refused.length; unit += 1) if (refuses[states[unit] ?? 0] === 1) refused[unit] = 1
}
