import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rationalOfDecimal } from '../../src/numeric/decimal.js'
import { compare, negate, rational, type Rational, ONE, ZERO } from '../../src/numeric/rational.js'
import { ceil, floor, fromScaled, roundHalfAway, toScaled, toScaledNumber } from '../../src/numeric/rounding.js'
import { fractions, SEED } from './arbitraries.js'

/** By remainder and sign, unlike the code: truncate, then step away from zero when twice the rest reaches the divisor. */
function rounded(n: bigint, d: bigint): bigint {
  const rest = n % d
  const twice = (rest < 0n ? -rest : rest) * 2n
  return n / d + (twice < d ? 0n : n < 0n ? -1n : 1n)
}

describe('rounding half away from zero', () => {
  // Excel: =ROUND(1.005,2) 1.01, =ROUND(8.575,2) 8.58, =ROUND(-2.5,0) -3, =ROUND(51.85,1) 51.9
  test.each([
    ['1.005', 2, 101n],
    ['8.575', 2, 858n],
    ['-8.575', 2, -858n],
    ['51.85', 1, 519n],
    ['2.5', 0, 3n],
    ['-2.5', 0, -3n],
    ['0.5', 0, 1n],
    ['-0.5', 0, -1n],
    ['2.4999999999999999999', 0, 2n],
    ['-2.4999999999999999999', 0, -2n],
    ['0.0000005', 6, 1n],
    ['0.00000049', 6, 0n],
    ['0', 2, 0n],
  ])('%s to %i places', (text, places, expected) => {
    expect(toScaled(rationalOfDecimal(text), places)).toBe(expected)
  })

  test('naive float64 gets these wrong, which is why they are here', () => {
    expect([Math.round(1.005 * 100), Math.round(8.575 * 100), Math.round(-2.5)]).toEqual([100, 857, -2])
  })

  test('agrees with a computation by remainder', () => {
    fc.assert(fc.property(fractions, ({ n, d }) => {
      expect(roundHalfAway(n, d)).toBe(rounded(n, d))
    }), { ...SEED, numRuns: 1000 })
  })

  test('agrees on exact halves', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (k, d) => {
      expect(roundHalfAway((2n * k + 1n) * d, 2n * d)).toBe(k < 0n ? k : k + 1n)
    }), SEED)
  })

  test('agrees with decimal.js on decimals', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
      const value = new Decimal(digits.toString()).div(10_000_000)
      const expected = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).mul(10 ** places)
      expect(toScaled(rational(digits, 10_000_000n), places).toString()).toBe(expected.toFixed(0).replace(/^-0$/, '0'))
    }), SEED)
  })

  test('is odd: the mirror of a number rounds to the mirror', () => {
    fc.assert(fc.property(fractions, fc.integer({ min: 0, max: 6 }), (value, places) => {
      expect(toScaled(negate(value), places)).toBe(-toScaled(value, places))
    }), SEED)
  })

  test('never leaves −0 behind', () => {
    expect(Object.is(toScaledNumber(rationalOfDecimal('-0.004'), 2), 0)).toBe(true)
  })
})

describe('floor and ceil', () => {
  test.each([
    ['2.5', 2n, 3n],
    ['-2.5', -3n, -2n],
    ['3', 3n, 3n],
    ['-3', -3n, -3n],
    ['0', 0n, 0n],
    ['-0.000001', -1n, 0n],
  ])('of %s', (text, low, high) => {
    expect([floor(rationalOfDecimal(text)), ceil(rationalOfDecimal(text))]).toEqual([low, high])
  })

  test('enclose the value within one', () => {
    const within = (low: Rational, value: Rational, high: Rational) => compare(low, value) <= 0 && compare(value, high) < 0
    fc.assert(fc.property(fractions, (value) => {
      const low = floor(value)
      expect(within(rational(low), value, rational(low + 1n))).toBe(true)
      expect(ceil(value)).toBe(-floor(negate(value)))
    }), SEED)
  })
})

test('a scaled integer is that many parts', () => {
  expect(compare(fromScaled(1235, 2), rational(247n, 20n))).toBe(0)
  expect(compare(fromScaled(-100n, 2), negate(ONE))).toBe(0)
  expect(compare(fromScaled(0, 6), ZERO)).toBe(0)
})
