import { describe, expect, test } from 'vitest'
import type { IndexNode } from '../../src/definition/group-definition.js'
import { deduction, indexOf, mainOf, typed } from '../result/typed-index.js'
import { faultsOf, faultsOfLeaf, faultsWith } from './faults-of.js'

describe('maximum points', () => {
  test('have at most the places of the index', () => {
    expect(faultsOf(indexOf([[typed(0.25)]]))).toEqual([])
    expect(faultsOf(indexOf([[typed(0.25)]], { arithmetic: { places: 1 } }))).toEqual([
      'definition-points-places nodes.0.maxPoints',
      'definition-points-places nodes.0.children.0.maxPoints',
      'definition-points-places maxPoints',
    ])
    expect(faultsOf(indexOf([[typed(0.000001)]], { arithmetic: { places: 6 } }))).toEqual([])
    expect(faultsOf(indexOf([[typed(1e-7)]], { arithmetic: { places: 6 } }))).toHaveLength(3)
  })

  test('are not negative', () => {
    const nodes = [mainOf(1, [typed(12), typed(-2)])]
    expect(faultsOf({ ...indexOf([[typed(10)]]), nodes })).toEqual(['definition-points-negative nodes.0.children.1.maxPoints'])
  })

  test('may be 0', () => {
    expect(faultsOf(indexOf([[typed(0, { information: true }), deduction(5)]]))).toEqual([])
  })

  // 2^50 = 1 125 899 906 842 624 scaled: the largest at two places is 11 258 999 068 426.24.
  test('print with at most 15 significant digits', () => {
    expect(faultsOf(indexOf([[typed(9_999_999_999_999.99)]]))).toEqual([])
    expect(faultsOf(indexOf([[typed(10_000_000_000_000)]]))).toEqual(
      ['nodes.0.maxPoints', 'nodes.0.children.0.maxPoints', 'maxPoints'].map((path) => `definition-points-too-large ${path}`),
    )
  })

  test('caps and points of each item have them too', () => {
    expect(faultsOfLeaf(deduction(5.001))).toEqual(['definition-points-places params.cap'])
    expect(faultsOfLeaf({ ...deduction(5), params: { per_item: -1, cap: 5 } })).toEqual(['definition-points-negative params.per_item'])
  })

  test('of a deduction are 0', () => {
    expect(faultsOfLeaf({ ...deduction(5), maxPoints: 5 })).toEqual(['definition-invalid-value maxPoints'])
  })
})

describe('sums', () => {
  test('hold at every node, as decimals', () => {
    // In float64 0.1 + 0.2 is not 0.3.
    expect(faultsOf({ ...indexOf([[typed(0.1), typed(0.2)]]), maxPoints: 0.3, nodes: [{ ...mainOf(1, [typed(0.1), typed(0.2)]), maxPoints: 0.3 }] })).toEqual([])
  })

  test('each wrong one is named', () => {
    const inner: IndexNode = { kind: 'group', role: 'group', id: 'g', name: { vi: 'g' }, maxPoints: 6, children: mainOf(1, [typed(5)]).children }
    const nodes = [{ ...mainOf(1, []), maxPoints: 7, children: [inner] }]
    expect(faultsOf({ ...indexOf([[typed(8)]]), nodes })).toEqual([
      'definition-sum-mismatch nodes.0.maxPoints',
      'definition-sum-mismatch nodes.0.children.0.maxPoints',
      'definition-sum-mismatch maxPoints',
    ])
  })
})

describe('scale', () => {
  test.each([1, 100, 1000, 0.5])('%d', (scale) => {
    expect(faultsWith({ scale })).toEqual([])
  })

  test('not 0, not negative, not finer than the places', () => {
    expect(faultsWith({ scale: 0 })).toEqual(['definition-invalid-value scale'])
    expect(faultsWith({ scale: -1 })).toContain('definition-invalid-value scale')
    expect(faultsWith({ scale: 0.001 })).toEqual(['definition-points-places scale'])
  })
})

describe('numbers that are none', () => {
  // Definitions written in TypeScript never pass the schema; the check must still say what is wrong and not throw.
  test.each([NaN, Infinity, -Infinity])('%d as maximum points is a fault', (maxPoints) => {
    expect(faultsOf(indexOf([[typed(maxPoints)]]))).not.toEqual([])
  })

  test.each([NaN, Infinity])('%d as scale is a fault', (scale) => {
    expect(faultsWith({ scale })).not.toEqual([])
  })
})
