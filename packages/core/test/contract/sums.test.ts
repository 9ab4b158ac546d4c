import { describe, expect, test } from 'vitest'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { indexOf, input } from '../methods/one-indicator.js'
import { EXECUTORS } from './compare.js'

type Leaf = Pick<IndicatorDefinition, 'method' | 'params' | 'inputs' | 'maxPoints'>

/** An index of main indicators `m1`, `m2` … with indicators `1.1`, `1.2`, `2.1` … */
function indexWith(mains: readonly (readonly Leaf[])[], more: Partial<IndexDefinition>): IndexDefinition {
  const nodes = mains.map((leaves, m) => ({
    kind: 'group' as const,
    role: 'main' as const,
    id: `m${m + 1}`,
    name: { vi: 'Chính' },
    maxPoints: leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0),
    children: leaves.map((leaf, i) => ({ kind: 'indicator' as const, code: `${m + 1}.${i + 1}`, name: { vi: 'Thành phần' }, ...leaf })),
  }))
  const base = indexOf({ method: 'boolean', inputs: [input('yes', 'boolean')], max: 1 })
  return { ...base, nodes, maxPoints: nodes.reduce((sum, node) => sum + node.maxPoints, 0), ...more }
}

const typed = (maxPoints: number): Leaf => ({ method: 'expert', params: {}, inputs: [input('awarded')], maxPoints })
const third: Leaf = { method: 'ratio', params: { target: 1 }, inputs: [input('a'), input('b')], maxPoints: 10 }
const late: Leaf = { method: 'deduction', params: { per_item: 1, cap: 5 }, inputs: [input('n')], maxPoints: 0 }

describe.each(EXECUTORS)('sums (%s)', (executor) => {
  const run = (index: IndexDefinition, rows: readonly UnitRow[]) => {
    const plan = compileIndex(index, createRegistry())
    return scoreRun(plan, datasetOfRows(plan, rows), { executor }).units
  }
  /** Units of an index with one typed indicator: their points are what is typed. */
  const typedUnits = (
    points: readonly (number | string)[],
    max: number,
    more: Partial<IndexDefinition>,
    units: readonly Partial<UnitRow>[] = [],
  ) => {
    const rows = points.map((awarded, i): UnitRow => ({ code: `u${i}`, traits: [], ...units[i], values: { '1.1': { awarded } } }))
    return run(indexWith([[typed(max)]], more), rows)
  }

  const thirds: UnitRow = { code: 'u', values: Object.fromEntries(['1.1', '1.2', '2.1'].map((code) => [code, { a: 1, b: 3 }])) }

  test('indicators are rounded, then added', () => {
    const [unit] = run(indexWith([[third, third], [third]], {}), [thirds])
    expect(unit?.indicators['1.1']?.points).toBe(3.33) // 3.333…
    expect(unit?.main['m1']).toEqual({ points: 6.66, maxPoints: 20, value: 0.333 }) // 3.33 + 3.33; 6.66 / 20
    expect(unit).toMatchObject({ points: 9.99, maxPoints: 30, value: 0.333, score: 33.3 })
  })

  test('or added exactly and rounded once', () => {
    const [unit] = run(indexWith([[third, third], [third]], { arithmetic: { roundingAt: 'total' } }), [thirds])
    expect(unit?.indicators['1.1']?.points).toBe(3.33) // printed rounded
    expect(unit?.main['m1']).toEqual({ points: 6.67, maxPoints: 20, value: 0.3333 }) // 6.666…
    expect(unit).toMatchObject({ points: 10, maxPoints: 30, value: 0.3333, score: 33.33 })
  })

  test.each(['indicator', 'total'] as const)('a main indicator is not below 0 (%s)', (roundingAt) => {
    const index = indexWith([[typed(2), late], [typed(8)]], { arithmetic: { roundingAt } })
    const [unit] = run(index, [{ code: 'u', values: { '1.1': { awarded: 2 }, '1.2': { n: 9 }, '2.1': { awarded: 8 } } }])
    expect(unit?.indicators['1.2']).toMatchObject({ points: -5, maxPoints: 0 })
    expect(unit?.main['m1']).toEqual({ points: 0, maxPoints: 2, value: 0 }) // max(0, 2 − 5)
    expect(unit).toMatchObject({ points: 8, maxPoints: 10, value: 0.8, score: 80 }) // 0 + 8, not 5
  })

  test('a deduction that does not bite the floor is taken off', () => {
    const [unit] = run(indexWith([[typed(10), late]], {}), [{ code: 'u', values: { '1.1': { awarded: 10 }, '1.2': { n: 2 } } }])
    expect(unit).toMatchObject({ points: 8, maxPoints: 10, score: 80 })
  })

  test('value has four places, half away from zero', () => {
    expect(typedUnits([0.5, 1, 2], 16, {}).map(({ value }) => value)).toEqual([0.0313, 0.0625, 0.125]) // 0.03125
    expect(typedUnits([1, 2], 3, {}).map(({ value }) => value)).toEqual([0.3333, 0.6667])
  })

  test('score is points / maximum × scale at the places of the index', () => {
    expect(typedUnits([51.85], 100, { scale: 100 })[0]?.score).toBe(51.85)
    expect(typedUnits([51.85], 100, { scale: 10 })[0]?.score).toBe(5.19) // 5.185
    expect(typedUnits(['51.8'], 100, { scale: 1, arithmetic: { places: 1 } })[0]?.score).toBe(0.5) // 0.518
    expect(typedUnits([1.005], 1.2, { scale: 1.2, arithmetic: { places: 3 } })[0]?.score).toBe(1.005)
    expect(typedUnits([1], 3, { scale: 1000, arithmetic: { places: 6 } })[0]?.score).toBe(333.333333)
  })

  const grades = [
    { id: 'good', name: { vi: 'Tốt' }, from: 0.85 },
    { id: 'fair', name: { vi: 'Khá' }, from: 0.3333 },
    { id: 'weak', name: { vi: 'Yếu' }, from: 0 },
  ]

  test('grades include their lower bound and are cut on the rounded score', () => {
    // 254.99 / 300 = 84.9966… rounds to 85.00; 254.98 / 300 = 84.9933… to 84.99; 100 / 300 to 33.33, 99.97 / 300 to 33.32
    expect(typedUnits([300, 255, 254.99, 254.98, 100, 99.97, 0], 300, { grades }).map(({ grade }) => grade)).toEqual([
      'good', 'good', 'good', 'fair', 'fair', 'weak', 'weak',
    ])
  })

  test('and never on value', () => {
    // 254.99 / 300 × 100 = 84.997 at three places; value 0.84997 prints 0.8500
    expect(typedUnits([254.99], 300, { grades, arithmetic: { places: 3 } })[0]).toMatchObject({ score: 84.997, value: 0.85, grade: 'fair' })
  })

  test('ranks are 1, 2, 2, 4 on the rounded score', () => {
    expect(typedUnits([70, 90, 80, 80], 100, {}).map(({ rank }) => rank)).toEqual([4, 1, 2, 2])
    // 85.00 and 84.996… both print 85.00
    expect(typedUnits([255, 254.99, 254.98], 300, {}).map(({ score, rank }) => [score, rank])).toEqual([[85, 1], [85, 1], [84.99, 3]])
  })

  test('cohorts', () => {
    const units = [
      { parent: 'p', traits: ['urban'] },
      { parent: 'q', traits: [] },
      { parent: 'p', traits: [] },
      { parent: null, traits: ['urban'] },
    ]
    const results = typedUnits([10, 20, 30, 40], 100, { cohorts: ['parent', 'trait:urban', 'all'] }, units)
    expect(results.map(({ cohort, rank, ranks }) => [cohort, rank, ranks['trait:urban'], ranks['all']])).toEqual([
      ['p', 2, 2, 4],
      ['q', 1, 2, 3],
      ['p', 1, 1, 2],
      [null, null, 1, 1],
    ])
    const byTrait = typedUnits([10, 20], 100, { cohorts: ['trait:urban'] }, units)
    expect(byTrait.map(({ cohort, rank }) => [cohort, rank])).toEqual([['urban', 1], ['no:urban', 1]])
  })

  test('without a maximum there is no value, score, grade or rank', () => {
    const [unit, other] = typedUnits(['NA', 50], 100, { grades })
    expect(unit).toMatchObject({ points: 0, maxPoints: 0, value: null, score: null, grade: null, rank: null })
    expect(other?.rank).toBe(1)
  })

  test('units come in order of first appearance', () => {
    const values = { '1.1': { awarded: 1 } }
    const codes = run(indexWith([[typed(10)]], {}), ['b', 'a', 'c'].map((code) => ({ code, values }))).map(({ code }) => code)
    expect(codes).toEqual(['b', 'a', 'c'])
  })
})
