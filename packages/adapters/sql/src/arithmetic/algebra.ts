import { anyOf, constantOf, type Fraction, fraction, lcm } from './fraction.js'
import { choose, constant, type Condition, type Int, knownValue, levelOf, minus, negated, ONE, plus, times } from './int.js'
import { isNotNegative, negatedRange, productOf, sumOf, UNBOUNDED } from './range.js'
import type { Work } from './work.js'

/** a + b. */
export function added(work: Work, a: Fraction, b: Fraction): Fraction {
  const zero = anyOf(a.zero, b.zero)
  const range = sumOf(a.range, b.range)
  if (a.p === 0n) return { ...b, zero, range }
  if (b.p === 0n) return { ...a, zero, range }
  const { left, right, q, d } = overOneDenominator(work, a, b)
  return fraction(1n, q, work.watch(plus(left, right)), d, zero, range)
}

export function subtracted(work: Work, a: Fraction, b: Fraction): Fraction {
  if (a.p === 0n || b.p === 0n) return added(work, a, negatedFraction(b))
  const { left, right, q, d } = overOneDenominator(work, a, b)
  return fraction(1n, q, work.watch(minus(left, right)), d, anyOf(a.zero, b.zero), sumOf(a.range, negatedRange(b.range)))
}

export function negatedFraction(a: Fraction): Fraction {
  return { ...a, p: -a.p, range: negatedRange(a.range) }
}

export function multiplied(work: Work, a: Fraction, b: Fraction): Fraction {
  const zero = anyOf(a.zero, b.zero)
  const range = productOf(a.range, b.range)
  if (a.p === 0n || b.p === 0n) return fraction(0n, 1n, ONE, undefined, zero, { low: { n: 0n, d: 1n }, high: { n: 0n, d: 1n } })
  if (a.d?.sql === b.n.sql && !isOne(b.n)) return fraction(a.p * b.p, a.q * b.q, a.n, b.d, zero, range)
  if (b.d?.sql === a.n.sql && !isOne(a.n)) return fraction(a.p * b.p, a.q * b.q, b.n, a.d, zero, range)
  return fraction(a.p * b.p, a.q * b.q, work.watch(times(a.n, b.n)), denominators(work, a.d, b.d), zero, range)
}

/** What is known of a divisor besides its bounds. */
export type Known = 'nonzero' | 'positive' | undefined

/** a / b. Where b is 0 there is no value. */
export function divided(work: Work, a: Fraction, b: Fraction, known: Known): Fraction {
  const value = constantOf(b)
  if (value) {
    if (value.n === 0n) return { ...a, zero: [...a.zero, { sql: '1 = 1', level: 0 }] }
    const sign = value.n < 0n ? -1n : 1n
    const range = sign > 0n ? productOf(a.range, { low: { n: value.d, d: value.n }, high: { n: value.d, d: value.n } }) : UNBOUNDED
    return fraction(sign * a.p * value.d, a.q * sign * value.n, a.n, a.d, a.zero, range)
  }
  const divisor = work.bind(b.n)
  const zero = anyOf(a.zero, b.zero, known || divisor.low > 0n || divisor.high < 0n ? [] : [isZero(divisor)])
  const range = isNotNegative(a.range) && isNotNegative(b.range) ? { low: { n: 0n, d: 1n }, high: undefined } : UNBOUNDED
  const sign = signOf(divisor, known)
  const size = sign === 'positive' ? divisor : sign === 'negative' ? negated(divisor) : choose(below(divisor), negated(divisor), divisor)
  const isFlipped = (sign === 'negative') !== b.p < 0n
  const p = isFlipped ? -a.p * abs(b.p) * b.q : a.p * abs(b.p) * b.q
  const q = a.q * b.p * b.p
  // Equal denominators cancel.
  const isShared = a.d !== undefined && a.d.sql === b.d?.sql
  const top = isShared ? a.n : work.watch(times(a.n, b.d ?? ONE))
  const bottom = isShared ? size : denominators(work, a.d, size)
  const signed = sign === 'mixed' ? flipped(work, top, divisor) : top
  return fraction(p, q, signed, work.watch(bottom ?? ONE), zero, range)
}

/** Numerators over one denominator q·d. */
export function overOneDenominator(work: Work, a: Fraction, b: Fraction) {
  const q = lcm(a.q, b.q)
  const isShared = a.d?.sql === b.d?.sql
  const left = times(constant((a.p * q) / a.q), isShared ? a.n : times(a.n, b.d ?? ONE))
  const right = times(constant((b.p * q) / b.q), isShared ? b.n : times(b.n, a.d ?? ONE))
  return { left: work.watch(left), right: work.watch(right), q, d: isShared ? a.d : denominators(work, a.d, b.d) }
}

function isZero(value: Int): Condition {
  return { sql: `${value.sql} = 0`, level: value.level }
}

export function below(value: Int): Condition {
  return { sql: `${value.sql} < 0`, level: value.level }
}

function denominators(work: Work, a: Int | undefined, b: Int | undefined): Int | undefined {
  if (!a || !b) return a ?? b
  return work.watch(times(a, b))
}

function flipped(work: Work, top: Int, divisor: Int): Int {
  const bound = work.bind(top)
  return { ...choose(below(divisor), negated(bound), bound), level: levelOf(bound, divisor) }
}

function signOf(divisor: Int, known: Known): 'positive' | 'negative' | 'mixed' {
  if (known === 'positive' || divisor.low >= 0n) return 'positive'
  return divisor.high <= 0n ? 'negative' : 'mixed'
}

function isOne(value: Int): boolean {
  return knownValue(value) === 1n
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}
