import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/result/canonical-json.js'
import { SEED } from '../numeric/arbitraries.js'

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves lists in order', () => {
    expect(canonicalJson({ b: [3, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[3,{"c":2,"d":1}]}')
  })

  test('RFC 8785, section 3.2.3: order of keys by UTF-16 code units', () => {
    const sample = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', 1: 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis' }
    const order = [...canonicalJson(sample).matchAll(/:"([^"]+)"/g)].map(([, text]) => text)
    expect(order).toEqual([
      'Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test('keys that look like numbers are sorted as texts too', () => {
    expect(canonicalJson({ 2: 'b', 10: 'a', '1.10': 'c' })).toBe('{"1.10":"c","10":"a","2":"b"}')
  })

  test('leaves out what is undefined and prints numbers in their shortest form', () => {
    expect(canonicalJson({ a: undefined, b: 1.0, c: -0, d: 1e21, e: 0.000001 })).toBe('{"b":1,"c":0,"d":1e+21,"e":0.000001}')
  })

  test('a key __proto__ is kept as a key', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1},"b":1}')
  })

  test('one text for equal data, however its keys came', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]))
          : value
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }), SEED)
  })
})
