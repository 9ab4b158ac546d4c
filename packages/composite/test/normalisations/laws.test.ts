import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomes } from './outcomes.js'

const SEED = { seed: 2878, numRuns: 25 }

const variants = [
  ['min_max', {}], ['min_max', { lowest: 1 }], ['goalposts', { low: 10, high: 60.5 }], ['goalposts', { low: 10, high: 60.5, cap: false }], ['z_score', { deviation: 'population' }],
  ['z_score', { deviation: 'sample', mean: 10, sd: 2 }], ['rank', {}], ['percentile_rank', {}], ['percentile_rank', { of: 'all' }], ['fraction_of_max', {}],
  ['distance_to_target', { target: 70 }], ['distance_to_target', { target: 50, cap: true }], ['log', {}], ['log', { goalposts: { low: 1, high: 90 } }], ['none', {}],
] as const

const RANGED = ['min_max', 'percentile_rank', 'log']

/** Figures above 0 with up to two decimals; ties are likely. */
const figures = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9999 }).map((x) => x / 100)), { minLength: 2, maxLength: 12 })

describe.each(variants)('%s %j', (method, params) => {
  // `outcomes` throws where the executors differ.
  test('the executors agree, and a better figure never has fewer points, in either direction', () => {
    fc.assert(fc.property(figures, (values) => {
      for (const direction of ['up', 'down'] as const) {
        const points = outcomes(method, { ...params, direction }, values)
        values.forEach((a, i) => values.forEach((b, j) => {
          const [p, q] = [points[i], points[j]]
          if (typeof p !== 'number' || typeof q !== 'number' || (direction === 'up' ? a > b : a < b)) return
          expect(p).toBeLessThanOrEqual(q)
        }))
      }
    }), SEED)
  })

  test('the order of units does not matter', () => {
    fc.assert(fc.property(figures, (values) => {
      expect(outcomes(method, params, [...values].reverse())).toEqual([...outcomes(method, params, values)].reverse())
    }), SEED)
  })

  test('the executors agree on quotients, blanks and zero denominators', () => {
    const cell = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }) }, { weight: 1, arbitrary: fc.constant('') })
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (pairs) => {
      outcomes(method, { ...params, per: true }, pairs)
    }), SEED)
  })

  test.runIf(RANGED.includes(method) && !('of' in params) && !('goalposts' in params))('the best unit has the maximum and the worst the lowest points', () => {
    fc.assert(fc.property(figures, (values) => {
      const points = outcomes(method, params, values)
      if (new Set(values).size === 1) return
      const best = values.filter((x) => x === Math.max(...values))
      // A percentile rank shares the lowest place among equals, so that two leaders do not reach the top.
      if (method !== 'percentile_rank' || best.length === 1) expect(points[values.indexOf(best[0] ?? 0)]).toBe(100)
      expect(points[values.indexOf(Math.min(...values))]).toBe('lowest' in params ? params.lowest : 0)
    }), SEED)
  })
})
