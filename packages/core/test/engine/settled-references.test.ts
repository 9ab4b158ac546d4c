import { describe, expect, test } from 'vitest'
import { indexOf, input, run } from '../result/typed-index.js'

/** x over the standard deviation of all: nobody can be scored where all figures are equal. */
const overDeviation = { method: 'formula', params: { expression: 'points * (x - ref_min(x)) / ref_sd(x)' }, inputs: [input('x')], maxPoints: 10 }

/** The share of the others that lie below: with one unit the count of others is 0. */
const shareBelow = { method: 'formula', params: { expression: 'points * (ref_count(x) - ref_rank(x)) / (ref_count(x) - 1)' }, inputs: [input('x')], maxPoints: 10 }

const states = (leaf: typeof overDeviation, figures: readonly number[], executor: 'exact' | 'columns') =>
  run(indexOf([[leaf]]), figures.map((x, i) => ({ code: `u${i}`, values: { '1.1': { x } } })), { executor }).units.map(({ indicators }) => [
    indicators['1.1']?.state,
    indicators['1.1']?.reason,
    indicators['1.1']?.points,
  ])

describe.each(['exact', 'columns'] as const)('units that the first round does not score keep that outcome (%s)', (executor) => {
  test('also when nobody remains to be compared with', () => {
    expect(states(overDeviation, [5, 5, 5], executor)).toEqual(Array(3).fill(['missing', 'zero-denominator', 0]))
    // Over nobody the count is 0, and 0 − 1 would be a denominator that scores.
    expect(states(shareBelow, [7], executor)).toEqual([['missing', 'zero-denominator', 0]])
  })

  test('where figures differ the rule is computed', () => {
    // Figures 1, 2, 3: one of the two others lies below 2, both below 3.
    expect(states(shareBelow, [1, 2, 3], executor)).toEqual([['scored', null, 0], ['scored', null, 5], ['scored', null, 10]])
  })
})
