import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import { indexOf, run, share, typed } from '../result/typed-index.js'

const rows: UnitRow[] = [
  { code: 'a', parent: 'q', traits: ['urban'], values: { '1.1': { awarded: 5 } } },
  { code: 'b', parent: 'p', traits: [], values: { '1.1': { awarded: 9 } } },
  { code: 'c', parent: 'p', traits: ['urban'], values: { '1.1': { awarded: 9 } } },
  { code: 'd', parent: null, traits: ['urban'], values: { '1.1': { awarded: 7 } } },
  { code: 'e', parent: 'q', traits: [], values: { '1.1': { awarded: 6 } } },
]
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join('')

describe('cohort rules', () => {
  test('all', () => {
    expect(run(indexOf([[typed(10)]]), rows).units.map(({ cohort, rank, ranks }) => [cohort, rank, ranks])).toEqual([
      ['all', 5, {}], ['all', 1, {}], ['all', 1, {}], ['all', 3, {}], ['all', 4, {}],
    ])
  })

  test('trait', () => {
    expect(run(indexOf([[typed(10)]], { cohorts: ['trait:urban'] }), rows).units.map(({ cohort, rank }) => [cohort, rank])).toEqual([
      ['urban', 3], ['no:urban', 1], ['urban', 1], ['urban', 2], ['no:urban', 2],
    ])
  })

  test('parent; a unit without one has no cohort and no rank, and a warning', () => {
    const { units, issues } = run(indexOf([[typed(10)]], { cohorts: ['parent'] }), rows)
    expect(units.map(({ cohort, rank }) => [cohort, rank])).toEqual([['q', 2], ['p', 1], ['p', 1], [null, null], ['q', 1]])
    expect(units[3]?.score).toBe(70)
    expect(issues.map(({ code, unit, severity }) => [code, unit, severity])).toEqual([['unit-without-parent', 'd', 'warning']])
  })

  test('further rules stand under ranks, by rule', () => {
    const { units } = run(indexOf([[typed(10)]], { cohorts: ['parent', 'all', 'trait:urban'] }), rows)
    expect(units[0]).toMatchObject({ cohort: 'q', rank: 2, ranks: { all: 5, 'trait:urban': 3 } })
    expect(units[3]).toMatchObject({ cohort: null, rank: null, ranks: { all: 3, 'trait:urban': 2 } })
  })

  test('the rule of a run comes first, and the others stay', () => {
    const result = run(indexOf([[typed(10)]], { cohorts: ['all', 'parent'] }), rows, { cohort: 'parent' })
    expect(result.cohorts).toEqual(['parent', 'all'])
    expect(result.units[0]).toMatchObject({ cohort: 'q', rank: 2, ranks: { all: 5 } })
  })

  test('the rule of a run warns of units without a parent as that of an index does', () => {
    const { issues } = run(indexOf([[typed(10)]]), rows, { cohort: 'parent' })
    expect(issues.map(({ code, unit }) => [code, unit])).toEqual([['unit-without-parent', 'd']])
  })

  test('never change points: the best of a reference set is that of all', () => {
    const best = { method: 'relative', params: { of: 'value' }, inputs: [{ id: 'x', type: 'number', label: { vi: 'x' } }], maxPoints: 10 } as const
    const own = rows.map((row, i) => ({ ...row, values: { '1.1': { x: [5, 9, 9, 7, 6][i] ?? 0 } } }))
    const points = (cohorts: readonly ('all' | 'parent')[]) => run(indexOf([[best]], { cohorts }), own).units.map((unit) => unit.points)
    // 10 × x / 9: 5.555… 10, 10, 7.777… 6.666…
    expect(points(['all'])).toEqual([5.56, 10, 10, 7.78, 6.67])
    expect(points(['parent'])).toEqual([5.56, 10, 10, 7.78, 6.67])
  })
})

describe('lines of a ranking', () => {
  const result = run(indexOf([[typed(10)]], { cohorts: ['all', 'parent'] }), rows)

  test('by rank; ties in the order of the data', () => {
    expect(codes(result.ranking())).toBe('bcdea')
    expect(result.ranking().map(({ rank }) => rank)).toEqual([1, 1, 3, 4, 5])
  })

  test('within a rule: cohorts in order of first appearance, units without one last', () => {
    const lines = result.ranking({ within: 'parent' })
    expect(codes(lines)).toBe('eabcd')
    expect(lines.map(({ cohort, rank }) => [cohort, rank])).toEqual([['q', 1], ['q', 2], ['p', 1], ['p', 1], [null, null]])
  })

  test('within a rule that is none of the run', () => {
    expect(codes(result.ranking({ within: 'trait:urban' }))).toBe('cdabe')
  })

  test('units without a score stand last, with nulls', () => {
    const lines = run(indexOf([[share(10)]], { policies: { missing: 'refuse' } }), [
      { code: 'x', values: {} },
      { code: 'y', values: { '1.1': { a: 1, b: 2 } } },
    ]).ranking()
    expect(lines).toMatchObject([{ code: 'y', rank: 1, score: 50 }, { code: 'x', rank: null, score: null, grade: null }])
  })
})
