import { type Rational, reduce, toNumber } from '../../numeric/rational.js'
import { type Assembly, newBlock } from './assembly.js'
import type { Approximation, Fraction, NumberColumn } from './column.js'
import { constantFraction } from './fraction.js'
import { forget, quotientOfIntegers } from './kernels/approximate-arithmetic.js'
import { ROUNDOFF } from './limits.js'

/** Bits of numerators and denominators of fractions: they are integers below 2^53. */
export const FRACTION_BITS = 53

/** Space for an approximation that a kernel is to fill. */
export function newApproximation(assembly: Assembly, bits: number): Approximation {
  return { kind: 'approximation', value: newBlock(assembly), error: newBlock(assembly), bits }
}

/** The correctly rounded value of a fraction, with its error. */
export function approximate(assembly: Assembly, column: NumberColumn): Approximation {
  if (column.kind === 'approximation') return column
  const out = newApproximation(assembly, FRACTION_BITS)
  const { n, d } = column
  assembly.steps.push((_start, count) => quotientOfIntegers(out, n.data, n.by, d.data, d.by, count))
  return out
}

/** A number of which nothing is known: its cells are computed exactly wherever the rule takes it. */
export function unknownNumber(assembly: Assembly): Approximation {
  const out = newApproximation(assembly, Infinity)
  forget(out, assembly.size)
  return out
}

/** A constant, exactly where it fits. */
export function constantColumn(assembly: Assembly, value: Rational): NumberColumn {
  const exact: Fraction | undefined = constantFraction(assembly, value)
  if (exact) return exact
  const estimate = estimateOf(value)
  if (!estimate) return unknownNumber(assembly)
  const out = newApproximation(assembly, bitsOf(value))
  out.value.fill(estimate.value)
  out.error.fill(estimate.error)
  return out
}

/** A number known within an error. */
export interface Estimate {
  readonly value: number
  readonly error: number
}

/**
 * The float64 near a rational. Numerator and denominator are rounded and then divided: (1 + u)^3 in all, within 4u. Undefined outside the
 * range where float64 keeps its relative precision.
 */
export function estimateOf(value: Rational): Estimate | undefined {
  if (value.n === 0n) return { value: 0, error: 0 }
  const near = toNumber(value)
  const size = Math.abs(near)
  return size > 2 ** -600 && size < 2 ** 600 ? { value: near, error: 4 * ROUNDOFF * size } : undefined
}

function bitsOf(value: Rational): number {
  const { n, d } = reduce(value)
  return Math.max(n.toString(2).length, d.toString(2).length)
}
