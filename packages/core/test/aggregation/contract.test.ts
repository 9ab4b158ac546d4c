import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { formatIssue } from '../../src/issues/render-issue.js'
import { leavesOf, millionths, total } from '../explain/adds-up.js'
import { group, leaf, meanIndex, run, unit } from './mean-index.js'

const both = [leaf('1'), leaf('2')]

describe('an aggregation of a plugin', () => {
  test('sees points, maxima and weights of the children', () => {
    // (3 × 5/10 + 1 × 10/20) / 4 = 0.5; with 8 of 10: (3 × 0.8 + 0.5) / 4 = 0.725
    const index = meanIndex([leaf('1', { weight: 3 }), leaf('2', { maxPoints: 20 })])
    expect(run(index, [unit({ 1: 5, 2: 10 }), unit({ 1: 8, 2: 10 }, 'v')]).units.map(({ points }) => points)).toEqual([50, 72.5])
  })

  test('gives points on the scale of its node, which then count on the scale of the parent', () => {
    const index = meanIndex([group('g', both, { maxPoints: 4 }), leaf('3')])
    // g: (0.2 + 0.6) / 2 of 4 = 1.6; root: (0.4 + 1) / 2 of 100 = 70
    const [result] = run(index, [unit({ 1: 2, 2: 6, 3: 10 })]).units
    expect(result).toMatchObject({ points: 70, maxPoints: 100, score: 70, groups: { g: { points: 1.6, maxPoints: 4, value: 0.4 } } })
  })

  test.each(['exact', 'columns'] as const)('is given exact numbers where the total is rounded, printed ones where each indicator is (%s)', (executor) => {
    const third = { method: 'ratio', params: { target: 1 }, inputs: [{ id: 'a', type: 'number', label: { vi: 'a' } }, { id: 'b', type: 'number', label: { vi: 'b' } }] } as const
    const row = { code: 'u', traits: [], values: { '1': { a: 1, b: 3 } } }
    const points = (roundingAt: 'indicator' | 'total') => run(meanIndex([leaf('1', third)], { arithmetic: { roundingAt } }), [row], { executor }).units[0]?.points
    expect([points('indicator'), points('total')]).toEqual([33.3, 33.33]) // 3.33 of 10, and 10/3 of 10
  })

  test('is not called for a sum, and a sum does not look at weights', () => {
    const index = meanIndex([leaf('1', { weight: 7 }), leaf('2')], { aggregation: undefined, maxPoints: 20 })
    expect(run(index, [unit({ 1: 4, 2: 5 })]).units[0]).toMatchObject({ points: 9, maxPoints: 20 })
  })
})

describe('children that leave', () => {
  const policies = { missing: 'exclude' } as const

  test('are not given to it', () => {
    expect(run(meanIndex(both, { policies }), [unit({ 1: 4 })]).units[0]).toMatchObject({ points: 40, maxPoints: 100 })
  })

  test('count with 0 points under the policy zero', () => {
    expect(run(meanIndex(both), [unit({ 1: 4 })]).units[0]?.points).toBe(20)
  })

  test('leave a node without a value, which leaves its parent', () => {
    const index = meanIndex([group('g', both, { aggregation: { use: 'test/mean', params: { least: 2 } } }), leaf('3')], { policies })
    const [result] = run(index, [unit({ 1: 4, 3: 7 })]).units
    expect(result).toMatchObject({ points: 70, groups: { g: { points: 0, maxPoints: 0, value: null } } })
  })

  test.each(['exact', 'columns'] as const)('are told where the aggregation gives no value and no reason (%s)', (executor) => {
    const least = { aggregation: { use: 'test/mean', params: { least: 2 } } }
    const absent = (index: IndexDefinition, row: UnitRow) =>
      run(index, [row], { executor }).issues.filter(({ code }) => code === 'aggregation-absent').map((issue) => [formatIssue(issue, 'vi'), formatIssue(issue, 'en')].map((line) => line.split('; ')[0]))
    const why = (of: string) => [
      `cảnh báo [aggregation-absent] đơn vị u: Mục “${of}” (g) không có giá trị: cách tổng hợp không nêu lý do`,
      `warning [aggregation-absent] unit u: "${of}" (g) has no value: its aggregation does not say why`,
    ]
    const index = meanIndex([group('g', both, least), leaf('3')], { policies })
    expect(absent(index, unit({ 1: 4, 3: 7 }))).toEqual([why('g')])
    // Nothing was there to be put together: the missing figures are told themselves.
    expect(absent(index, unit({ 3: 7 }))).toEqual([])
    // At the root, the unit has no score.
    const root = meanIndex(both, { id: 'g', name: { vi: 'Chỉ số' }, policies, ...least })
    expect(absent(root, unit({ 1: 4 }))).toEqual([why('Chỉ số')])
    expect(run(root, [unit({ 1: 4 })], { executor }).units[0]).toMatchObject({ score: null, rank: null })
  })

  test('all together leave a unit without score and rank', () => {
    expect(run(meanIndex(both, { policies }), [unit({ 1: 'NA' })]).units[0]).toMatchObject({ points: 0, maxPoints: 0, score: null, rank: null })
  })
})

describe('sums and means in one tree', () => {
  test('a sum of means adds their points, a mean of sums takes their shares', () => {
    const sums = group('s', [leaf('1'), leaf('2')], { maxPoints: 20, aggregation: 'sum' })
    const means = group('m', [leaf('3'), leaf('4')], { maxPoints: 30 })
    const row = unit({ 1: 5, 2: 10, 3: 0, 4: 10 })
    expect(run(meanIndex([sums, means]), [row]).units[0]?.points).toBe(62.5) // (15/20 + 15/30) / 2
    expect(run(meanIndex([sums, means], { aggregation: 'sum', maxPoints: 50 }), [row]).units[0]).toMatchObject({ points: 30, maxPoints: 50, score: 60 })
  })

  test('a node that left takes nothing from a sum but its maximum', () => {
    const index = meanIndex([group('m', both, { maxPoints: 30 }), leaf('3')], { aggregation: 'sum', maxPoints: 40, policies: { missing: 'exclude' } })
    expect(run(index, [unit({ 3: 9 })]).units[0]).toMatchObject({ points: 9, maxPoints: 10, score: 90 })
  })

  test('a main indicator below 0 is raised to 0 whatever puts it together', () => {
    const minus = leaf('1', { method: 'deduction', params: { per_item: 1, cap: 5 }, maxPoints: 0 })
    const index = meanIndex([group('m', [minus, leaf('2')], { role: 'main', aggregation: 'sum', maxPoints: 10 })])
    expect(run(index, [unit({ 1: 5, 2: 3 })]).units[0]?.main['m']).toMatchObject({ points: 0, maxPoints: 10 })
  })
})

describe('rounding at a node', () => {
  test('is done before the parent uses the points, half away from zero', () => {
    // The mean of 0.25 and 0 of 10 is 1.25 of 100; to 1 place 1.3. The mean with 0 is then 0.65, without rounding 0.625 = 0.63.
    const nodes = (round?: number) => [group('g', both, { round }), leaf('3')]
    const points = (round?: number) => run(meanIndex(nodes(round)), [unit({ 1: 0.25, 2: 0, 3: 0 })]).units[0]?.points
    expect([points(), points(1), points(0)]).toEqual([0.63, 0.65, 0.5])
  })
})

describe('the trace', () => {
  test('adds up with an adjustment for every node that is no sum', () => {
    const index = meanIndex([group('g', both), group('s', [leaf('3')], { maxPoints: 10, aggregation: 'sum' })])
    const result = run(index, [unit({ 1: 1, 2: 2, 3: 7 }), unit({ 1: 10, 2: 0.01 }, 'v')])
    for (const code of ['u', 'v']) {
      const trace = result.explain(code)
      const leaves = leavesOf(trace)
      expect(total(leaves.map(({ points }) => points))).toBe(millionths(trace.points))
      expect(leaves.filter(({ kind }) => kind === 'aggregation')).toHaveLength(2)
    }
  })
})
