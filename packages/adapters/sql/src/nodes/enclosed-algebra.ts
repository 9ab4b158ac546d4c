import { anyOf, type Fraction } from '../arithmetic/fraction.js'
import { choose, type Condition, constant, greatest, type Int, inner, least, magnitude, minus, ONE, plus, times } from '../arithmetic/int.js'
import { NodeRefusal } from './node-refusal.js'
import { fitting, floorOf, quotient } from './cut.js'
import type { Enclosed, Precision } from './enclosed.js'
import { largestDenominator } from './fits.js'
import type { NodeWork } from './node-work.js'

/** The sum of some numbers: ends are added at once, fractions in pairs. */
export function sumOfEnclosed(work: NodeWork, precision: Precision, terms: readonly Enclosed[]): Enclosed {
  const [first, ...others] = terms
  if (!first) return NOTHING
  if (others.length === 0) return first
  const ends = (end: 'low' | 'high') => work.bind(work.watch(others.reduce((sum, term) => plus(sum, term[end]), first[end])))
  const { n, d } = inPairs<Fractional>(terms, (a, b) => fractionSum(work, precision, a, b))
  const sum = (of: (term: Enclosed) => bigint) => terms.reduce((total, term) => total + of(term), 0n)
  return { low: ends('low'), high: ends('high'), n, d, most: sum(({ most }) => most), error: sum(({ error }) => error), zero: anyOf(...terms.map(({ zero }) => zero)) }
}

/** The number 0. */
export const NOTHING: Enclosed = Object.freeze({ low: constant(0n), high: constant(0n), n: constant(0n), d: ONE, most: 0n, error: 0n, zero: [] })

type Fractional = Pick<Enclosed, 'n' | 'd' | 'most'>

/** The sum over the least common denominator that is found without a common divisor, or with one where the engine has that function; NULL where it does not fit. */
function fractionSum(work: NodeWork, precision: Precision, a: Fractional, b: Fractional): Fractional {
  const most = a.most + b.most
  const largest = largestDenominator(work, precision, most)
  const d = commonDenominator(work, a.d, b.d, largest)
  const share = (of: Fractional) => times(of.n, d.sql === of.d.sql ? ONE : quotient(work, d, of.d))
  const sum = plus(share(a), share(b))
  return { n: nullable(work, d, sum.sql, most * largest), d, most }
}

function commonDenominator(work: NodeWork, a: Int, b: Int, largest: bigint): Int {
  if (a.sql === b.sql || b.sql === '1') return a
  if (a.sql === '1') return b
  const left = (n: Int, d: Int) => `${n.sql} - ${inner(times(quotient(work, n, d), d), 'product')} = 0`
  const { gcd } = work.dialect
  const sql = gcd
    ? work.quotient(b.sql, gcd(a.sql, b.sql))
    : `CASE WHEN ${left(a, b)} THEN 1 WHEN ${left(b, a)} THEN ${work.quotient(b.sql, a.sql)} ELSE ${b.sql} END`
  const factor = work.made(sql, 1n, b.high)
  return work.made(`CASE WHEN ${a.sql} <= ${work.quotient(constant(largest).sql, factor.sql)} THEN ${times(a, factor).sql} END`, 1n, largest)
}

/** An expression that is only worked out where a denominator fits. */
function nullable(work: NodeWork, d: Int, sql: string, size: bigint): Int {
  return work.made(`CASE WHEN ${d.sql} IS NOT NULL THEN ${sql} END`, -size, size)
}

/** Times a constant that is not negative. */
function scaledBy(work: NodeWork, precision: Precision, value: Enclosed, p: bigint, q: bigint): Enclosed {
  if (p === q) return value
  return dividedBy(work, precision, multipliedBy(work, precision, value, p), constant(q))
}

function multipliedBy(work: NodeWork, precision: Precision, value: Enclosed, p: bigint): Enclosed {
  if (p === 1n) return value
  const most = value.most * p
  const largest = largestDenominator(work, precision, most)
  const d = fitting(work, value.d, largest)
  const by = (end: Int) => work.watch(times(constant(p), end))
  return { ...value, low: by(value.low), high: by(value.high), n: nullable(work, d, times(constant(p), value.n).sql, most * largest), d, most, error: value.error * p }
}

/** Divided by a whole number; where that is 0 there is no value. */
function dividedBy(work: NodeWork, precision: Precision, value: Enclosed, by: Int): Enclosed {
  if (by.sql === '1') return value
  const divisor = work.bind(by)
  const smallest = divisor.low > 0n ? divisor.low : 1n
  const most = value.most / smallest + 1n
  const largest = largestDenominator(work, precision, most)
  const low = work.bind(floorOf(work, value.low, divisor))
  const high = work.bind(ceilingOf(work, value.high, divisor))
  const d = work.made(`CASE WHEN ${value.d.sql} <= ${work.quotient(constant(largest).sql, divisor.sql)} THEN ${times(value.d, divisor).sql} END`, 1n, largest)
  const zero = divisor.low > 0n ? value.zero : anyOf(value.zero, [{ sql: `${divisor.sql} = 0`, level: 0 }])
  return { low, high, n: value.n, d, most, error: value.error / smallest + 2n, zero }
}

function ceilingOf(work: NodeWork, n: Int, d: Int): Int {
  if (n.low >= 0n) return { ...quotient(work, plus(n, minus(d, ONE)), d), high: n.high }
  return minus(constant(0n), work.bind(floorOf(work, minus(constant(0n), n), d)))
}

/** Times a fraction that is not negative, of which only the constants count as a factor. */
export function multipliedByFraction(work: NodeWork, precision: Precision, value: Enclosed, { p, q, n, d, zero }: Fraction): Enclosed {
  if (n.sql !== '1' || d !== undefined || p < 0n) throw new NodeRefusal()
  if (p === 0n) return { ...NOTHING, zero: anyOf(value.zero, zero) }
  return scaledBy(work, precision, { ...value, zero: anyOf(value.zero, zero) }, p, q)
}

/** Divided by a fraction that is not negative. */
export function dividedByFraction(work: NodeWork, precision: Precision, value: Enclosed, { p, q, n, d, zero }: Fraction): Enclosed {
  if (d !== undefined || p <= 0n || n.low < 0n) throw new NodeRefusal()
  return dividedBy(work, precision, scaledBy(work, precision, { ...value, zero: anyOf(value.zero, zero) }, q, p), n)
}

/** One number or the other. */
export function chosenOf(work: NodeWork, test: Condition, then: Enclosed, otherwise: Enclosed): Enclosed {
  const pick = (of: (value: Enclosed) => Int) => {
    const made = choose(test, of(then), of(otherwise))
    return work.bind(made)
  }
  return {
    low: pick(({ low }) => low), high: pick(({ high }) => high), n: pick(({ n }) => n), d: pick(({ d }) => d),
    most: greatest([then.most, otherwise.most]), error: greatest([then.error, otherwise.error]), zero: anyOf(then.zero, otherwise.zero),
  }
}

/** The smaller or the larger of two. Where their ends overlap the fractions decide, and where these do not fit nothing is known exactly. */
export function extremeOfEnclosed(work: NodeWork, kind: 'min' | 'max', a: Enclosed, b: Enclosed): Enclosed {
  const [small, large] = kind === 'min' ? [a, b] : [b, a]
  const most = greatest([a.most, b.most])
  const product = quotient(work, constant(work.dialect.largest / (most + 1n)), b.d)
  const cross = `${times(small.n, large.d).sql} <= ${times(large.n, small.d).sql}`
  const which = work.made(
    `CASE WHEN ${small.high.sql} <= ${large.low.sql} THEN 1 WHEN ${large.high.sql} <= ${small.low.sql} THEN 2 WHEN ${a.d.sql} <= ${product.sql} THEN CASE WHEN ${cross} THEN 1 ELSE 2 END END`, 1n, 2n,
  )
  const end = (of: 'low' | 'high') => {
    const isLess = { sql: kind === 'min' ? `${a[of].sql} <= ${b[of].sql}` : `${a[of].sql} >= ${b[of].sql}`, level: 0 }
    return work.bind(choose(isLess, a[of], b[of]))
  }
  const exact = (of: 'n' | 'd') => {
    const size = greatest([magnitude(a[of]), magnitude(b[of])])
    return work.made(`CASE ${which.sql} WHEN 1 THEN ${a[of].sql} WHEN 2 THEN ${b[of].sql} END`, of === 'd' ? 1n : -size, size)
  }
  return { low: end('low'), high: end('high'), n: exact('n'), d: exact('d'), most, error: greatest([a.error, b.error]), zero: anyOf(a.zero, b.zero) }
}

/** Joins a list in halves, so that no column waits for many others. */
export function inPairs<T>(list: readonly T[], join: (a: T, b: T) => T): T {
  const [first, second] = list
  if (first === undefined) throw new RangeError('Nothing to join.')
  if (second === undefined) return first
  const middle = Math.ceil(list.length / 2)
  return join(inPairs(list.slice(0, middle), join), inPairs(list.slice(middle), join))
}

/** The same number, known to lie between two whole numbers as well. */
export function narrowed(value: Enclosed, places: number, low: bigint, high: bigint): Enclosed {
  const unit = 10n ** BigInt(places)
  const within = (end: Int): Int => ({ ...end, low: greatest([end.low, low * unit - value.error]), high: least([end.high, high * unit + value.error]) })
  return { ...value, low: within(value.low), high: within(value.high), most: least([value.most, greatest([-low, high])]) }
}
