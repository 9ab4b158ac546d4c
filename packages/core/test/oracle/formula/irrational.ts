import { Decimal } from 'decimal.js'
import { OUT_OF_DOMAIN, RuleFault, ZERO_DENOMINATOR } from '../fault.js'
import { Fraction, ONE, ZERO } from '../fraction.js'

const Precise = Decimal.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15 })

function precise(value: Fraction): Decimal {
  return new Precise((value.s * value.n).toString()).div(value.d.toString())
}

/** 40 significant digits, a half away from zero. */
function to40(value: Decimal): Fraction {
  const [whole = '', digits = ''] = value.toSignificantDigits(40, Decimal.ROUND_HALF_UP).toFixed().split('.')
  return new Fraction(BigInt(whole + digits), 10n ** BigInt(digits.length))
}

export function squareRoot(value: Fraction): Fraction {
  if (value.lt(ZERO)) throw new RuleFault(OUT_OF_DOMAIN)
  return to40(precise(value).sqrt())
}

export function naturalLogarithm(value: Fraction): Fraction {
  if (value.lte(ZERO)) throw new RuleFault(OUT_OF_DOMAIN)
  return to40(precise(value).ln())
}

const LARGEST_EXPONENTIAL = new Fraction(690n)

/** By 40 digits; e^0 is 1. */
export function exponential(value: Fraction): Fraction {
  if (value.abs().gte(LARGEST_EXPONENTIAL)) throw new RuleFault(OUT_OF_DOMAIN)
  return to40(precise(value).exp())
}

/** Integer exponents exactly up to 64; others by 40 digits. 0^0 is 1, 0 to a negative power is a zero denominator. */
export function power(base: Fraction, exponent: Fraction): Fraction {
  if (base.n === 0n && exponent.lt(ZERO)) throw new RuleFault(ZERO_DENOMINATOR)
  if (exponent.d === 1n) {
    if (exponent.n > 64n) throw new RuleFault(OUT_OF_DOMAIN)
    let result = ONE
    for (let i = 0n; i < exponent.n; i += 1n) result = result.mul(base)
    return exponent.s < 0n ? ONE.div(result) : result
  }
  if (base.lt(ZERO)) throw new RuleFault(OUT_OF_DOMAIN)
  if (base.n === 0n) return ZERO
  return to40(precise(base).ln().times(precise(exponent)).exp())
}
