import { rationalOfNumber } from '../numeric/decimal.js'
import { divide, multiply } from '../numeric/rational.js'
import { fromScaled, roundHalfAway, toScaledNumber } from '../numeric/rounding.js'
import type { Plan } from './plan.js'
import type { NodeTotals, Totals } from './totals.js'

/** Decimal places of `value`, the share of the maximum. */
export const VALUE_PLACES = 4

/** points / maxPoints of a unit for a node as a scaled integer of four places, or null where the maximum is 0. */
export function valueScaled(totals: NodeTotals, unit: number, places: number): number | null {
  return shareScaled(totals, unit, 10 ** VALUE_PLACES, places)
}

/** points / maxPoints × scale of every unit as scaled integers of the places of the index; NaN where a unit has no score. */
export function scoresOf(plan: Plan, { unit: totals, refused }: Totals): Float64Array {
  const factor = toScaledNumber(rationalOfNumber(plan.definition.scale), plan.places)
  const scores = new Float64Array(refused.length)
  for (let unit = 0; unit < scores.length; unit += 1) {
    scores[unit] = refused[unit] === 1 ? NaN : (shareScaled(totals, unit, factor, plan.places) ?? NaN)
  }
  return scores
}

/** round(points / maximum × factor), half away from zero, in integers; in BigInt where float64 would not be exact. */
function shareScaled(totals: NodeTotals, unit: number, factor: number, places: number): number | null {
  const maximum = totals.maximum[unit] ?? 0
  if (maximum === 0) return null
  const exact = totals.exact?.[unit]
  if (exact) {
    const share = multiply(divide(exact, fromScaled(maximum, places)), rationalOfNumber(factor))
    return Number(roundHalfAway(share.n, share.d))
  }
  const points = totals.points[unit] ?? 0
  const numerator = 2 * points * factor + maximum
  // For 0 ≤ numerator < 2^53 the floor of the rounded quotient is that of the exact one, see `columns/kernels/rounding.ts`.
  if (points >= 0 && numerator < Number.MAX_SAFE_INTEGER) return Math.floor(numerator / (2 * maximum))
  return Number(roundHalfAway(BigInt(points) * BigInt(factor), BigInt(maximum)))
}
