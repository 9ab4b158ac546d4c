import type { ImputeFigure } from '../../definition/policies.js'
import { DECIMAL_LIMITS, numberOfScaled, rationalOfNumber } from '../../numeric/decimal.js'
import { absolute, add, compare, divide, rational, type Rational, ZERO } from '../../numeric/rational.js'
import { floor, toScaled } from '../../numeric/rounding.js'

/**
 * Mean or median of figures as a figure that could have been reported: rounded once, half away from zero, to `decimals` and to the
 * significant digits that a figure may have. Undefined for no figures.
 */
export function imputedValue(figures: readonly number[], figure: ImputeFigure, decimals: number): number | undefined {
  if (figures.length === 0) return undefined
  const exact = figure === 'mean' ? meanOf(figures) : medianOf(figures)
  const whole = floor(absolute(exact))
  const places = Math.min(decimals, DECIMAL_LIMITS.significantDigits - (whole === 0n ? 0 : whole.toString().length))
  return numberOfScaled(toScaled(exact, Math.max(0, places)), Math.max(0, places))
}

function meanOf(figures: readonly number[]): Rational {
  const total = figures.reduce<Rational>((sum, figure) => add(sum, rationalOfNumber(figure)), ZERO)
  return divide(total, rational(BigInt(figures.length)))
}

/** The middle one, or the mean of the middle two. */
function medianOf(figures: readonly number[]): Rational {
  const ascending = figures.map(rationalOfNumber).sort(compare)
  const [low, high] = [ascending[(ascending.length - 1) >> 1] ?? ZERO, ascending[ascending.length >> 1] ?? ZERO]
  return divide(add(low, high), rational(2n))
}
