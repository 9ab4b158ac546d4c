import { choose, constant, type Int, inner, minus, ONE, plus, times } from '../arithmetic/int.js'
import { below } from '../arithmetic/algebra.js'
import type { Fraction } from '../arithmetic/fraction.js'
import { Refusal } from '../rules/refusal.js'
import type { Enclosed, Precision } from './enclosed.js'
import { largestDenominator } from './fits.js'
import type { NodeWork } from './node-work.js'

/** Where a number is known to lie, in whole points. */
export interface Between {
  readonly low: bigint
  readonly high: bigint
}

/** A fraction between two whole numbers of the last place that is kept: cut by long division, a few digits at a time. */
export function cut(work: NodeWork, { p, q, n, d, zero }: Fraction, precision: Precision, between: Between): Enclosed {
  const { places } = precision
  const most = between.low < -between.high ? -between.low : between.high
  const unit = 10n ** BigInt(places)
  const top = work.bind(work.watch(times(constant(p), n)))
  const bottom = work.bind(work.watch(times(constant(q), d ?? ONE)))
  const exact = { n: top, d: fitting(work, bottom, largestDenominator(work, precision, most)), most, zero }
  if (d === undefined && (p * unit) % q === 0n) {
    const end = work.bind(work.watch(times(constant((p * unit) / q), n)))
    return { ...exact, low: end, high: end, error: 0n }
  }
  const digits = String(work.dialect.largest / bottom.high).length - 1
  if (digits < 1) throw new Refusal('too-wide')
  const whole = work.bind({ ...floorOf(work, top, bottom), low: between.low, high: between.high })
  let end: Int = whole
  let rest = remainder(work, top, whole, bottom)
  for (let left = places; left > 0; left -= digits) {
    const step = 10n ** BigInt(Math.min(left, digits))
    const shifted = times(constant(step), rest)
    const part = work.bind({ ...quotient(work, shifted, bottom), low: 0n, high: step - 1n })
    rest = remainder(work, shifted, part, bottom)
    end = plus(times(constant(step), end), part)
  }
  const low = work.bind(work.watch({ ...end, low: between.low * unit, high: (between.high + 1n) * unit }))
  const isCut = choose({ sql: `${rest.sql} > 0`, level: 0 }, ONE, constant(0n))
  return { ...exact, low, high: work.bind(work.watch(plus(low, isCut))), error: 1n }
}

/** A fraction that can be cut, four digits at a time or more. Throws a `Refusal` for one that cannot. */
export function cuttable(work: NodeWork, value: Fraction): Fraction {
  work.watch(times(constant(value.p), value.n))
  work.watch(times(constant(10_000n * value.q), value.d ?? ONE))
  return value
}

/** A positive number where it is at most `largest`, else NULL. */
export function fitting(work: NodeWork, value: Int, largest: bigint): Int {
  return value.high <= largest ? value : work.made(`CASE WHEN ${value.sql} <= ${constant(largest).sql} THEN ${value.sql} END`, 1n, largest)
}

/** n / d for sizes. */
export function quotient(work: NodeWork, n: Int, d: Int): Int {
  return { sql: work.quotient(inner(n, 'atom'), inner(d, 'atom')), low: 0n, high: n.high, level: 0, binding: 'atom' }
}

/** The largest whole number that n / d is not below; d is positive. */
export function floorOf(work: NodeWork, n: Int, d: Int): Int {
  if (n.low >= 0n) return quotient(work, n, d)
  const [top, bottom] = [work.bind(n), work.bind(d)]
  const size = minus(minus(bottom, ONE), top)
  const under = minus(constant(0n), quotient(work, { ...size, low: 0n }, bottom))
  return { ...choose(below(top), under, quotient(work, { ...top, low: 0n }, bottom)), low: n.low, high: n.high > 0n ? n.high : 0n }
}

/** n less a part of it, from 0 to below d. */
function remainder(work: NodeWork, n: Int, part: Int, d: Int): Int {
  const high = d.high > 1n ? d.high - 1n : 0n
  return work.bind({ ...minus(n, times(part, d)), low: 0n, high })
}
