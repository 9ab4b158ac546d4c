import { type Fraction, fraction, gcd } from './fraction.js'
import { choose, constant, type Int, inner, isLiteral, levelOf, minus, negated, ONE, plus, times } from './int.js'
import { below } from './algebra.js'
import { UNBOUNDED } from './range.js'
import type { Work } from './work.js'

/** value × 10^places, rounded once to an integer, half away from zero. */
export function scaledHalfAway(work: Work, value: Fraction, factor: bigint): Int {
  const { n, d } = parts(work, value, factor)
  if (d === undefined) return n
  if (isLiteral(d) && d.low % 2n === 0n) return towardsZero(work, n, d, (size) => work.watch(plus(size, constant(d.low / 2n))))
  const twice = work.watch(times(constant(2n), d))
  return towardsZero(work, n, twice, (size) => work.watch(plus(times(constant(2n), size), d)))
}

export function roundedTo(work: Work, value: Fraction, places: number): Fraction {
  const factor = 10n ** BigInt(places)
  return whole(scaledHalfAway(work, value, factor), factor, value)
}

/** The largest integer not above the value, or the smallest not below it. */
export function cutTo(work: Work, value: Fraction, direction: 'floor' | 'ceil'): Fraction {
  const { n, d } = parts(work, value, 1n)
  if (d === undefined) return whole(n, 1n, value)
  const away = (size: Int) => work.watch(minus(plus(size, d), ONE))
  const [positive, negative] = direction === 'floor' ? [undefined, away] : [away, undefined]
  return whole(bySign(work, n, d, positive, negative), 1n, value)
}

function whole(n: Int, q: bigint, { zero }: Fraction): Fraction {
  return fraction(1n, q, n, undefined, zero, UNBOUNDED)
}

function parts(work: Work, { p, q, n, d }: Fraction, factor: bigint): { readonly n: Int; readonly d: Int | undefined } {
  const divisor = gcd(p * factor, q)
  const top = work.watch(times(constant((p * factor) / divisor), n))
  const bottom = times(constant(q / divisor), d ?? ONE)
  if (bottom.sql === '1') return { n: top, d: undefined }
  return { n: top, d: work.watch(bottom) }
}

type Adjust = ((size: Int) => Int) | undefined

function towardsZero(work: Work, n: Int, d: Int, adjust: Adjust): Int {
  return bySign(work, n, d, adjust, adjust)
}

/** Division of sizes, with the sign put back: no dialect is asked what it does with negative operands. */
function bySign(work: Work, n: Int, d: Int, positive: Adjust, negative: Adjust): Int {
  if (n.low >= 0n) return quotient(work, positive ? positive(n) : n, d)
  const bound = work.bind(n)
  const divisor = work.bind(d)
  const size = { ...negated(bound), low: 0n, high: -n.low }
  const below0 = negated(quotient(work, negative ? negative(size) : size, divisor))
  if (n.high <= 0n) return below0
  const above = { ...bound, low: 0n }
  return { ...choose(below(bound), below0, quotient(work, positive ? positive(above) : above, divisor)), level: levelOf(bound, divisor) }
}

function quotient(work: Work, n: Int, d: Int): Int {
  return { sql: work.quotient(inner(n, 'atom'), inner(d, 'atom')), low: 0n, high: n.high, level: levelOf(n, d), binding: 'atom' }
}
