import { POWER_LIMITS, rational } from '@dti-vn/sdk'
import { divided } from '../arithmetic/algebra.js'
import { constantFraction, constantOf, type Fraction, fraction } from '../arithmetic/fraction.js'
import { type Int, magnitude, ONE, times } from '../arithmetic/int.js'
import { settled } from '../arithmetic/order.js'
import { isNotNegative, UNBOUNDED } from '../arithmetic/range.js'
import type { Work } from '../arithmetic/work.js'
import { Refusal } from './refusal.js'

/** base ^ exponent for a constant whole exponent; 0 to a negative power divides by zero. */
export function power(work: Work, base: Fraction, exponent: Fraction): Fraction {
  const known = constantOf(exponent)
  if (!known || known.n % known.d !== 0n) throw new Refusal('power')
  const whole = known.n / known.d
  const size = whole < 0n ? -whole : whole
  if (size > POWER_LIMITS.exponent) throw new Refusal('power')
  if (whole === 0n) return { ...constantFraction(rational(1n)), zero: base.zero }
  const raised = repeated(work, settled(work, base), size)
  return whole < 0n ? divided(work, constantFraction(rational(1n)), raised, undefined) : raised
}

function repeated(work: Work, base: Fraction, size: bigint): Fraction {
  const count = Number(size)
  const n = product(work, base.n, count)
  const d = base.d && product(work, base.d, count)
  const p = base.p ** size
  const q = base.q ** size
  if (bits(magnitude(n) * (p < 0n ? -p : p)) > POWER_LIMITS.powerBits || bits((d?.high ?? 1n) * q) > POWER_LIMITS.powerBits) throw new Refusal('power')
  const { low } = base.range
  const range = isNotNegative(base.range) && low ? { low: rational(low.n ** size, low.d ** size), high: undefined } : UNBOUNDED
  return fraction(p, q, n, d, base.zero, range)
}

function product(work: Work, base: Int, count: number): Int {
  let result = ONE
  for (let i = 0; i < count; i += 1) result = work.watch(times(result, base))
  // A square and any other even power is not negative.
  return count % 2 === 0 && base.low < 0n ? { ...result, low: 0n } : result
}

function bits(value: bigint): bigint {
  return BigInt(value.toString(2).length)
}
