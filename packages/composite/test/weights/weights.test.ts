import { printDecimal, reduce } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { effectiveWeights, withWeights } from '../../src/index.js'
import { compositeIndex, group, leaf } from '../engine.js'

const index = compositeIndex([group('a', [leaf('1', 'none', {}, { weight: 3 }), leaf('2', 'none')], { weight: 4 }), leaf('3', 'none')])
const printed = (definition = index) => [...effectiveWeights(definition)].map(([name, weight]) => [name, printDecimal(reduce(weight))])

describe('effective weights', () => {
  test('are those among siblings times that of the parent', () => {
    expect(printed()).toEqual([['a', '0.8'], ['1', '0.6'], ['2', '0.2'], ['3', '0.2']]) // 4/5, 4/5 × 3/4 …
  })

  test('under a sum are the shares of the maximum points', () => {
    const sum = compositeIndex([leaf('1', 'none', {}, { maxPoints: 30, weight: 9 }), leaf('2', 'none', {}, { maxPoints: 70 })], { aggregation: 'sum' })
    expect(printed(sum)).toEqual([['1', '0.3'], ['2', '0.7']])
  })

  test('are exact: a third is a third', () => {
    const thirds = effectiveWeights(compositeIndex(['1', '2', '3'].map((code) => leaf(code, 'none'))))
    expect([...thirds.values()].map(reduce)).toEqual([1, 2, 3].map(() => ({ n: 1n, d: 3n })))
  })
})

describe('another set of weights', () => {
  test('replaces those named and leaves the definition as it was', () => {
    const before = JSON.stringify(index)
    expect(printed(withWeights(index, { a: 1, '1': 1, '3': 0 }))).toEqual([['a', '1'], ['1', '0.5'], ['2', '0.5'], ['3', '0']])
    expect(JSON.stringify(index)).toBe(before)
    expect(withWeights(index, {})).toEqual(index)
  })

  test('names only what is there', () => {
    expect(() => withWeights(index, { a: 1, b: 2, '1.1': 3 })).toThrow(/no indicator or group "1.1", "b"|no indicator or group "b", "1.1"/)
  })
})
