import { add, divide, fromScaled, type Rational, subtract, toScaled, ZERO } from '@dti-vn/sdk'
import { constantFraction, type Fraction, fraction } from '../arithmetic/fraction.js'
import { choose, type Condition, constant, greatest, least } from '../arithmetic/int.js'
import { chosen, extreme, settled } from '../arithmetic/order.js'
import { roundedTo } from '../arithmetic/rounding.js'
import { chosenOf, narrowed, NOTHING } from './enclosed-algebra.js'
import { roundedPoints } from './figures.js'
import type { NodeContext } from './node-context.js'
import { type Bounds, type NodeValue, wholeBelow } from './node-value.js'

/** A fraction whose numerator is no larger than its bounds let it be. */
export function within(value: Fraction, bounds: Bounds): Fraction {
  const { p, q, n, d } = value
  if (p <= 0n) return value
  const denominator = q * (d?.high ?? 1n)
  const end = ({ n: top, d: bottom }: Rational) => (top * denominator) / (bottom * p)
  const low = bounds.low.n >= 0n ? 0n : end(bounds.low) - 1n
  return { ...value, n: { ...n, low: greatest([n.low, low]), high: least([n.high, greatest([end(bounds.high) + 1n, low])]) }, range: bounds }
}

/** The value where the node has one, else 0; and where a division by zero would leave it without one the unit is in doubt. */
export function wherePresent(context: NodeContext, value: NodeValue, present: Condition | boolean): NodeValue {
  const { work, doubt } = context
  for (const { sql } of value.value.zero) doubt(typeof present === 'boolean' ? sql : `${present.sql} AND ${sql}`)
  const bounds = { low: lesser(value.bounds.low, ZERO), high: greater(value.bounds.high, ZERO) }
  if (value.kind === 'enclosed') {
    const own = { ...value.value, zero: [] }
    if (typeof present === 'boolean') return { ...value, value: present ? own : NOTHING }
    return { kind: 'enclosed', bounds, value: { ...chosenOf(work, present, own, NOTHING), error: own.error } }
  }
  const own = { ...value.value, zero: [] }
  if (present === true) return { ...value, value: settled(work, own) }
  if (present === false) return { kind: 'proved', value: constantFraction(ZERO), bounds: { low: ZERO, high: ZERO } }
  return { kind: 'proved', value: settled(work, chosen(work, { test: present, then: own, otherwise: constantFraction(ZERO), zero: [], coversBoth: false, range: bounds })), bounds }
}

/** Points of a main indicator do not fall below 0. */
export function notBelowZero({ work }: NodeContext, value: NodeValue): NodeValue {
  if (value.bounds.low.n >= 0n) return value
  const bounds = { low: ZERO, high: greater(value.bounds.high, ZERO) }
  if (value.kind === 'proved') return { kind: 'proved', value: settled(work, extreme(work, 'max', value.value, constantFraction(ZERO))), bounds }
  const { low, high, n } = value.value
  const floored = (end: typeof low) => work.bind({ ...choose({ sql: `${end.sql} < 0`, level: 0 }, constant(0n), end), low: 0n })
  return { kind: 'enclosed', value: { ...value.value, low: floored(low), high: floored(high), n: floored(n) }, bounds }
}

/** Rounded once to places; the column has a name, because it may be NULL, which puts the unit in doubt. */
export function roundedNode(context: NodeContext, value: NodeValue, places: number, name: string): NodeValue {
  const { work, precision, doubt } = context
  const round = (end: Rational) => fromScaled(toScaled(end, places), places)
  const bounds = { low: round(value.bounds.low), high: round(value.bounds.high) }
  const proved = value.kind === 'proved' ? work.attempt(() => settled(work, roundedTo(work, value.value, places))) : undefined
  if (proved) return { kind: 'proved', value: within(proved, bounds), bounds }
  const figure = roundedPoints(work, precision, value, places)
  const column = work.named(name, figure.value)
  if (figure.mayBeUndecided) doubt(`${name} IS NULL`)
  return { kind: 'proved', value: within(fraction(1n, 10n ** BigInt(places), column, undefined, []), bounds), bounds }
}

/** Rounding takes points at most half a unit of the last place further from 0, and none through 0. */
export function shareOfRounded(share: Bounds | undefined, least: Rational | undefined, places: number): Bounds | undefined {
  if (!share || !least) return share
  const half = divide({ n: 1n, d: 2n * 10n ** BigInt(places) }, least)
  return { low: share.low.n < 0n ? subtract(share.low, half) : share.low, high: share.high.n > 0n ? add(share.high, half) : share.high }
}

/** An enclosure with what its bounds say of it. */
export function narrowedTo({ precision }: NodeContext, value: NodeValue & { readonly kind: 'enclosed' }, bounds: Bounds): NodeValue {
  const high = -wholeBelow({ n: -bounds.high.n, d: bounds.high.d })
  return { kind: 'enclosed', value: narrowed(value.value, precision.places, wholeBelow(bounds.low), high), bounds }
}

export function lesser(a: Rational, b: Rational): Rational {
  return a.n * b.d <= b.n * a.d ? a : b
}

export function greater(a: Rational, b: Rational): Rational {
  return a.n * b.d >= b.n * a.d ? a : b
}
