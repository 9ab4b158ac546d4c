import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachOther, hasBits } from '../../src/engine/byte-words.js'
import { SEED } from '../numeric/arbitraries.js'

/** Columns of bytes at any offset of their buffer, so that some do not start at a whole word. */
const columns = fc.tuple(fc.array(fc.nat({ max: 11 }), { maxLength: 40 }), fc.nat({ max: 3 })).map(([bytes, offset]) => {
  return Uint8Array.from([...new Array<number>(offset).fill(255), ...bytes]).subarray(offset)
})

describe('bytes looked at four at a time', () => {
  test('every byte that is not the usual one is visited once and in order', () => {
    fc.assert(
      fc.property(columns, fc.nat({ max: 11 }), (bytes, usual) => {
        const seen: [number, number][] = []
        eachOther(bytes, usual, (position, byte) => seen.push([position, byte]))
        expect(seen).toEqual([...bytes].flatMap((byte, i) => (byte === usual ? [] : [[i, byte]])))
      }),
      SEED,
    )
  })

  test('a bit is found wherever it is set', () => {
    fc.assert(fc.property(columns, fc.constantFrom(1, 4, 0xfc), (bytes, bits) => {
      expect(hasBits(bytes, bits)).toBe([...bytes].some((byte) => (byte & bits) !== 0))
    }), SEED)
  })
})
