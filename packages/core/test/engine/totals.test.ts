import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { SEED } from '../numeric/arbitraries.js'
import { deduction, indexOf, run, share, typed } from '../result/typed-index.js'

const thirds = (codes: readonly string[]): UnitRow => ({ code: 'u', values: Object.fromEntries(codes.map((code) => [code, { a: 1, b: 3 }])) })

describe('rounding at the indicator or at the total', () => {
  // Three thirds of 10: 3.33 + 3.33 + 3.33 = 9.99 rounded each, 10 rounded once. Seven of 0.5 × 1/3: 7 × 0.17 = 1.19 against 1.1666… = 1.17.
  test.each<[string, IndexDefinition, UnitRow, number, number]>([
    ['thirds of 10', indexOf([[share(10), share(10), share(10)]]), thirds(['1.1', '1.2', '1.3']), 9.99, 10],
    ['sevenfold sixths', indexOf([Array.from({ length: 7 }, () => share(0.5))]), thirds([1, 2, 3, 4, 5, 6, 7].map((i) => `1.${i}`)), 1.19, 1.17],
  ])('%s', (_what, index, row, each, once) => {
    expect(run(index, [row]).units[0]?.points).toBe(each)
    expect(run({ ...index, arithmetic: { roundingAt: 'total' } }, [row]).units[0]?.points).toBe(once)
  })

  test('rounded at the total, score and value come from the exact sum and not from the printed points', () => {
    // Points 1/3 of 1 print 0.33; the score is 33.33, of rounded points it would be 33.00; value 0.3333, not 0.33.
    const [unit] = run(indexOf([[share(1)]], { arithmetic: { roundingAt: 'total' } }), [thirds(['1.1'])]).units
    expect(unit).toMatchObject({ points: 0.33, score: 33.33, value: 0.3333, main: { m1: { points: 0.33, value: 0.3333 } } })
  })

  test('the floor of a main indicator is applied to the exact sum', () => {
    // 10/3 − 3 = 1/3 stays; 10/3 − 4 = −2/3 becomes 0.
    const index = indexOf([[share(10), deduction(5)], [share(10)]], { arithmetic: { roundingAt: 'total' } })
    const row = (n: number): UnitRow => ({ code: `u${n}`, values: { '1.1': { a: 1, b: 3 }, '1.2': { n }, '2.1': { a: 1, b: 3 } } })
    expect(run(index, [row(3), row(4)]).units.map(({ points, main }) => [main['m1']?.points, points])).toEqual([[0.33, 3.67], [0, 3.33]])
  })
})

describe('places', () => {
  // 2 of 3 of 10: 6.666666…; the score is taken from the rounded points, so 7 / 10 gives 70.
  test.each([[0, 7, 70], [1, 6.7, 67], [2, 6.67, 66.7], [3, 6.667, 66.67], [4, 6.6667, 66.667], [6, 6.666667, 66.66667]])('%i: points %d, score %d', (places, points, score) => {
    const index = indexOf([[share(10)]], { arithmetic: { places } })
    const [unit] = run(index, [{ code: 'u', values: { '1.1': { a: 2, b: 3 } } }]).units
    expect(unit).toMatchObject({ points, score, maxPoints: 10 })
  })

  test('the scale need not be the maximum', () => {
    // 5.55 of 30 on other scales: × 10 = 1.85, × 1000 = 185, × 1 = 0.185 → 0.19
    for (const [scale, score] of [[10, 1.85], [1000, 185], [1, 0.19], [30, 5.55], [0.5, 0.09]] as const) {
      expect(run(indexOf([[typed(30)]], { scale }), [{ code: 'u', values: { '1.1': { awarded: 5.55 } } }]).units[0]).toMatchObject({ points: 5.55, value: 0.185, score })
    }
  })
})

describe('pillars', () => {
  const pillars = [
    { id: 'government', name: { vi: 'x' }, members: ['m1', 'm2'] },
    { id: 'society', name: { vi: 'x' }, members: ['m1', 'm3'] },
    { id: 'nothing', name: { vi: 'x' }, members: [] },
  ]
  const values = { '1.1': { awarded: 5 }, '2.1': { awarded: 10 }, '3.1': { awarded: 'NA' }, '3.2': { awarded: 3 } }

  test('may share main indicators and leave others out', () => {
    const [unit] = run(indexOf([[typed(10)], [typed(20)], [typed(30), typed(5)]], { pillars }), [{ code: 'u', values }]).units
    expect(unit?.pillars).toEqual({
      government: { points: 15, maxPoints: 30, value: 0.5 }, // 5 + 10 of 10 + 20
      society: { points: 8, maxPoints: 15, value: 0.5333 }, // 5 + 3 of 10 + 5
      nothing: { points: 0, maxPoints: 0, value: null },
    })
    expect(unit).toMatchObject({ points: 18, maxPoints: 35 }) // no main indicator counts twice
  })

  test('take main indicators after their floor', () => {
    const index = indexOf([[typed(10), deduction(9)], [typed(20)]], { pillars: pillars.slice(0, 1) })
    const [unit] = run(index, [{ code: 'u', values: { '1.1': { awarded: 2 }, '1.2': { n: 9 }, '2.1': { awarded: 10 } } }]).units
    expect(unit?.pillars['government']).toEqual({ points: 10, maxPoints: 30, value: 0.3333 })
  })

  test('add exactly where the total is rounded', () => {
    const index = indexOf([[share(10)], [share(10)]], { pillars: pillars.slice(0, 1), arithmetic: { roundingAt: 'total' } })
    expect(run(index, [thirds(['1.1', '2.1'])]).units[0]?.pillars['government']).toEqual({ points: 6.67, maxPoints: 20, value: 0.3333 })
  })
})

describe('laws', () => {
  const awarded = fc.integer({ min: 0, max: 1000 }).map((cents) => cents / 100)
  const table = fc.array(fc.array(awarded, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  const index = indexOf([[typed(10), typed(10)], [typed(10), typed(10), typed(10)], [typed(10), deduction(7)]])
  const codes = ['1.1', '1.2', '2.1', '2.2', '2.3', '3.1']
  const rowsOf = (numbers: readonly (readonly number[])[]): UnitRow[] =>
    numbers.map((row, i) => ({ code: `u${i}`, values: { ...Object.fromEntries(codes.map((code, j) => [code, { awarded: row[j] ?? 0 }])), '3.2': { n: i } } }))

  test('sums are those of integers in hundredths', () => {
    fc.assert(fc.property(table, (numbers) => {
      run(index, rowsOf(numbers)).units.forEach(({ points, score, value }, i) => {
        const cents = (numbers[i] ?? []).map((x) => BigInt(Math.round(x * 100)))
        const third = (cents[5] ?? 0n) - BigInt(Math.min(i, 7)) * 100n
        const total = cents.slice(0, 5).reduce((sum, x) => sum + x, 0n) + (third < 0n ? 0n : third)
        expect(Math.round(points * 100)).toBe(Number(total))
        expect(points).toBe(Number(total) / 100) // the nearest float64 to the decimal, as the language divides
        expect(Math.round((score ?? NaN) * 100)).toBe(Number((2n * total * 10_000n + 6000n) / (2n * 6000n)))
        expect(Math.round((value ?? NaN) * 10_000)).toBe(Number((2n * total * 10_000n + 6000n) / (2n * 6000n)))
      })
    }), { ...SEED, numRuns: 100 })
  })

  test('the order of rows changes nothing but the order of units', () => {
    fc.assert(fc.property(table, fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), (numbers, random) => {
      const rows = rowsOf(numbers)
      const shuffled = rows.map((row) => ({ row, key: random.next().value as number })).sort((a, b) => a.key - b.key).map(({ row }) => row)
      const result = run(index, rows)
      const other = run(index, shuffled)
      for (const { code } of rows) expect(other.unit(code)).toEqual(result.unit(code))
      expect(other.units.map(({ code }) => code)).toEqual(shuffled.map(({ code }) => code))
    }), { ...SEED, numRuns: 50 })
  })

  test('both executors give the same JSON', () => {
    const ratios = indexOf([[share(7), share(3)], [share(11), deduction(2)]], { arithmetic: { places: 3 } })
    const number = fc.integer({ min: 0, max: 40 })
    fc.assert(fc.property(fc.array(fc.array(number, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 8 }), (numbers) => {
      const rows = numbers.map(([a, b, c, d, e, f, n], i): UnitRow => ({ code: `u${i}`, values: { '1.1': { a, b }, '1.2': { a: c, b: d }, '2.1': { a: e, b: f }, '2.2': { n } } }))
      expect(JSON.stringify(run(ratios, rows, { executor: 'columns' }))).toBe(JSON.stringify(run(ratios, rows, { executor: 'exact' })))
    }), { ...SEED, numRuns: 100 })
  })
})
