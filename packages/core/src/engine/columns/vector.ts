import { type Assembly, newBlock } from './assembly.js'
import { addMultiples, multiply } from './kernels/integers.js'
import { INTEGER_LIMIT } from './limits.js'

/**
 * A block of exact integers: `data[i] × by`, or NaN where the rule has stopped. Constants are the block of ones times a factor, so scaling
 * costs nothing. For the cells that are scored |data[i]|, |by| and |data[i] × by| ≤ `top` are all below 2^53, and |data[i]| ≤ `top` unless
 * `by` is 0.
 */
export interface Vector {
  readonly data: Float64Array
  readonly by: number
  readonly top: number
}

/** The same integer in every cell. */
export function constantVector(assembly: Assembly, value: number): Vector {
  return { data: assembly.ones, by: value, top: Math.abs(value) }
}

/** True when the product of the vectors is exact in float64. */
export function fits(a: Vector, b: Vector): boolean {
  return a.top * b.top < INTEGER_LIMIT && Math.abs(a.by * b.by) < INTEGER_LIMIT
}

/** Product of two vectors that `fits` has approved; a constant factor costs no kernel. */
export function product(assembly: Assembly, a: Vector, b: Vector): Vector {
  const by = a.by * b.by
  const top = a.top * b.top
  if (a.data === assembly.ones) return { data: b.data, by, top }
  if (b.data === assembly.ones) return { data: a.data, by, top }
  const data = newBlock(assembly)
  if (by === 0) {
    // Not the product of the data, which the bound of a product with nothing does not limit; but stops stay.
    assembly.steps.push((_start, count) => addMultiples(data, a.data, 0, b.data, 0, count))
    return { data, by: 1, top: 0 }
  }
  assembly.steps.push((_start, count) => multiply(data, a.data, b.data, count))
  return { data, by, top }
}

/** `vector × factor`, or undefined where that is not exact. */
export function scaled(vector: Vector, factor: number): Vector | undefined {
  const by = vector.by * factor
  const top = vector.top * Math.abs(factor)
  return Math.abs(by) < INTEGER_LIMIT && top < INTEGER_LIMIT ? { data: vector.data, by, top } : undefined
}

/** `a + sign × b`, or undefined where that is not exact. */
export function sum(assembly: Assembly, a: Vector, b: Vector, sign: 1 | -1): Vector | undefined {
  const top = a.top + b.top
  if (top >= INTEGER_LIMIT) return undefined
  if (a.data === b.data) {
    const by = a.by + sign * b.by
    return Math.abs(by) < INTEGER_LIMIT ? { data: a.data, by, top } : undefined
  }
  const data = newBlock(assembly)
  assembly.steps.push((_start, count) => addMultiples(data, a.data, a.by, b.data, sign * b.by, count))
  return { data, by: 1, top }
}

export function negated(vector: Vector): Vector {
  return { ...vector, by: -vector.by }
}

/** Greatest common divisor of two integers ≥ 0. */
export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

/** Least common multiple of two integers > 0; too large ones are seen by the caller's limit. */
export function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b
}
