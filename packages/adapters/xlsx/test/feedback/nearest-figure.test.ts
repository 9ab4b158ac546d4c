import { describe, expect, test } from 'vitest'
import { nearestBetter } from '../../src/feedback/nearest-figure.js'

const whole = { decimals: 0, min: 0, max: undefined }

describe('the nearest better figure', () => {
  test('is the least that reaches the most, upwards', () => {
    // 7 of 11 is enough: 10 × min(1, x / 7)
    expect(nearestBetter(3, whole, (x) => 10 * Math.min(1, x / 7))).toEqual({ value: 7, points: 10 })
    expect(nearestBetter(1, { ...whole, max: 5 }, (x) => x)).toEqual({ value: 5, points: 5 })
    expect(nearestBetter(1_000, whole, (x) => (x >= 1_000_000 ? 1 : 0))).toEqual({ value: 1_000_000, points: 1 })
  })

  test('is looked for downwards where more brings nothing', () => {
    expect(nearestBetter(9, whole, (x) => Math.max(0, 10 - x))).toEqual({ value: 0, points: 10 })
    expect(nearestBetter(9, whole, (x) => (x <= 4 ? 10 : 0))).toEqual({ value: 4, points: 10 })
  })

  test('has the decimals that are tried, and starts from the figure as it is', () => {
    expect(nearestBetter(0.333, { decimals: 2, min: 0, max: 1 }, (x) => (x >= 0.5 ? 1 : 0))).toEqual({ value: 0.5, points: 1 })
    // 0.29 × 100 is 28.999… in float64
    expect(nearestBetter(0.29, { decimals: 2, min: 0, max: 0.3 }, (x) => x)).toEqual({ value: 0.3, points: 0.3 })
  })

  test('is none where nothing is better or possible', () => {
    expect(nearestBetter(5, whole, () => 3)).toBeUndefined()
    expect(nearestBetter(5, { ...whole, max: 5 }, (x) => x)).toBeUndefined()
    expect(nearestBetter(5, whole, () => null)).toBeUndefined()
  })
})
