import { rational, type Rational, reduce } from '../../numeric/rational.js'
import type { Assembly } from './assembly.js'
import type { Fraction } from './column.js'
import { INTEGER_LIMIT } from './limits.js'
import { ANY, exactly, type Range } from './range.js'
import { NO_STOPS, type Stops, stopsAt } from './stops.js'
import { constantVector, gcd, type Vector } from './vector.js'

/** Makes a fraction, with the constant factors of n and d in lowest terms so that the bounds stay small. */
export function fraction(n: Vector, d: Vector, stops: Stops, range: Range): Fraction {
  const shared = gcd(Math.abs(n.by), d.by)
  return { kind: 'fraction', n: shrunk(n, shared), d: shrunk(d, shared), stops, range }
}

function shrunk(vector: Vector, divisor: number): Vector {
  return divisor === 1 ? vector : { data: vector.data, by: vector.by / divisor, top: vector.top / divisor }
}

/** The same value in every cell, or undefined when its numerator or denominator is too large. */
export function constantFraction(assembly: Assembly, value: Rational): Fraction | undefined {
  const { n, d } = reduce(value)
  const over = Number(n)
  const under = Number(d)
  if (Math.abs(over) >= INTEGER_LIMIT || under >= INTEGER_LIMIT) return undefined
  return fraction(constantVector(assembly, over), constantVector(assembly, under), NO_STOPS, exactly({ n, d }))
}

/** A rule that stops with a zero denominator in every cell. */
export function stoppedFraction(assembly: Assembly): Fraction {
  const data = new Float64Array(assembly.size).fill(NaN)
  return fraction({ data, by: 1, top: 0 }, constantVector(assembly, 1), stopsAt(data), ANY)
}

/** Whole numbers. */
export function wholeFraction(assembly: Assembly, n: Vector, stops: Stops, range: Range): Fraction {
  return fraction(n, constantVector(assembly, 1), stops, range)
}

/** The denominator when it is the same in all cells. */
export function fixedDenominator(assembly: Assembly, { d }: Fraction): number | undefined {
  return d.data === assembly.ones ? d.by : undefined
}

/** The exact value of a float64 integer over another. */
export function rationalOf(n: number, d: number): Rational {
  return reduce(rational(BigInt(n), BigInt(d)))
}
