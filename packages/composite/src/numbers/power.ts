import { divide, isZero, ONE, rational, type Rational, realPower, toInteger, ZERO } from '@dti-vn/sdk'
import { root } from './root.js'

/** base^exponent of a base ≥ 0, exact for whole exponents, else to 40 significant digits; below 10^−300 it counts as 0. */
export function powerOf(base: Rational, exponent: Rational): Rational {
  if (isZero(base)) return ZERO
  const whole = toInteger(exponent)
  if (whole === undefined) return realPower(base, exponent) ?? ZERO
  return whole < 0n ? rational(base.d ** -whole, base.n ** -whole) : rational(base.n ** whole, base.d ** whole)
}

/** value^(1 / exponent) of a value in (0, 1], exact where the exponent is whole and the root rational. */
export function rootOf(value: Rational, exponent: Rational): Rational {
  const whole = toInteger(exponent)
  if (whole === undefined) return realPower(value, divide(ONE, exponent)) ?? ZERO
  const found = root(value, whole < 0n ? -whole : whole) ?? ZERO
  return whole < 0n ? divide(ONE, found) : found
}
