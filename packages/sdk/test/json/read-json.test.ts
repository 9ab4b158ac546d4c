import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JSON_DEPTH, readJson } from '../../src/json/index.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const faults = (text: string | Uint8Array) => {
  const read = readJson(typeof text === 'string' ? bytes(text) : text, { file: 'a.json' })
  return read.ok ? [] : read.issues.map(({ code, place, path }) => [code, place?.line, place?.column, ...path])
}

// Lines and columns below were counted by hand in the texts.
describe('a JSON text is refused at its place', () => {
  test('a key that stands twice, at its second place and with the first', () => {
    const read = readJson(bytes('{\n  "maxPoints": 900,\n  "maxPoints": 1000\n}'))
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'json-key-duplicate', place: { line: 3, column: '3' }, params: { key: 'maxPoints', line: 2, column: 3 } }] })
  })

  test('the same key in two objects is none', () => {
    expect(faults('[{"a":1},{"a":2,"b":{"a":3}}]')).toEqual([])
  })

  test('a key written twice with different escapes is one key', () => {
    expect(faults('{"a":1,"\\u0061":2}')).toEqual([['json-key-duplicate', 1, '8', 'a']])
  })

  test('__proto__ at any depth, also escaped', () => {
    expect(faults('{"a":[{"__proto__":{}}]}')).toEqual([['json-key-forbidden', 1, '8', 'a', 0, '__proto__']])
    expect(faults('{"\\u005f_proto__":1}')).toEqual([['json-key-forbidden', 1, '2', '__proto__']])
  })

  test('a number of sixteen digits, with the number meant', () => {
    const read = readJson(bytes('{"target":\n 0.8634000000000001}'))
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'json-number-digits', path: ['target'], place: { line: 2, column: '2' }, params: { value: '0.8634000000000001', meant: '0.8634' } }] })
  })

  test.each(['0.863400000000000', '123456789012345', '1000000000000000000', '1e3', '-0.000000000012345', '1.50e-3'])('%s has at most fifteen digits', (number) => {
    expect(faults(`[${number}]`)).toEqual([])
  })

  test.each(['1234567890123456', '0.1234567890123456', '1e400', '-1e400'])('%s does not', (number) => {
    expect(faults(`[${number}]`)).toEqual([['json-number-digits', 1, '2', 0]])
  })

  test('bytes that are not UTF-8', () => {
    expect(faults(Uint8Array.of(0x7b, 0x0a, 0x22, 0xe1, 0x22))).toEqual([['json-not-utf8', 2, '2']])
    expect(faults(Uint8Array.of(0x22, 0xc3))).toEqual([['json-not-utf8', 1, '2']])
  })

  test('a fault of the grammar', () => {
    expect(faults('{"a": 1,\n "b" 2}')).toEqual([['json-invalid', 2, '6']])
    expect(faults('[1,]')).toEqual([['json-invalid', 1, '4']])
    expect(faults('// no\n{}')).toEqual([['json-invalid', 1, '1']])
    expect(faults('{"a":"x\ny"}')).toEqual([['json-invalid', 1, '8']])
    expect(faults('')).toEqual([['json-invalid', 1, '1']])
  })

  test('nesting beyond the limit, however deep', () => {
    expect(faults('['.repeat(JSON_DEPTH) + ']'.repeat(JSON_DEPTH))).toEqual([])
    expect(faults('['.repeat(1_000_000))).toEqual([['json-too-deep', 1, String(JSON_DEPTH + 1)]])
    expect(faults(`["${'['.repeat(1000)}"]`)).toEqual([])
  })

  // Millions of characters in one text exhausted the stack of a regular expression.
  test('a text as long as a file may be, with escapes or without', { timeout: 60_000 }, () => {
    for (const piece of ['xx', '\\n']) expect(faults(`["${piece.repeat(8_000_000)}", 1234567890123456]`)).toEqual([['json-number-digits', 1, '16000006', 1]])
    expect(faults(`["${'\\n'.repeat(8_000_000)}`).map(([code]) => code)).toEqual(['json-invalid'])
  })

  test('more bytes than the limit', () => {
    expect(readJson(bytes('[1,2]'), { maxBytes: 4 })).toMatchObject({ ok: false, issues: [{ code: 'json-too-large', params: { limit: 4 } }] })
  })
})

describe('what is read', () => {
  test('a byte order mark is passed over', () => {
    expect(readJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toMatchObject({ ok: true, json: { value: {} } })
  })

  test('is what JSON.parse reads, and every part has its place', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }).filter((text) => faults(text).every(([code]) => code === 'json-invalid')), (text) => {
        const read = readJson(bytes(text))
        expect(read.ok && read.json.value).toEqual(JSON.parse(text))
      }),
    )
  })

  test('is refused exactly where JSON.parse refuses it', () => {
    const spoiled = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', '\n', '\u0001', '\\', 'x', '0')).map(([text, at, put]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + put + text.slice(place + 1)
    })
    fc.assert(
      fc.property(spoiled, (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(faults(text).some(([code]) => code === 'json-invalid')).toBe(!isJson)
      }),
    )
  })

  test('a path leads to its key, and to what is around it where there is nothing', () => {
    const read = readJson(bytes('{\n  "nodes": [\n    { "id": "a" }\n  ]\n}'), { file: 'a.json' })
    const at = (...path: (string | number)[]) => (read.ok ? read.json.placeOf(path) : undefined)
    expect(at('nodes')).toEqual({ file: 'a.json', line: 2, column: '3' })
    expect(at('nodes', 0, 'id')).toEqual({ file: 'a.json', line: 3, column: '7' })
    expect(at('nodes', 0, 'name')).toEqual({ file: 'a.json', line: 3, column: '5' })
    expect(at()).toEqual({ file: 'a.json', line: 1, column: '1' })
  })
})
