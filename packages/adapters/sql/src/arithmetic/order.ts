import type { ComparisonOperator } from '@dti-vn/sdk'
import { anyOf, type Fraction, fraction, gcd } from './fraction.js'
import { overOneDenominator } from './algebra.js'
import { choose, type Condition, constant, type Int, knownValue, levelOf, ONE, times } from './int.js'
import { extremeOf, isAtMost, type Range, unionOf } from './range.js'
import { boundCondition, type Work } from './work.js'

const SYMBOLS: Readonly<Record<ComparisonOperator, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' }

/** An exact comparison by cross-multiplication: denominators are positive. The answer is true or false where bounds prove it. */
export function compared(work: Work, op: ComparisonOperator, a: Fraction, b: Fraction): Condition | boolean {
  const proved = provedOrder(op, a.range, b.range)
  if (proved !== undefined) return proved
  const k = a.p * b.q
  const l = b.p * a.q
  const divisor = gcd(k, l)
  const isShared = a.d?.sql === b.d?.sql
  const left = work.watch(times(constant(k / divisor), isShared ? a.n : times(a.n, b.d ?? ONE)))
  const right = work.watch(times(constant(l / divisor), isShared ? b.n : times(b.n, a.d ?? ONE)))
  const one = knownValue(left)
  const other = knownValue(right)
  if (one !== undefined && other !== undefined) return holds(op, one, other)
  return { sql: `${left.sql} ${SYMBOLS[op]} ${right.sql}`, level: levelOf(left, right) }
}

/** A choice between two numbers. */
export interface Choice {
  readonly test: Condition | boolean
  readonly then: Fraction
  readonly otherwise: Fraction
  /** Where the choice has no value. */
  readonly zero: readonly Condition[]
  /** True when `zero` covers both sides, whichever is taken: a constant may then borrow the denominator of the other side. */
  readonly coversBoth: boolean
  readonly range?: Range
}

/** One number or the other. */
export function chosen(work: Work, { test, then, otherwise, zero, coversBoth, range }: Choice): Fraction {
  if (typeof test === 'boolean') return { ...(test ? then : otherwise), zero }
  const wide = range ?? unionOf(then.range, otherwise.range)
  if (then.d?.sql === otherwise.d?.sql || (coversBoth && (isConstant(then) || isConstant(otherwise)))) {
    const { left, right, q, d } = overOneDenominator(work, then, otherwise)
    return fraction(1n, q, pick(work, test, left, right), d, zero, wide)
  }
  const condition = boundCondition(work, test)
  const n = pick(work, condition, times(constant(then.p), then.n), times(constant(otherwise.p), otherwise.n))
  const d = pick(work, condition, times(constant(then.q), then.d ?? ONE), times(constant(otherwise.q), otherwise.d ?? ONE))
  return fraction(1n, 1n, n, d, zero, wide)
}

/** The smaller or the larger of two; the first where they are equal. */
export function extreme(work: Work, kind: 'min' | 'max', a: Fraction, b: Fraction): Fraction {
  const zero = anyOf(a.zero, b.zero)
  const op = kind === 'min' ? 'lt' : 'gt'
  const proved = provedOrder(op, b.range, a.range)
  if (proved !== undefined) return { ...(proved ? b : a), zero }
  const one = settled(work, a)
  const other = settled(work, b)
  return chosen(work, { test: compared(work, op, other, one), then: other, otherwise: one, zero, coversBoth: true, range: extremeOf(kind, a.range, b.range) })
}

/** Long parts get columns of their own, because what follows uses them twice. */
export function settled(work: Work, value: Fraction): Fraction {
  return { ...value, n: work.bind(value.n), d: value.d && work.bind(value.d) }
}

function isConstant({ n, d }: Fraction): boolean {
  return d === undefined && knownValue(n) !== undefined
}

function pick(work: Work, test: Condition, then: Int, otherwise: Int): Int {
  return work.watch(choose(test, then, otherwise))
}

function provedOrder(op: ComparisonOperator, a: Range, b: Range): boolean | undefined {
  switch (op) {
    case 'lt':
      return isAtMost(b, a) ? false : undefined
    case 'ge':
      return isAtMost(b, a) ? true : undefined
    case 'gt':
      return isAtMost(a, b) ? false : undefined
    case 'le':
      return isAtMost(a, b) ? true : undefined
    case 'eq':
    case 'ne':
      return undefined
  }
}

function holds(op: ComparisonOperator, a: bigint, b: bigint): boolean {
  switch (op) {
    case 'eq':
      return a === b
    case 'ne':
      return a !== b
    case 'lt':
      return a < b
    case 'le':
      return a <= b
    case 'gt':
      return a > b
    case 'ge':
      return a >= b
  }
}
