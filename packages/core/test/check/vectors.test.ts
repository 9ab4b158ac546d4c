import { describe, expect, test } from 'vitest'
import type { TestVector } from '../../src/definition/test-vector.js'
import { deduction, indexOf, input, type Leaf, share, typed } from '../result/typed-index.js'
import { faultsOf, issuesOf } from './faults-of.js'

const failed = (leaf: Leaf, vectors: readonly TestVector[]) =>
  faultsOf(indexOf([[{ ...leaf, vectors }]])).map((line) => line.replace('nodes.0.children.0.vectors.', ''))

describe('worked cases of an indicator', () => {
  test('that hold leave nothing', () => {
    // 10 × 1/3 = 3.333… → 3.33; 10 × 2/3 → 6.67
    expect(failed(share(10), [
      { values: { a: 1, b: 3 }, points: 3.33 },
      { values: { a: '2', b: '3' }, points: 6.67 },
      { values: { a: 5, b: 3 }, points: 10 },
      { values: { a: 1, b: 0 }, points: 0, state: 'missing' },
      { values: { a: 1 }, points: 0, state: 'missing' },
      { values: { a: 'NA', b: 'NA' }, points: 0, state: 'not-applicable' },
      { values: { a: -1, b: 3 }, points: 0, state: 'invalid' },
    ])).toEqual([])
  })

  test('that do not hold are named with what came out', () => {
    const vectors = [{ values: { a: 1, b: 3 }, points: 3.34 }, { values: { a: 1, b: 3 }, points: 3.33, state: 'missing' }, { values: { a: 1, b: 0 }, points: 0 }]
    const issues = issuesOf(indexOf([[share(10, { vectors })]]))
    expect(issues.map(({ code, path, indicator, params }) => ({ code, path: path.join('.'), indicator, params }))).toEqual([
      {
        code: 'definition-vector-failed', path: 'nodes.0.children.0.vectors.0', indicator: '1.1',
        params: { points: 3.33, state: 'scored', expected: 3.34, expectedState: 'scored' },
      },
      {
        code: 'definition-vector-failed', path: 'nodes.0.children.0.vectors.1', indicator: '1.1',
        params: { points: 3.33, state: 'scored', expected: 3.33, expectedState: 'missing' },
      },
      {
        code: 'definition-vector-failed', path: 'nodes.0.children.0.vectors.2', indicator: '1.1',
        params: { points: 0, state: 'missing', expected: 0, expectedState: 'scored' },
      },
    ])
  })

  test('an indicator that needs a trait is computed for a unit that has it', () => {
    expect(failed(typed(10, { trait: 'urban' }), [{ values: { awarded: 4 }, points: 4 }])).toEqual([])
  })

  test('of a deduction are negative', () => {
    expect(failed(deduction(5), [{ values: { n: 2 }, points: -2 }, { values: { n: 9 }, points: -5 }, { values: { n: 2 }, points: 2 }])).toEqual([
      'definition-vector-failed 2',
    ])
  })

  test('a value for an input that the indicator does not have is a fault, not a missing value', () => {
    // Otherwise a typing error in a worked case passes as a case of missing data.
    expect(failed(share(10), [{ values: { a: 1, bb: 3 }, points: 0, state: 'missing' }])).not.toEqual([])
  })

  test('are not computed while the definition has other faults', () => {
    const leaf = typed(10, { vectors: [{ values: { awarded: 1 }, points: 9 }], trait: 'nope' })
    expect(faultsOf(indexOf([[leaf]]))).toEqual(['definition-trait-unknown nodes.0.children.0.trait'])
  })

  test('notes do not keep them from being computed', () => {
    const leaf: Leaf = { method: 'formula', params: { expression: 'sqrt(a)' }, inputs: [input('a')], maxPoints: 10 }
    // √2 = 1.41421…
    expect(failed(leaf, [{ values: { a: 2 }, points: 1.41 }, { values: { a: 2 }, points: 1.42 }])).toEqual([
      'definition-inexact-function nodes.0.children.0.params', 'definition-vector-failed 1',
    ])
  })
})
