import { POWER_LIMITS } from '../../formula/limits.js'
import { realPower } from '../../numeric/irrational.js'
import { isZero, ONE, rational, type Rational, reduce, toInteger } from '../../numeric/rational.js'
import { OUT_OF_DOMAIN, ZERO_DENOMINATOR } from './stop.js'

/** base ^ exponent: exact for whole exponents up to 64, else to 40 significant digits. 0^0 is 1; 0 to a negative power is a zero denominator. */
export function power(base: Rational, exponent: Rational): Rational {
  if (isZero(base)) {
    if (exponent.n === 0n) return ONE
    if (exponent.n < 0n) throw ZERO_DENOMINATOR
    return base
  }
  const whole = toInteger(exponent)
  if (whole === undefined) {
    const result = base.n < 0n ? undefined : realPower(base, exponent)
    if (!result) throw OUT_OF_DOMAIN
    return result
  }
  const size = whole < 0n ? -whole : whole
  if (size > POWER_LIMITS.exponent) throw OUT_OF_DOMAIN
  const { n, d } = reduce(base)
  const bits = BigInt(Math.max(n.toString(2).length, d.toString(2).length))
  if (bits * size > POWER_LIMITS.powerBits) throw OUT_OF_DOMAIN
  return whole < 0n ? rational(d ** size, n ** size) : rational(n ** size, d ** size)
}
