import type { Rational } from '@dti-vn/sdk'
import type { Fraction } from '../arithmetic/fraction.js'
import { cut } from './cut.js'
import type { Enclosed, Precision } from './enclosed.js'
import type { NodeWork } from './node-work.js'

/** Where a number is known to lie. */
export interface Bounds {
  readonly low: Rational
  readonly high: Rational
}

/** Points of a node or an indicator: a fraction whose integers are proved to fit, or an enclosure. */
export type NodeValue = ({ readonly kind: 'proved'; readonly value: Fraction } | { readonly kind: 'enclosed'; readonly value: Enclosed }) & { readonly bounds: Bounds }

/** The number between its two ends. */
export function enclosed(work: NodeWork, precision: Precision, { kind, value, bounds }: NodeValue): Enclosed {
  if (kind === 'enclosed') return value
  return cut(work, value, precision, { low: wholeBelow(bounds.low), high: -wholeBelow({ n: -bounds.high.n, d: bounds.high.d }) })
}

/** The largest whole number that is not above. */
export function wholeBelow({ n, d }: Rational): bigint {
  return n >= 0n || n % d === 0n ? n / d : n / d - 1n
}
