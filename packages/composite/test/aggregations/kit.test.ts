import { aggregationTester, type AggregationChild } from '@dti-vn/testing'
import { test } from 'vitest'
import { arithmetic, geometric, harmonic, min, power } from '../../src/aggregations/index.js'

/** Children of 100 points each, with weights. */
const children = (...given: readonly (readonly [points: number, weight: number])[]): AggregationChild[] => given.map(([points, weight]) => ({ points, maximum: 100, weight }))

const unknown = { name: 'an unknown param', params: { availble: 1 }, codes: ['definition-method-params'] } as const
const laws = { test, between: true, weightScale: true }

aggregationTester(arithmetic, laws).run({
  valid: [
    // (40 × 1 + 80 × 3) / 4 = 70
    { name: 'weights', maximum: 100, items: children([40, 1], [80, 3]), points: 70 },
    // Shares 0.5 and 0.25 of different maxima: (0.5 + 0.25) / 2 × 100 = 37.5
    { name: 'other maxima', maximum: 100, items: [{ points: 5, maximum: 10 }, { points: 5, maximum: 20 }], points: 37.5 },
  ],
  invalid: [unknown],
})

aggregationTester(geometric, { ...laws, params: [{ nonPositive: 'zero' }] }).run({
  valid: [
    // √(25 × 100) = 50
    { name: 'equal weights', maximum: 100, items: children([25, 1], [100, 1]), points: 50 },
    // (8 × 64²)^(1/3) = 32
    { name: 'weights', maximum: 100, items: children([8, 1], [64, 2]), points: 32 },
    { name: 'a zero leaves it without a value', maximum: 100, items: children([0, 1], [64, 1]), points: null },
    { name: 'a zero may make it 0', params: { nonPositive: 'zero' }, maximum: 100, items: children([0, 1], [64, 1]), points: 0 },
  ],
  invalid: [unknown],
})

aggregationTester(harmonic, { ...laws, params: [{ nonPositive: 'zero' }] }).run({
  // 2 / (1/40 + 1/60) = 48
  valid: [{ name: 'equal weights', maximum: 100, items: children([40, 1], [60, 1]), points: 48 }],
  invalid: [unknown],
})

aggregationTester(power, { ...laws, params: [{ exponent: 2 }, { exponent: -1, nonPositive: 'zero' }] }).run({
  valid: [
    // √((10² + 70²) / 2) = 50
    { name: 'squares', params: { exponent: 2 }, maximum: 100, items: children([10, 1], [70, 1]), points: 50 },
    // Exponent −1 is the harmonic mean: 48
    { name: 'the harmonic mean', params: { exponent: -1 }, maximum: 100, items: children([40, 1], [60, 1]), points: 48 },
  ],
  invalid: [{ ...unknown, params: { exponent: 2, availble: 1 } }, { name: 'the exponent 0', params: { exponent: 0 }, codes: ['definition-invalid-value'] }],
})

aggregationTester(min, laws).run({
  valid: [{ name: 'the smallest', maximum: 100, items: children([30, 4], [80, 1]), points: 30 }],
  invalid: [unknown],
})
