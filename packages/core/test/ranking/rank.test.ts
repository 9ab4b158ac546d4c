import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ranksOf } from '../../src/ranking/rank.js'
import { SEED } from '../numeric/arbitraries.js'

const same = (a: number, b: number) => a === b

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
    expect(ranksOf(items, same, rule)).toEqual(ranks)
  })

  test('by counting: one more than those above; as many as those above or equal; one more than the different ones above', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 20 }), (numbers) => {
      const sorted = [...numbers].sort((a, b) => b - a)
      expect(ranksOf(sorted, same, 'standard')).toEqual(sorted.map((x) => 1 + sorted.filter((y) => y > x).length))
      expect(ranksOf(sorted, same, 'modified')).toEqual(sorted.map((x) => sorted.filter((y) => y >= x).length))
      expect(ranksOf(sorted, same, 'dense')).toEqual(sorted.map((x) => 1 + new Set(sorted.filter((y) => y > x)).size))
    }), SEED)
  })
})
