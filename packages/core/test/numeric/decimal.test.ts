import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalsOf, numberOfScaled, printScaled, rationalOfDecimal, rationalOfNumber } from '../../src/numeric/decimal.js'
import { add, reduce } from '../../src/numeric/rational.js'
import { decimalTexts, SEED } from './arbitraries.js'

describe('the exact value of a decimal', () => {
  // By hand: the digits over a power of ten, cancelled.
  test.each([
    ['1.005', 201n, 200n],
    ['8.575', 343n, 40n],
    ['51.85', 1037n, 20n],
    ['-12.50', -25n, 2n],
    ['0', 0n, 1n],
    ['-0.000001', -1n, 1_000_000n],
    ['000.10', 1n, 10n],
    ['1e-7', 1n, 10_000_000n],
    ['1.5e-7', 3n, 20_000_000n],
    ['1.25e+21', 1_250_000_000_000_000_000_000n, 1n],
    ['-5e-324', -1n, 2n * 10n ** 323n],
  ])('%s', (text, n, d) => {
    expect(reduce(rationalOfDecimal(text))).toEqual({ n, d })
  })

  test.each(['', ' 1', '1 ', '+1', '.5', '1.', '1,5', '1e5', '0x10', 'NaN', 'Infinity', '--1', '1.2.3', '٣', '1_000'])('refuses %j', (text) => {
    expect(() => rationalOfDecimal(text)).toThrow(RangeError)
  })
})

describe('the exact value of a number is that of its shortest decimal form', () => {
  test.each([
    [0.1, 1n, 10n],
    [1.005, 201n, 200n], // the float64 itself lies below
    [51.85, 1037n, 20n],
    [1e-7, 1n, 10n ** 7n],
    [2 ** 53, 2n ** 53n, 1n],
    [1e21, 10n ** 21n, 1n],
    [-0, 0n, 1n],
  ])('%d', (value, n, d) => {
    expect(reduce(rationalOfNumber(value))).toEqual({ n, d })
  })

  test('0.1 + 0.2 is 3/10 here and is not in float64', () => {
    expect(reduce(add(rationalOfNumber(0.1), rationalOfNumber(0.2)))).toEqual({ n: 3n, d: 10n })
    expect(rationalOfNumber(0.1 + 0.2)).not.toEqual(rationalOfNumber(0.3)) // 0.30000000000000004
  })

  test.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => rationalOfNumber(value)).toThrow(RangeError)
  })
})

test('text → number → decimal keeps every decimal of 15 significant digits', () => {
  fc.assert(fc.property(decimalTexts, (text) => {
    expect(reduce(rationalOfNumber(Number(text)))).toEqual(reduce(rationalOfDecimal(text)))
  }), { ...SEED, numRuns: 2000 })
})

test('decimals of a number', () => {
  expect([0, -3, 1e15, 0.5, 1.005, -12.25, 1e-7, 0.000001, 100].map(decimalsOf)).toEqual([0, 0, 0, 1, 3, 2, 7, 6, 0])
})

describe('scaled integers in print', () => {
  test.each([
    [1235, 2, '12.35'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [-1235n, 2, '-12.35'],
    [0, 2, '0.00'],
    [-0, 2, '0.00'],
    [7, 0, '7'],
    [-7, 0, '-7'],
    [123, 6, '0.000123'],
    [100, 2, '1.00'],
    [2 ** 50, 6, '1125899906.842624'], // 2^50 = 1125899906842624
    [12345678901234567890n, 4, '1234567890123456.7890'],
  ])('(%s, %i) is %s', (scaled, places, text) => {
    expect(printScaled(scaled, places)).toBe(text)
  })

  test.each([[5185, 2, 51.85], [1005, 3, 1.005], [30, 2, 0.3], [0, 2, 0], [-250, 2, -2.5], [1, 6, 0.000001]])(
    '(%i, %i) is the number %d', (scaled, places, value) => {
      expect(numberOfScaled(scaled, places)).toBe(value)
    },
  )

  test('the number is the one that the printed decimal reads as, and never -0', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 22 }), (scaled, places) => {
      expect(numberOfScaled(scaled, places)).toBe(Number(printScaled(scaled, places)))
    }), { ...SEED, numRuns: 5000 })
    expect([numberOfScaled(-0, 2), numberOfScaled(2 ** 60, 3), numberOfScaled(7, 30)]).toEqual([0, 1152921504606847, 7e-30])
  })

  test('a scaled integer comes back from the number that carries it', () => {
    fc.assert(fc.property(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), fc.integer({ min: 0, max: 6 }), (scaled, places) => {
      const { n, d } = rationalOfNumber(numberOfScaled(scaled, places))
      expect(n * 10n ** BigInt(places)).toBe(BigInt(scaled) * d)
    }), { ...SEED, numRuns: 1000 })
  })
})
