import { aggregationTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { medianAggregation } from '../src/index.js'

// Worked out by hand: the shares 0.2, 0.5, 0.9 have 0.5 in the middle, of 10 points 5; 0.2 and 0.5 the mean 0.35, of 10 points 3.5.
aggregationTester(medianAggregation, { test, between: true }).run({
  valid: [
    { name: 'three children', maximum: 10, items: [{ points: 2, maximum: 10 }, { points: 9, maximum: 10 }, { points: 2.5, maximum: 5 }], points: 5 },
    { name: 'two children', maximum: 10, items: [{ points: 2, maximum: 10 }, { points: 2.5, maximum: 5 }], points: 3.5 },
    { name: 'no child', maximum: 10, items: [], points: null },
  ],
  invalid: [{ name: 'an unknown param', params: { of: 2 }, weights: [1, 1], maximum: 10, codes: ['definition-method-params'] }],
})
