import { describe, expect, test } from 'vitest'
import { xmlSource, xmlSourceByDecoder } from '../../src/workbook/xml-source.js'

/** What Node has, and what browsers have. */
const WAYS = [['Node', xmlSource], ['the decoder', xmlSourceByDecoder]] as const

describe.each(WAYS)('a part as bytes, by %s', (_, source) => {
  // UTF-8: ế is E1 BA BF.
  test('texts are cut by bytes', () => {
    const part = source(new TextEncoder().encode('<a>ế1</a>'))
    expect([part?.bytes.length, part?.text(3, 6), part?.text(3, 7), part?.text(6, 6)]).toEqual([11, 'ế', 'ế1', ''])
  })

  test('one byte order mark in front is no part of it; another is', () => {
    const part = source(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x3c]))
    expect([part?.bytes.length, part?.text(0, 4)]).toEqual([4, '\ufeff<'])
  })

  test('a part of larger memory', () => {
    const part = source(new TextEncoder().encode('xxx<ế>yyy').subarray(3, 8))
    expect(part?.text(0, 5)).toBe('<ế>')
  })

  test.each([[[0xff]], [[0xe1, 0xba]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])('bytes %j are no UTF-8', (bytes) => {
    expect(source(new Uint8Array(bytes))).toBeUndefined()
  })
})
