import { test } from 'vitest'
import { methodLaws, methodTester } from '../src/index.js'
import { scaled } from './sample-method.js'

const use = { params: { divisor: 3 }, inputs: ['x'], maxPoints: 10 }

// 10 × 2/3 = 6.666…, 10 × 9/3 = 30, at most 10; 10 × 0.0015/3 = 0.005, half away from zero
methodTester(scaled, { test }).run({
  valid: [
    { name: 'a part', ...use, values: { x: 2 }, points: 6.67 },
    { name: 'at most the maximum', ...use, values: { x: 9 }, points: 10 },
    { name: 'a tie is rounded away from zero', ...use, values: { x: '0.0015' }, points: 0.01 },
    { name: 'three places', ...use, places: 3, values: { x: 2 }, points: 6.667 },
    { name: 'an empty figure', ...use, values: { x: null }, points: 0, state: 'missing', reason: 'empty' },
    { name: 'NA', ...use, values: { x: 'NA' }, points: 0, state: 'not-applicable', reason: 'declared-na' },
    { name: 'a wrong figure', ...use, values: { x: -1 }, points: 0, state: 'invalid', reason: 'below-min' },
    { name: 'another unit changes nothing', ...use, values: { x: 2 }, others: [{ x: 1000 }], points: 6.67 },
  ],
  invalid: [
    { name: 'a divisor of 0', params: { divisor: 0 }, codes: ['definition-target-not-positive'] },
    { name: 'no divisor', params: {}, codes: ['definition-method-params'] },
    { name: 'two inputs', params: { divisor: 1 }, inputs: ['a', 'b'], codes: ['definition-method-inputs'] },
  ],
})

methodLaws(scaled, { test, cases: (random) => ({ ...use, params: { divisor: random.int(1, 30) / 10 }, maxPoints: random.int(1, 50) }), monotone: { input: 'x', direction: 'up' }, selfLimited: true })
