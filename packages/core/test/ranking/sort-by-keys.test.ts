import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortDescending } from '../../src/ranking/sort-by-keys.js'
import { SEED } from '../numeric/arbitraries.js'

/** What Array.prototype.sort, which is stable, makes of the same positions. */
function expected(positions: readonly number[], keys: readonly number[]): number[] {
  return [...positions].sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0))
}

const keyArrays = fc.oneof(
  fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 200 }),
  fc.array(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), { maxLength: 60 }),
)

describe('sorting positions by whole numbers', () => {
  test('descending, equal keys in the order given, as a stable comparison sort has them', () => {
    fc.assert(
      fc.property(keyArrays, fc.boolean(), (keys, backwards) => {
        const positions = keys.map((_, i) => i)
        if (backwards) positions.reverse()
        expect([...sortDescending(Uint32Array.from(positions), keys)]).toEqual(expected(positions, keys))
      }),
      SEED,
    )
  })

  test('several digits: keys on both sides of 2^18, of 2^36 and at the largest size', () => {
    const keys = [2 ** 18, 2 ** 18 - 1, 2 ** 36 + 1, 2 ** 36, 2 ** 50, -(2 ** 50), 0, 1, 2 ** 18, 2 ** 36]
    const many = Array.from({ length: 500 }, (_, i) => keys[i % keys.length] ?? 0)
    const positions = many.map((_, i) => i)
    expect([...sortDescending(Uint32Array.from(positions), many)]).toEqual(expected(positions, many))
  })
})
