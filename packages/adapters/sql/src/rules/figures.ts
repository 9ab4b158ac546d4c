import { rational, type ReferenceFunction } from '@dti-vn/sdk'
import { type Fraction, fraction } from '../arithmetic/fraction.js'
import { column, type Condition, constant, greatest, type Int, least, negated, times } from '../arithmetic/int.js'
import { settled } from '../arithmetic/order.js'
import { cutTo } from '../arithmetic/rounding.js'
import type { Work } from '../arithmetic/work.js'
import { Refusal } from './refusal.js'

/** Units that one run may have; sums and counts over a reference set are bounded by it. */
export const MOST_UNITS = 1_000_000n

/** A figure that reference aggregates of an indicator look at. */
export interface Figure {
  readonly value: Fraction
  /** Orders units as the figure does; equal figures have equal keys. */
  readonly key: Int
  readonly functions: ReadonlySet<ReferenceFunction>
}

/** The figure of an aggregate with what its functions need. */
export function figureOf(work: Work, argument: Fraction, functions: ReadonlySet<ReferenceFunction>): Figure {
  if (functions.has('sd')) throw new Refusal('inexact-function', 'ref_sd')
  const settledValue = settled(work, argument)
  const value = settledValue.p < 0n ? { ...settledValue, p: -settledValue.p, n: negated(settledValue.n) } : settledValue
  if (functions.has('mean') && value.d) throw new Refusal('mean-of-quotient')
  return { value, key: keyOf(work, value), functions }
}

/**
 * Two fractions with denominators up to D differ by at least 1 / D², so that the whole part of n·D² / d orders them strictly.
 */
function keyOf(work: Work, { n, d }: Fraction): Int {
  if (!d) return n
  const spread = constant(d.high * d.high)
  return cutTo(work, fraction(1n, 1n, work.watch(times(spread, n)), d, []), 'floor').n
}

/** What an aggregate over the figure is in the columns of the reference set, whose names begin with `names`; 0, and rank 1, over nobody. */
export function aggregateOf({ value }: Figure, fn: ReferenceFunction, position: number, names: string): Fraction {
  const { n, d, p, q, range } = value
  const name = `${names}r${position}_${fn}`
  switch (fn) {
    case 'max':
    case 'min': {
      const low = least([n.low, 0n])
      const high = greatest([n.high, 0n])
      const zero = rational(0n)
      const wide = { low: range.low && range.low.n > 0n ? zero : range.low, high: range.high && range.high.n < 0n ? zero : range.high }
      return fraction(p, q, column(`${name}_n`, low, high), d && column(`${name}_d`, 1n, d.high), [], wide)
    }
    case 'mean': {
      const sum = column(`${names}r${position}_sum`, least([n.low, 0n]) * MOST_UNITS, greatest([n.high, 0n]) * MOST_UNITS)
      return fraction(p, q, sum, column(`${names}r${position}_divisor`, 1n, MOST_UNITS), [])
    }
    case 'count':
      return counted(name, 0n, [])
    case 'rank':
      return counted(name, 1n, value.zero.map(({ sql }) => ({ sql, level: 0 })))
    case 'sd':
      throw new Refusal('inexact-function', 'ref_sd')
  }
}

function counted(name: string, low: bigint, zero: readonly Condition[]): Fraction {
  return fraction(1n, 1n, column(name, low, MOST_UNITS), undefined, zero, { low: rational(low), high: rational(MOST_UNITS) })
}
