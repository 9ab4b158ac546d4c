import { rationalOfNumber } from '../numeric/decimal.js'
import { divide, multiply } from '../numeric/rational.js'
import { fromScaled, roundHalfAway, toScaledNumber } from '../numeric/rounding.js'
import type { Plan } from './plan.js'
import type { NodeTotals } from './totals.js'

/** Decimal places of `value`, the share of the maximum. */
export const VALUE_PLACES = 4

/** points / maxPoints of a unit for a node as a scaled integer of four places, or null where the maximum is 0. */
export function valueScaled(totals: NodeTotals, unit: number, places: number): number | null {
  return shareScaled(totals, unit, 10 ** VALUE_PLACES, places)
}

/** points / maxPoints × scale as a scaled integer of the places of the index, or null where the maximum is 0. */
export function scoreScaled(plan: Plan, totals: NodeTotals, unit: number): number | null {
  return shareScaled(totals, unit, toScaledNumber(rationalOfNumber(plan.definition.scale), plan.places), plan.places)
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
  if (numerator < Number.MAX_SAFE_INTEGER) {
    const denominator = 2 * maximum
    return (numerator - (numerator % denominator)) / denominator
  }
  return Number(roundHalfAway(BigInt(points) * BigInt(factor), BigInt(maximum)))
}
