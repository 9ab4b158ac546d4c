import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TieRule } from '../../src/definition/rank-rule.js'
import { writeRanks } from '../../src/ranking/rank.js'
import { SEED } from '../numeric/arbitraries.js'

/** Ranks of figures in descending order. */
function ranksOf(descending: readonly number[], rule: TieRule): number[] {
  const ranks = new Uint32Array(descending.length)
  const positions = Uint32Array.from(descending, (_, i) => i)
  writeRanks(ranks, positions, 0, positions.length, (a, b) => descending[a] === descending[b], rule)
  return [...ranks]
}

describe('tie rules', () => {
  // By hand, as the rules are named.
  test.each<['standard' | 'modified' | 'dense', number[], number[]]>([
    ['standard', [9, 8, 8, 7], [1, 2, 2, 4]],
    ['modified', [9, 8, 8, 7], [1, 3, 3, 4]],
    ['dense', [9, 8, 8, 7], [1, 2, 2, 3]],
    ['standard', [5, 5, 5], [1, 1, 1]],
    ['modified', [5, 5, 5], [3, 3, 3]],
    ['dense', [5, 5, 5], [1, 1, 1]],
    ['standard', [], []],
    ['standard', [9, 9, 8, 8, 8, 7], [1, 1, 3, 3, 3, 6]],
    ['modified', [9, 9, 8, 8, 8, 7], [2, 2, 5, 5, 5, 6]],
    ['dense', [9, 9, 8, 8, 8, 7], [1, 1, 2, 2, 2, 3]],
  ])('%s of %j', (rule, items, ranks) => {
    expect(ranksOf(items, rule)).toEqual(ranks)
  })

  test('by counting: one more than those above; as many as those above or equal; one more than the different ones above', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 20 }), (numbers) => {
      const sorted = [...numbers].sort((a, b) => b - a)
      expect(ranksOf(sorted, 'standard')).toEqual(sorted.map((x) => 1 + sorted.filter((y) => y > x).length))
      expect(ranksOf(sorted, 'modified')).toEqual(sorted.map((x) => sorted.filter((y) => y >= x).length))
      expect(ranksOf(sorted, 'dense')).toEqual(sorted.map((x) => 1 + new Set(sorted.filter((y) => y > x)).size))
    }), SEED)
  })
})
