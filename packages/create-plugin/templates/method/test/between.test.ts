import { methodLaws, methodTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { betweenMethod } from '../src/index.js'

// Work points out by hand: (50 − 20) / (80 − 20) × 10 = 5; (30 − 20) / (80 − 20) × 10 = 1.666… → 1.67
methodTester(betweenMethod, { test }).run({
  valid: [
    { name: 'half way', params: { from: 20, to: 80 }, inputs: ['x'], maxPoints: 10, values: { x: 50 }, points: 5 },
    { name: 'a sixth of the way', params: { from: 20, to: 80 }, inputs: ['x'], maxPoints: 10, values: { x: 30 }, points: 1.67 },
    { name: 'at the lower bound', params: { from: 20, to: 80 }, inputs: ['x'], maxPoints: 10, values: { x: 20 }, points: 0 },
    { name: 'above the upper bound', params: { from: 20, to: 80 }, inputs: ['x'], maxPoints: 10, values: { x: 90 }, points: 10 },
    { name: 'nothing reported', params: { from: 20, to: 80 }, inputs: ['x'], maxPoints: 10, values: {}, points: 0, state: 'missing' },
  ],
  invalid: [
    { name: 'bounds the wrong way round', params: { from: 80, to: 20 }, codes: ['definition-method-params'] },
    { name: 'an unknown param', params: { from: 20, to: 80, floor: 1 }, codes: ['definition-unknown-key'] },
  ],
})

methodLaws(betweenMethod, {
  test,
  cases: [{ params: { from: 20, to: 80 }, inputs: ['x'], maxPoints: 10 }],
  monotone: { input: 'x', direction: 'up' },
  selfLimited: true,
})
