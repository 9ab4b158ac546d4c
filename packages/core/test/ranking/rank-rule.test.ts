import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { RankRule } from '../../src/definition/rank-rule.js'
import { indexOf, run, share, typed, typedRows } from '../result/typed-index.js'

/** Units with points in 1.1, 1.2 and 2.1. */
const three = (...table: readonly (readonly [number, number, number])[]): UnitRow[] =>
  table.map(([a, b, c], i) => ({ code: `u${i + 1}`, values: { '1.1': { awarded: a }, '1.2': { awarded: b }, '2.1': { awarded: c } } }))
const index = (ranking: RankRule) => indexOf([[typed(10), typed(10)], [typed(10)]], { ranking })
const ranks = (ranking: RankRule, rows: readonly UnitRow[]) => run(index(ranking), rows).units.map(({ rank }) => rank)

describe('ties', () => {
  test.each<[RankRule['ties'], number[]]>([
    [undefined, [2, 1, 2, 4]],
    ['standard', [2, 1, 2, 4]],
    ['modified', [3, 1, 3, 4]],
    ['dense', [2, 1, 2, 3]],
  ])('%s', (ties, expected) => {
    expect(ranks(ties ? { ties } : {}, three([1, 2, 3], [9, 9, 9], [3, 2, 1], [0, 0, 0]))).toEqual(expected)
  })
})

describe('tie-breakers', () => {
  const rows = three([1, 2, 3], [2, 1, 3], [3, 2, 1], [2, 2, 2]) // all 6 of 30

  test('by a main indicator: m1 has 3, 3, 5, 4', () => {
    expect(ranks({ tieBreakers: [{ by: 'main', id: 'm1' }] }, rows)).toEqual([3, 3, 1, 2])
  })

  test('by an indicator: 1.2 has 2, 1, 2, 2', () => {
    expect(ranks({ tieBreakers: [{ by: 'indicator', code: '1.2' }] }, rows)).toEqual([1, 4, 1, 1])
  })

  test('one after the other', () => {
    expect(ranks({ tieBreakers: [{ by: 'indicator', code: '1.2' }, { by: 'main', id: 'm1' }] }, rows)).toEqual([3, 4, 1, 2])
    expect(ranks({ tieBreakers: [{ by: 'main', id: 'm1' }, { by: 'indicator', code: '1.1' }] }, rows)).toEqual([4, 3, 1, 2])
  })

  test('with the tie rule for what still ties', () => {
    expect(ranks({ ties: 'modified', tieBreakers: [{ by: 'main', id: 'm1' }] }, rows)).toEqual([4, 4, 1, 2])
  })

  test('never stand above the score', () => {
    expect(ranks({ tieBreakers: [{ by: 'indicator', code: '1.1' }] }, three([10, 0, 0], [0, 10, 1]))).toEqual([2, 1])
  })

  test('by points: the same score of different maxima', () => {
    const withNa: UnitRow[] = [
      { code: 'u1', values: { '1.1': { awarded: 5 }, '1.2': { awarded: 'NA' }, '2.1': { awarded: 'NA' } } }, // 5 of 10
      { code: 'u2', values: { '1.1': { awarded: 5 }, '1.2': { awarded: 5 }, '2.1': { awarded: 'NA' } } }, // 10 of 20
    ]
    expect(ranks({}, withNa)).toEqual([1, 1])
    expect(ranks({ tieBreakers: [{ by: 'points' }] }, withNa)).toEqual([2, 1])
  })
})

describe('fewer places in the ranking than in the index', () => {
  const rank = (points: readonly number[], places: number) => run(indexOf([[typed(100)]], { ranking: { places } }), typedRows(points)).units

  test('scores that print the same to these places tie', () => {
    expect(rank([89.54, 89.46, 89.44, 90], 1).map((unit) => unit.rank)).toEqual([2, 2, 4, 1]) // 89.5, 89.5, 89.4, 90.0
    expect(rank([89.5, 89.49, 90.4], 0).map((unit) => unit.rank)).toEqual([1, 3, 1]) // 90, 89, 90
  })

  test('the score itself keeps its places', () => {
    expect(rank([89.54, 89.46], 0).map(({ score }) => score)).toEqual([89.54, 89.46])
  })

  test('never separate units whose printed scores are equal', () => {
    // 100 × 89.496 / 100 and 89.504: both print 89.50 at two places. Ranks are taken on the rounded score, so they tie at fewer places too.
    const exact = indexOf([[share(100)]], { arithmetic: { roundingAt: 'total' }, ranking: { places: 0 } })
    const rows = [89_496, 89_504].map((a, i): UnitRow => ({ code: `u${i}`, values: { '1.1': { a, b: 100_000 } } }))
    const { units } = run(exact, rows)
    expect(units.map(({ score }) => score)).toEqual([89.5, 89.5])
    expect(units.map((unit) => unit.rank)).toEqual([1, 1])
  })
})

describe('units outside the ranking', () => {
  const reason = { vi: 'đơn vị đặc thù', en: 'special unit' }
  const rows = typedRows([9, 8, 7]).map((row, i) => ({ ...row, traits: i === 0 ? ['port'] : ['urban'] }))

  test('by having a trait', () => {
    const { units, issues } = run(indexOf([[typed(10)]], { ranking: { unranked: [{ trait: 'port', has: true, reason }] } }), rows)
    expect(units.map(({ score, rank }) => [score, rank])).toEqual([[90, null], [80, 1], [70, 2]])
    expect(issues).toMatchObject([{ code: 'unit-unranked', severity: 'info', unit: 'u1', params: { reason } }])
  })

  test('by lacking one', () => {
    const { units } = run(indexOf([[typed(10)]], { ranking: { unranked: [{ trait: 'port', has: false, reason }] } }), rows)
    expect(units.map(({ rank }) => rank)).toEqual([1, null, null])
  })

  test('stand last in the ranking, keep their grade, and are in no one’s way', () => {
    const grades = [{ id: 'good', name: { vi: 'x' }, from: 0.85 }, { id: 'other', name: { vi: 'x' }, from: 0 }]
    const result = run(indexOf([[typed(10)]], { grades, ranking: { unranked: [{ trait: 'port', has: true, reason }] } }), rows)
    expect(result.ranking().map(({ code, rank, grade }) => [code, rank, grade])).toEqual([['u2', 1, 'other'], ['u3', 2, 'other'], ['u1', null, 'good']])
  })
})
