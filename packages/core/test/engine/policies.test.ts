import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { MissingPolicy, NotApplicablePolicy } from '../../src/definition/policies.js'
import { MisuseError } from '../../src/issues/misuse-error.js'
import { indexOf, run, share, typed } from '../result/typed-index.js'

const values = { '1.1': { awarded: '' }, '1.2': { awarded: 6 } }
const row: UnitRow = { code: 'u', values }

describe('a missing value', () => {
  // 6 of 10 points are reported; the other 10 are not.
  test.each<[MissingPolicy | undefined, object]>([
    [undefined, { points: 6, maxPoints: 20, value: 0.3, score: 30, rank: 1 }],
    ['zero', { points: 6, maxPoints: 20, value: 0.3, score: 30, rank: 1 }],
    ['exclude', { points: 6, maxPoints: 10, value: 0.6, score: 60, rank: 1 }],
    ['refuse', { points: 6, maxPoints: 20, value: null, score: null, rank: null }],
  ])('under policy %s', (missing, expected) => {
    const index = indexOf([[typed(10), typed(10)]], missing ? { policies: { missing } } : {})
    const [unit] = run(index, [row]).units
    expect(unit).toMatchObject(expected)
    expect(unit?.indicators['1.1']).toEqual({ points: 0, maxPoints: missing === 'exclude' ? 0 : 10, state: 'missing', reason: 'empty' })
  })

  test('an indicator may override the policy of the index', () => {
    const index = indexOf([[typed(10, { policies: { missing: 'exclude' } }), typed(10)]], { policies: { missing: 'refuse' } })
    expect(run(index, [row]).units[0]).toMatchObject({ maxPoints: 10, score: 60 })
  })

  test('refused units get an error, the others go on', () => {
    const index = indexOf([[typed(10), typed(10)]], { policies: { missing: 'refuse' } })
    const { units, issues } = run(index, [row, { code: 'v', values: { '1.1': { awarded: 1 }, '1.2': { awarded: 1 } } }])
    expect(units.map(({ score, rank, grade }) => [score, rank, grade])).toEqual([[null, null, null], [10, 1, null]])
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'unit-refused', unit: 'u', params: { indicators: [{ id: '1.1' }] } }])
  })

  test('an absent value is as empty as an empty text', () => {
    const index = indexOf([[typed(10), typed(10)]])
    for (const own of [{ '1.2': { awarded: 6 } }, { ...values, '1.1': {} }, { ...values, '1.1': { awarded: null } }]) {
      expect(run(index, [{ code: 'u', values: own }]).units[0]?.indicators['1.1']).toMatchObject({ state: 'missing', reason: 'empty' })
    }
  })

  test('a zero denominator is missing too', () => {
    for (const [missing, maxPoints] of [['zero', 10], ['exclude', 0]] as const) {
      const [unit] = run(indexOf([[share(10)]], { policies: { missing } }), [{ code: 'u', values: { '1.1': { a: 1, b: 0 } } }]).units
      expect(unit?.indicators['1.1']).toEqual({ points: 0, maxPoints, state: 'missing', reason: 'zero-denominator' })
    }
    const refused = run(indexOf([[share(10)]], { policies: { missing: 'refuse' } }), [{ code: 'u', values: { '1.1': { a: 1, b: 0 } } }])
    expect(refused.units[0]?.score).toBeNull()
    expect(refused.issues.map(({ code }) => code).sort()).toEqual(['unit-refused', 'zero-denominator'])
  })
})

describe('what does not apply', () => {
  test.each<[NotApplicablePolicy | undefined, object]>([
    [undefined, { points: 6, maxPoints: 10, score: 60 }],
    ['exclude', { points: 6, maxPoints: 10, score: 60 }],
    ['zero', { points: 6, maxPoints: 20, score: 30 }],
    ['full', { points: 16, maxPoints: 20, score: 80 }],
  ])('under policy %s', (notApplicable, expected) => {
    const policies = notApplicable ? { policies: { notApplicable } } : {}
    const declared = run(indexOf([[typed(10), typed(10)]], policies), [{ code: 'u', values: { ...values, '1.1': { awarded: 'NA' } } }])
    expect(declared.units[0]).toMatchObject(expected)
    expect(declared.units[0]?.indicators['1.1']).toMatchObject({ state: 'not-applicable', reason: 'declared-na' })
    const lacking = run(indexOf([[typed(10, { trait: 'urban' }), typed(10)]], policies), [{ code: 'u', traits: [], values }])
    expect(lacking.units[0]).toMatchObject(expected)
    expect(lacking.units[0]?.indicators['1.1']).toMatchObject({ state: 'not-applicable', reason: 'no-trait' })
  })

  test('NA where the unit has the trait leaves a warning, NA where it lacks it does not', () => {
    const index = indexOf([[typed(10, { trait: 'urban' })]])
    const codes = (traits: readonly string[]) => run(index, [{ code: 'u', traits, values: { '1.1': { awarded: 'NA' } } }]).issues.map(({ code }) => code)
    expect(codes(['urban'])).toEqual(['value-not-applicable-unexpected'])
    expect(codes([])).toEqual([])
  })

  test('figures of a unit that lacks the trait count for nothing', () => {
    const [unit] = run(indexOf([[typed(10, { trait: 'urban' }), typed(10)]]), [{ code: 'u', traits: ['port'], values: { '1.1': { awarded: 10 }, '1.2': { awarded: 5 } } }]).units
    expect(unit).toMatchObject({ points: 5, maxPoints: 10, score: 50 })
  })

  test('with everything gone value, score, grade and rank are null', () => {
    const grades = [{ id: 'all', name: { vi: 'x' }, from: 0 }]
    const { units, issues } = run(indexOf([[typed(10)]], { grades }), [{ code: 'u', values: { '1.1': { awarded: 'NA' } } }, { code: 'v', values: { '1.1': { awarded: 0 } } }])
    expect(units[0]).toMatchObject({ points: 0, maxPoints: 0, value: null, score: null, grade: null, rank: null, main: { m1: { points: 0, maxPoints: 0, value: null } } })
    expect(units[1]).toMatchObject({ points: 0, maxPoints: 10, value: 0, score: 0, grade: 'all', rank: 1 })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('values that do not count', () => {
  test('invalid: no points, the maximum stays, an error', () => {
    const { units, issues } = run(indexOf([[typed(10), typed(10)]]), [{ code: 'u', values: { '1.1': { awarded: 11 }, '1.2': { awarded: 6 } } }])
    expect(units[0]).toMatchObject({ points: 6, maxPoints: 20, score: 30 })
    expect(units[0]?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'invalid', reason: 'above-max' })
    expect(issues).toMatchObject([{ code: 'value-above-max', unit: 'u', indicator: '1.1', input: 'awarded', params: { value: 11, min: 0, max: 10 } }])
  })

  test('rejected evidence: no points, the maximum stays, a warning', () => {
    const { units, issues } = run(indexOf([[typed(10)]]), [{ code: 'u', values: { '1.1': { awarded: 9 } }, rejected: ['1.1'] }])
    expect(units[0]?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'rejected', reason: 'rejected' })
    expect(units[0]?.score).toBe(0)
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['indicator-rejected', 'warning']])
  })

  test('what is missing or invalid stays so when its evidence is refused as well', () => {
    const rows = ['', 'x', 'NA'].map((awarded, i) => ({ code: `u${i}`, values: { '1.1': { awarded } }, rejected: ['1.1'] }))
    expect(run(indexOf([[typed(10)]]), rows).units.map(({ indicators }) => indicators['1.1']?.state)).toEqual(['missing', 'invalid', 'not-applicable'])
  })

  test('a is above b: counted, at most the maximum, with a warning', () => {
    const { units, issues } = run(indexOf([[share(10)]]), [{ code: 'u', values: { '1.1': { a: 5, b: 4 } } }])
    expect(units[0]?.points).toBe(10)
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['numerator-exceeds-denominator', 'warning']])
  })
})

describe('an index that uses traits', () => {
  const plain: UnitRow = { code: 'u', values: { '1.1': { awarded: 5 } } }

  test('is refused without a traits source', () => {
    for (const index of [
      indexOf([[typed(10, { trait: 'urban' })]]),
      indexOf([[typed(10)]], { cohorts: ['trait:urban'] }),
      indexOf([[typed(10)]], { ranking: { unranked: [{ trait: 'port', has: true, reason: { vi: 'x' } }] } }),
    ]) {
      let error: unknown
      try {
        run(index, [plain])
      } catch (thrown) {
        error = thrown
      }
      expect(MisuseError.isInstance(error) && error.code).toBe('TRAITS_REQUIRED')
    }
  })

  test('also when the run asks for a cohort by trait', () => {
    expect(() => run(indexOf([[typed(10)]]), [plain], { cohort: 'trait:urban' })).toThrow()
  })

  test('a cohort rule of the run names a trait of the index', () => {
    expect(() => run(indexOf([[typed(10)]]), [{ ...plain, traits: [] }], { cohort: 'trait:urbn' })).toThrow()
  })

  test('a unit that the source does not list has no traits, with a warning', () => {
    const { units, issues } = run(indexOf([[typed(10, { trait: 'urban' }), typed(10)]]), [{ ...plain, traits: ['urban'] }, { ...plain, code: 'v' }])
    expect(units[1]?.indicators['1.1']).toMatchObject({ state: 'not-applicable', reason: 'no-trait' })
    expect(issues.filter(({ code }) => code === 'unit-without-traits').map(({ unit, severity }) => [unit, severity])).toEqual([['v', 'warning']])
  })

  test('one that uses none needs none', () => {
    expect(run(indexOf([[typed(10)]]), [plain]).units[0]?.score).toBe(50)
  })
})
