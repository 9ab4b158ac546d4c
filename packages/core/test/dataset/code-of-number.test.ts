import { describe, expect, test } from 'vitest'
import { codeOfNumber } from '../../src/index.js'

// 18070 = 1.807 × 10^4; 00123 is a code that begins with zeros, 1.100 one with a point.
const known = new Set(['18070', '00123', '1.100', '1100', '12E3'])

describe('a code that was a number on its way', () => {
  test.each(['18070.0', '18070.00', '18070,0', '18070,000', '1.807E+04', '1.807e4', '1,807E+4', '1.80700E+04', '1807E+1'])('%s is none, and 18070 was meant', (code) => {
    expect([codeOfNumber(code), codeOfNumber(code, known)]).toEqual(['', '18070'])
  })

  test.each([['18.070', '18070'], ['18,070', '18070'], ['18 070', '18070'], ['18070.', '18070'], ["'18070", '18070'], ['18\u00a0070', '18070'], ['00018070', '18070'], ['1807E1', '18070'], ['123', '00123'], ['0123', '00123'], ['123.0', '00123']])('%s is a code unless %s is known', (code, meant) => {
    expect(codeOfNumber(code, known)).toBe(meant)
    expect(codeOfNumber(code)).toBe(code === '123.0' ? '' : undefined)
    expect(codeOfNumber(code, new Set(['1']))).toBe(code === '123.0' ? '' : undefined)
  })

  test.each(['18070', '1.100', '12E3', '1100', '18071', '18.07', '1.0.0', '18.0700', 'so-noi-vu', 'v1.0', '.0', '18070..', '', '1.8E', '1.8.0E5', '1.2345678E+2x', '18070.5', '0'])('%s is a code', (code) => {
    expect(codeOfNumber(code, known)).toBeUndefined()
  })

  test.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '<NA>', 'N/A', '(null)', 'null', 'NULL', 'undefined', 'NaN', '-', '–', '—', '="00999"', '"18\n070"', '"x"', '="'])('%s is none', (code) => {
    expect([codeOfNumber(code), codeOfNumber(code, known), codeOfNumber(code, new Set([code]))]).toEqual(['', '', undefined])
  })

  test.each(['="18070"', '"18070"', '="18070'])('%s is none, and 18070 was meant', (code) => {
    expect([codeOfNumber(code), codeOfNumber(code, known)]).toEqual(['', '18070'])
  })

  test.each(['NA', '?', '--', '#1', 'nullx', 'a"b"', "'18071", "'"])('%s may be one', (code) => {
    expect(codeOfNumber(code, known)).toBeUndefined()
  })

  test('a power that is no whole number is no code, and means none', () => {
    expect(codeOfNumber('1.80705E+04', known)).toBe('')
    expect(codeOfNumber('1.80705E+04', new Set(['180705']))).toBe('')
  })

  test('very long ones cost nothing', () => {
    expect(codeOfNumber(`1.${'0'.repeat(100_000)}`)).toBe('')
    expect(codeOfNumber(`1${'.000'.repeat(50_000)}x`, known)).toBeUndefined()
    expect(codeOfNumber(`1.${'50'.repeat(50_000)}E+5`, known)).toBe('')
    expect(codeOfNumber(`1.${'0'.repeat(100_000)}x`, known)).toBeUndefined()
  })
})
