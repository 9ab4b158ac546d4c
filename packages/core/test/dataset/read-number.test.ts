import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptNumber, readNumber } from '../../src/numeric/read-number.js'
import { decimalTexts, SEED } from '../numeric/arbitraries.js'

const NBSP = '\u00a0'

describe('numbers in texts', () => {
  // text, what it means in profile data, what it means in profile vi
  test.each<[string, number | string, number | string]>([
    ['0', 0, 0],
    ['-0', 0, 0],
    ['007', 7, 7],
    ['12', 12, 12],
    ['-12', -12, -12],
    ['1.234', 1.234, 1234], // a thousands point in a Vietnamese sheet
    ['1,234', 'not-a-number', 1.234],
    ['1,5', 'not-a-number', 1.5],
    ['1.5', 1.5, 'not-a-number'], // a group has three digits
    ['1.2345', 1.2345, 'not-a-number'],
    ['1234.567', 1234.567, 'not-a-number'], // a first group has at most three
    ['1.234.567', 'not-a-number', 1234567],
    ['1.234.567,89', 'not-a-number', 1234567.89],
    ['12.345,6', 'not-a-number', 12345.6],
    ['1.23.456', 'not-a-number', 'not-a-number'],
    ['1,234,567', 'not-a-number', 'not-a-number'],
    ['1234,5', 'not-a-number', 1234.5],
    ['-1.234,50', 'not-a-number', -1234.5],
  ])('%j', (text, data, vi) => {
    expect(readNumber(text, 'data')).toBe(data)
    expect(readNumber(text, 'vi')).toBe(vi)
  })

  test.each([
    '', '+1', '1e3', '1E3', ' 1', '1 ', `1${NBSP}000`, `${NBSP}1`, '1 000', '٣', '３', '1.', '.5', ',5', '1,', '--1', '-', '−1', '1-', '0x1F', '1_000', '1n',
    'NaN', 'Infinity', '-Infinity', '1%', '1/2', '½', '1\n', '\u200b1', '1\u0000', 'true', 'NA', '1..5', '1.5.', '1,,5', '¹', '1'.repeat(401),
  ])('%j is no number in either style', (text) => {
    expect([readNumber(text, 'data'), readNumber(text, 'vi')]).toEqual(['not-a-number', 'not-a-number'])
  })

  test.each<[string, number | string]>([
    ['999999999999999', 999_999_999_999_999], // 15 digits, just below 10^15
    ['-999999999999999', -999_999_999_999_999],
    ['1000000000000000', 'above-max'], // 10^15
    ['-1000000000000000', 'below-min'],
    ['000000000000000000000001', 1], // zeros that do not change the value
    ['123456789.123456', 123456789.123456], // 9 + 6 = 15 digits
    ['1234567890.123456', 'too-precise'], // 16
    ['1234567890.123450', 1234567890.12345], // the last zero does not count
    ['0.123456', 0.123456],
    ['0.1234567', 'too-precise'],
    ['0.1234560000000000000000', 0.123456],
    ['0.000001', 0.000001],
    ['0.0000001', 'too-precise'],
    ['0.0000000', 0],
    ['99999999999999.9', 99999999999999.9], // 15
    ['999999999999999.9', 'too-precise'], // 16, and still below 10^15
    ['-0.000000', 0],
  ])('limits: %s', (text, expected) => {
    expect(readNumber(text, 'data')).toBe(expected)
    expect(readNumber(text.replace('.', ','), 'vi')).toBe(expected)
  })

  test('−0 is 0', () => {
    for (const text of ['-0', '-0.0', '-000']) expect(Object.is(readNumber(text, 'data'), 0)).toBe(true)
  })

  test('every decimal inside the limits is read as the decimal written, in both styles', () => {
    // Number() of a plain decimal is the nearest float64 by the language's own definition.
    fc.assert(fc.property(decimalTexts, (text) => {
      const grouped = text.replace('.', ',').replace(/^-?\d+/, (whole) => whole.replace(/\d(?=(?:\d{3})+$)/g, '$&.'))
      expect(readNumber(text, 'data')).toBe(Number(text))
      expect(readNumber(grouped, 'vi')).toBe(Number(text))
    }), { ...SEED, numRuns: 1000 })
  })

  test('long texts are refused at once', () => {
    const started = performance.now()
    for (const text of [`${'1'.repeat(1e6)}x`, '1.111'.repeat(2e5), '-'.repeat(1e6)]) expect(readNumber(text, 'vi')).toBe('not-a-number')
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('JavaScript numbers', () => {
  test.each<[number, number | string]>([
    [0, 0],
    [-0, 0],
    [1.5, 1.5],
    [-1.5, -1.5],
    [NaN, 'not-a-number'],
    [Infinity, 'not-a-number'],
    [-Infinity, 'not-a-number'],
    [0.1 + 0.2, 'too-precise'], // 0.30000000000000004: 17 digits
    [0.3, 0.3],
    [1e-6, 0.000001],
    [1e-7, 'too-precise'],
    [5e-324, 'too-precise'],
    [1 / 3, 'too-precise'],
    [1e15 - 1, 999_999_999_999_999],
    [1e15, 'above-max'],
    [-1e15, 'below-min'],
    [1e21, 'above-max'],
    [Number.MAX_VALUE, 'above-max'],
    [-Number.MAX_VALUE, 'below-min'],
    [123456789.123456, 123456789.123456],
    [1234567890.123456, 'too-precise'],
    [0.123456, 0.123456],
    [0.1234567, 'too-precise'],
  ])('%d', (value, expected) => {
    expect(acceptNumber(value)).toBe(expected)
  })

  test('−0 is 0', () => {
    expect(Object.is(acceptNumber(-0), 0)).toBe(true)
  })

  test('a number is accepted exactly when its shortest text is', () => {
    fc.assert(fc.property(fc.oneof(fc.double(), fc.integer(), fc.double({ min: -1e6, max: 1e6 }).map((x) => Math.round(x * 1e6) / 1e6)), (value) => {
      const text = String(value)
      if (!/^-?\d+(\.\d+)?$/.test(text)) return
      expect(acceptNumber(value)).toBe(readNumber(text, 'data'))
    }), { ...SEED, numRuns: 1000 })
  })
})

describe('an input that declares its decimals', () => {
  // 15 significant digits stay the limit: 0.000000000000123 has 3 of them and 15 decimals, 1.00000000000001 has 15 and 14.
  test.each<[string, number, number | string]>([
    ['0.1234567', 7, 0.1234567],
    ['0.12345678', 7, 'too-precise'],
    ['0.000000000000123', 15, 1.23e-13],
    ['0.0000000000001234', 15, 'too-precise'],
    ['1.00000000000001', 15, 1.00000000000001],
    ['1.000000000000001', 15, 'too-precise'],
    ['12', 0, 12],
    ['12.0', 0, 12],
    ['12.5', 0, 'too-precise'],
  ])('%s with %i', (text, decimals, expected) => {
    expect(readNumber(text, 'data', decimals)).toBe(expected)
    expect(acceptNumber(Number(text), decimals)).toBe(expected)
  })

  test.each<[number, number | string]>([[1.5e-7, 1.5e-7], [-1.5e-7, -1.5e-7], [1e-15, 1e-15], [1.5e-15, 'too-precise'], [1e-16, 'too-precise'], [5e-324, 'too-precise']])(
    'a JavaScript number with an exponent: %d', (value, expected) => {
      expect(acceptNumber(value, 15)).toBe(expected)
    })
})
