import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { Policies } from '../../src/definition/policies.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { indexOf, input, type Leaf, run, typed } from '../result/typed-index.js'
import { leavesOf } from './adds-up.js'

const formula = (expression: string): Leaf => ({ method: 'formula', params: { expression }, inputs: [input('a', 'number', { min: -100 }), input('b')], maxPoints: 20 })

/** The indicator 1.1 of the first unit as it is explained. */
function explained(leaf: Leaf, rows: readonly Readonly<Record<string, InputValue>>[], { policies, more = {} }: { policies?: Policies; more?: Partial<UnitRow> } = {}) {
  const index = indexOf([[leaf, typed(10)]], policies ? { policies } : {})
  const units = rows.map((values, i): UnitRow => ({ code: `u${i}`, traits: [], ...more, values: { '1.1': values, '1.2': { awarded: 1 } } }))
  const [first] = leavesOf(run(index, units).explain('u0'))
  if (first?.kind !== 'indicator') throw new TypeError('The first leaf is the indicator.')
  return first
}

/** Each sentence is written by hand: the comparison as it holds for the figures, then what it led to. */
describe('the comparison that decided stands in front', () => {
  test.each([
    ['a > 2 ? 5 : 1', 3, '3 > 2 so 5 = 5'],
    ['a > 2 ? 5 : 1', 2, '2 ≤ 2 so 1 = 1'],
    ['a >= 2 ? 5 : 1', 2, '2 ≥ 2 so 5 = 5'],
    ['a >= 2 ? 5 : 1', 1, '1 < 2 so 1 = 1'],
    ['a < 2 ? 5 : 1', 1, '1 < 2 so 5 = 5'],
    ['a < 2 ? 5 : 1', 2, '2 ≥ 2 so 1 = 1'],
    ['a <= 2 ? 5 : 1', 2, '2 ≤ 2 so 5 = 5'],
    ['a <= 2 ? 5 : 1', 3, '3 > 2 so 1 = 1'],
    ['a == 2 ? 5 : 1', 2, '2 = 2 so 5 = 5'],
    ['a == 2 ? 5 : 1', 3, '3 ≠ 2 so 1 = 1'],
    ['a != 2 ? 5 : 1', 3, '3 ≠ 2 so 5 = 5'],
    ['a != 2 ? 5 : 1', 2, '2 = 2 so 1 = 1'],
    // Of nested branches the last comparison decided.
    ['a > 4 ? 9 : a > 2 ? 5 : 1', 3, '3 > 2 so 5 = 5'],
    ['a > 4 ? 9 : a > 2 ? 5 : 1', 1, '1 ≤ 2 so 1 = 1'],
    ['a > 2 ? (a > 4 ? 9 : 5) : 1', 3, '3 ≤ 4 so 5 = 5'],
    ['a > 4 ? 9 : a > 2 ? 5 : 1', 5, '5 > 4 so 9 = 9'],
    // A condition of several parts is no comparison.
    ['a > 2 and b > 2 ? 5 : 1', 3, '5 = 5'],
  ])('%s for %d', (expression, a, calculation) => {
    expect(explained(formula(expression), [{ a, b: 3 }]).calculation?.en).toBe(calculation)
  })

  test('in Vietnamese with its own word', () => {
    expect(explained(formula('a >= 2.5 ? 5 : 1'), [{ a: 2.5, b: 1 }]).calculation?.vi).toBe('2,5 ≥ 2,5 nên 5 = 5')
  })

  test('for the steps of a ladder', () => {
    const tiers: Leaf = { method: 'tiers', params: { of: 'value', steps: [{ min: 4, share: 1 }, { min: 2, share: 0.5 }] }, inputs: [input('x')], maxPoints: 20 }
    expect([4, 3, 1].map((x) => explained(tiers, [{ x }]).calculation?.en)).toEqual(['4 ≥ 4 so 20 × 1 = 20', '3 ≥ 2 so 20 × 0.5 = 10', '1 < 2 so 0 = 0'])
  })
})

describe('figures inside a calculation', () => {
  test('one that a policy filled in stands as a number, and its origin beside the input: the mean, or median, of 10 and 20', () => {
    const leaf = (figure: 'mean' | 'median') => explained(typed(20), [{ awarded: '' }, { awarded: 10 }, { awarded: 20 }], { policies: { impute: { figure } } })
    expect(leaf('mean').calculation).toEqual({ vi: '15 = 15', en: '15 = 15' })
    expect(leaf('mean').inputs.map(({ text }) => text)).toEqual([{ vi: '15 (trung bình của 2 đơn vị, chưa có số liệu)', en: '15 (mean of 2 units, not reported)' }])
    expect(leaf('median').inputs.map(({ text }) => text)).toEqual([{ vi: '15 (trung vị của 2 đơn vị, chưa có số liệu)', en: '15 (median of 2 units, not reported)' }])
  })

  test('one that is not reported stands as what the formula puts in its place', () => {
    // 5 for a, and 1: 6 of 20 points.
    expect(explained(formula('default(a, 5) + b'), [{ a: '', b: 1 }]).calculation?.en).toBe('5 + 1 = 6')
    expect(explained(formula('default(a, -2.5) + b'), [{ a: '', b: 4 }]).calculation).toEqual({ vi: '−2,5 + 4 = 1,5', en: '−2.5 + 4 = 1.5' })
    expect(explained(formula('default(a, 5) + b'), [{ a: 7, b: 1 }]).calculation?.en).toBe('7 + 1 = 8')
  })

  test('one below 0 stands in parentheses where it would else be read as something taken away: (−2)² is 4', () => {
    expect(explained(formula('a ^ 2 + b'), [{ a: -2, b: 1 }]).calculation?.en).toBe('(−2)^2 + 1 = 5')
    expect(explained(formula('b - a * 2'), [{ a: -2, b: 1 }]).calculation?.en).toBe('1 − −2 × 2 = 5')
  })

  test('an NA in words: accepted, or not approved', () => {
    const texts = (policies: Policies, more: Partial<UnitRow> = {}) => explained(typed(20), [{ awarded: 'NA' }], { policies, more }).inputs.map(({ text }) => text.en)
    expect(texts({})).toEqual(['not applicable'])
    expect(texts({ naClaim: 'appraiser' })).toEqual(['NA, not approved'])
    expect(texts({ naClaim: 'appraiser' }, { approved: ['1.1'] })).toEqual(['not applicable'])
  })
})

test('the mean of a node is written with the children that apply to the unit alone', () => {
  const leaf = (maxPoints: number, weight: number): Leaf & { weight: number } => ({ ...typed(maxPoints), weight })
  const base = indexOf([[leaf(100, 1), leaf(100, 3), leaf(100, 1)]])
  const [main] = base.nodes
  if (main?.kind !== 'group') throw new TypeError('The first node is a group.')
  const index = { ...base, maxPoints: 100, nodes: [{ ...main, maxPoints: 100, aggregation: 'mean' }] }
  const trace = run(index, [{ code: 'u', traits: [], values: { '1.1': { awarded: 40 }, '1.2': { awarded: 'NA' }, '1.3': { awarded: 80 } } }]).explain('u')
  // (1 × 40 + 1 × 80) / (1 + 1) = 60
  expect(trace.children.map((child) => (child.kind === 'main' ? child.calculation?.en : child.kind))).toEqual(['(1 × 40 + 1 × 80) / (1 + 1) = 60'])
})
