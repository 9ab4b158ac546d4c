import { divided } from '../arithmetic/algebra.js'
import { fraction } from '../arithmetic/fraction.js'
import { choose, constant, type Int, minus, negated, ONE, plus, times } from '../arithmetic/int.js'
import { scaledHalfAway } from '../arithmetic/rounding.js'
import { quotient } from './cut.js'
import type { Enclosed, Precision } from './enclosed.js'
import { type NodeValue, enclosed } from './node-value.js'
import type { NodeWork } from './node-work.js'

/** A whole number; one that may be NULL is known only where both ends round alike or the fraction fits. */
export interface Figure {
  readonly value: Int
  readonly mayBeUndecided: boolean
}

/** Points rounded to places, half away from zero. */
export function roundedPoints(work: NodeWork, precision: Precision, value: NodeValue, places: number): Figure {
  const factor = 10n ** BigInt(places)
  const proved = value.kind === 'proved' ? work.attempt(() => scaledHalfAway(work, value.value, factor)) : undefined
  if (proved) return { value: proved, mayBeUndecided: false }
  const own = enclosed(work, precision, value)
  return decided(work, own, (end) => scaledHalfAway(work, fraction(1n, 10n ** BigInt(precision.places), end, undefined, []), factor), () => exactly(work, own, factor, ONE))
}

/** points / maximum × factor rounded to a whole number, half away from zero; the maximum is positive and stands in units of `unit` to a point. */
export function roundedShare(work: NodeWork, precision: Precision, value: NodeValue, maximum: Int, unit: bigint, factor: bigint): Figure {
  const most = fraction(1n, unit, maximum, undefined, [])
  const share = (n: Int, q: bigint) => scaledHalfAway(work, divided(work, fraction(factor, q, n, undefined, []), most, 'positive'), 1n)
  const proved = value.kind === 'proved' ? work.attempt(() => {
    const { p, q, n, d } = value.value
    return scaledHalfAway(work, divided(work, fraction(p * factor, q, n, d, []), most, 'positive'), 1n)
  }) : undefined
  if (proved) return { value: proved, mayBeUndecided: false }
  const own = enclosed(work, precision, value)
  return decided(work, own, (end) => share(end, 10n ** BigInt(precision.places)), () => exactly(work, own, factor * unit, maximum))
}

/** What both ends round to; else what the fraction rounds to; else NULL. */
function decided(work: NodeWork, { low, high, d }: Enclosed, ofEnd: (end: Int) => Int, exact: () => Int): Figure {
  if (low.sql === high.sql) return { value: ofEnd(low), mayBeUndecided: false }
  const [least, most] = [work.bind(ofEnd(low)), work.bind(ofEnd(high))]
  const known = work.bind(exact())
  const sql = `CASE WHEN ${least.sql} = ${most.sql} THEN ${least.sql} WHEN ${d.sql} IS NOT NULL THEN ${known.sql} END`
  return { value: { sql, low: least.low, high: most.high, level: 0, binding: 'sum' }, mayBeUndecided: true }
}

/** n / d × factor / by, rounded half away from zero by long division; NULL where the denominator is. */
function exactly(work: NodeWork, { n, d, most }: Enclosed, factor: bigint, by: Int): Int {
  const size = n.low >= 0n ? n : work.bind({ ...choose({ sql: `${n.sql} < 0`, level: 0 }, negated(n), n), low: 0n })
  const top = work.bind({ ...quotient(work, size, d), low: 0n, high: most })
  let rest: Int = work.bind({ ...minus(size, times(top, d)), low: 0n, high: d.high - 1n })
  let twice: Int = top
  for (const digit of factorsOf(2n * factor)) {
    const shifted = times(constant(digit), rest)
    const part = work.bind({ ...quotient(work, shifted, d), low: 0n, high: digit - 1n })
    rest = work.bind({ ...minus(shifted, times(part, d)), low: 0n, high: d.high - 1n })
    twice = work.watch(plus(times(constant(digit), twice), part))
  }
  const whole = quotient(work, work.watch(plus(twice, by)), work.watch(times(constant(2n), by)))
  if (n.low >= 0n) return whole
  const bound = work.bind(whole)
  return { ...choose({ sql: `${n.sql} < 0`, level: 0 }, negated(bound), bound) }
}

/** Factors of a number, each small where the number has small ones. */
export function factorsOf(value: bigint): bigint[] {
  const factors: bigint[] = []
  let rest = value
  while (rest % 10_000n === 0n) [rest] = [rest / 10_000n, factors.push(10_000n)]
  while (rest % 10n === 0n && rest > 10_000n) [rest] = [rest / 10n, factors.push(10n)]
  return rest === 1n ? factors : [...factors, rest]
}
