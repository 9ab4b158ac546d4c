import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { MisuseError } from '../../src/issues/misuse-error.js'
import { SEED } from '../numeric/arbitraries.js'
import { deduction, indexOf, input, run, share, typed } from '../result/typed-index.js'
import { brokenPromises, leavesOf } from './adds-up.js'

describe('a trace', () => {
  const grades = [{ id: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 0.5 }, { id: 'weak', name: { vi: 'Yếu', en: 'Weak' }, from: 0 }]
  const index = indexOf([[share(15), deduction(20)], [typed(10)]], { grades })
  const values = { '1.1': { a: 8, b: 12 }, '1.2': { n: 13 }, '2.1': { awarded: 7.5 } }

  test('names the floor of a main indicator as a leaf of its own', () => {
    // 15 × 8/12 = 10; 10 − 13 = −3, lifted to 0 by 3
    const trace = run(index, [{ code: 'u', name: 'Xã U', values }]).explain('u')
    expect(trace).toMatchObject({
      kind: 'unit', code: 'u', name: 'Xã U', points: 7.5, maxPoints: 25, lost: 17.5, value: 0.3, score: 30, grade: { vi: 'Yếu', en: 'Weak' },
      children: [
        { kind: 'main', id: 'm1', points: 0, maxPoints: 15, lost: 15, value: 0 },
        { kind: 'main', id: 'm2', points: 7.5, maxPoints: 10, lost: 2.5, value: 0.75 },
      ],
    })
    expect(leavesOf(trace).map(({ kind, points, maxPoints, lost }) => [kind, points, maxPoints, lost])).toEqual([
      ['indicator', 10, 15, 5],
      ['indicator', -13, 0, 13],
      ['floor', 3, 0, -3],
      ['indicator', 7.5, 10, 2.5],
    ])
    expect(brokenPromises(trace)).toEqual([])
  })

  test('has no floor leaf where the floor does not bite, nor where it just does not', () => {
    for (const n of [0, 9, 10]) {
      const trace = run(index, [{ code: 'u', values: { ...values, '1.2': { n } } }]).explain('u')
      expect(leavesOf(trace).map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'indicator'])
    }
  })

  test('shows what rounding at the total adds', () => {
    // 3.33 + 3.33 + 3.33 is 9.99, the unit has 10: main 1 has 6.67 (0.01 more), the unit 0.00 more than 6.67 + 3.33
    const thirds = indexOf([[share(10), share(10)], [share(10)]], { arithmetic: { roundingAt: 'total' } })
    const trace = run(thirds, [{ code: 'u', values: Object.fromEntries(['1.1', '1.2', '2.1'].map((code) => [code, { a: 1, b: 3 }])) }]).explain('u')
    expect(leavesOf(trace).map(({ kind, points }) => [kind, points])).toEqual([['indicator', 3.33], ['indicator', 3.33], ['rounding', 0.01], ['indicator', 3.33]])
    expect(trace.points).toBe(10)
    expect(brokenPromises(trace)).toEqual([])
  })

  test('works the rule out with the numbers of the unit, in both languages', () => {
    const [first] = leavesOf(run(index, [{ code: 'u', values }]).explain('u'))
    expect(first).toMatchObject({ kind: 'indicator', code: '1.1', state: 'scored', reason: null })
    const calculation = first?.kind === 'indicator' ? first.calculation : null
    expect(calculation?.vi).toMatch(/15.*8.*12.*= 10$/)
    expect(calculation?.en).toMatch(/15.*8.*12.*= 10$/)
  })

  test('writes numbers as the language does', () => {
    const trace = run(index, [{ code: 'u', values: { ...values, '2.1': { awarded: 7.5 }, '1.1': { a: 1234.5, b: 4000 } } }]).explain('u')
    const texts = leavesOf(trace).flatMap((leaf) => (leaf.kind === 'indicator' ? leaf.inputs.map(({ text }) => text) : []))
    expect(texts[0]).toEqual({ vi: '1.234,5', en: '1,234.5' })
    expect(texts.at(-1)).toEqual({ vi: '7,5', en: '7.5' })
  })

  test('has no calculation unless scored; says state, reason and what was given', () => {
    const states = run(index, [{ code: 'u', values: { '1.1': { a: 5, b: '' }, '1.2': { n: 'x' }, '2.1': { awarded: 'NA' } } }]).explain('u')
    expect(leavesOf(states).map((leaf) => (leaf.kind === 'indicator' ? [leaf.state, leaf.reason, leaf.calculation, leaf.inputs.map(({ status, value }) => [status, value])] : leaf))).toEqual([
      ['missing', 'empty', null, [['given', 5], ['empty', null]]],
      ['invalid', 'not-a-number', null, [['invalid', null]]],
      ['not-applicable', 'declared-na', null, [['not-applicable', null]]],
    ])
  })

  test('yes, no and options in words', () => {
    const options = [{ id: 'done', label: { vi: 'đã xong', en: 'done' } }]
    const words = indexOf([[
      { method: 'boolean', params: {}, inputs: [input('yes', 'boolean')], maxPoints: 5 },
      { method: 'formula', params: { expression: 'is(stage, done) ? points : 0' }, inputs: [input('stage', 'choice', { options })], maxPoints: 5 },
    ]])
    const trace = run(words, [{ code: 'u', values: { '1.1': { yes: false }, '1.2': { stage: 'done' } } }]).explain('u')
    expect(leavesOf(trace).flatMap((leaf) => (leaf.kind === 'indicator' ? leaf.inputs.map(({ value, text }) => [value, text]) : []))).toEqual([
      [false, { vi: 'không', en: 'no' }],
      ['done', { vi: 'đã xong', en: 'done' }],
    ])
  })

  test('is plain data although calculations are written when they are read', () => {
    const trace = run(index, [{ code: 'u', values }]).explain('u')
    const worked = (own: typeof trace) => leavesOf(own).flatMap((leaf) => (leaf.kind === 'indicator' ? [leaf.calculation?.en] : []))
    // 15 × 8/12 = 10; a deduction is −min(n × per_item, cap): 13 of at most 20; and the 7.5 points that were awarded
    expect(worked(trace)).toEqual(['15 × (8 / 12) = 10', '−min(13 × 1; 20) = −13', '7.5 = 7.5'])
    expect(worked(structuredClone(trace))).toEqual(worked(trace))
    expect(worked(JSON.parse(JSON.stringify(trace)) as typeof trace)).toEqual(worked(trace))
    const [leaf] = leavesOf(trace)
    expect({ ...leaf }).toEqual(structuredClone(leaf))
    expect(leaf?.kind === 'indicator' && leaf.calculation === leaf.calculation).toBe(true)
  })

  test('of a refused unit has no score and still adds up', () => {
    const trace = run({ ...index, policies: { missing: 'refuse' } }, [{ code: 'u', values: { '2.1': { awarded: 4 } } }]).explain('u')
    expect(trace).toMatchObject({ score: null, value: null, grade: null })
    expect(brokenPromises(trace)).toEqual([])
  })

  test('of a code that is no text says so, and not that the unit is missing', () => {
    expect(() => run(index, [{ code: '18070', values }]).explain(18070 as never)).toThrow("such as '18070'")
  })

  test('of a unit outside the run is misuse', () => {
    const result = run(index, [{ code: 'u', values }])
    for (const code of ['v', '', '__proto__']) {
      let error: unknown
      try {
        result.explain(code)
      } catch (thrown) {
        error = thrown
      }
      expect(MisuseError.isInstance(error) && error.code).toBe('UNIT_UNKNOWN')
    }
  })
})

describe('the leaves add up, whatever the index', () => {
  const number = fc.integer({ min: 0, max: 30 })
  const cell = fc.oneof({ weight: 8, arbitrary: number }, { weight: 1, arbitrary: fc.constantFrom('', 'NA', 'x', '1.5') })
  const indexes = fc.record({
    maxima: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 3 }),
    cap: fc.integer({ min: 1, max: 40 }),
    places: fc.integer({ min: 0, max: 6 }),
    roundingAt: fc.constantFrom('indicator' as const, 'total' as const),
    missing: fc.constantFrom('zero' as const, 'exclude' as const, 'refuse' as const),
    notApplicable: fc.constantFrom('zero' as const, 'exclude' as const, 'full' as const),
  })

  test('for random indexes, policies and data', () => {
    fc.assert(fc.property(indexes, fc.array(fc.array(cell, { minLength: 18, maxLength: 18 }), { minLength: 1, maxLength: 4 }), (shape, table) => {
      const { maxima, cap, places, roundingAt, missing, notApplicable } = shape
      const index = indexOf(maxima.map(([a, b]) => [share(a), share(b), deduction(cap)]), { arithmetic: { places, roundingAt }, policies: { missing, notApplicable } })
      const rows = table.map((cells, i): UnitRow => ({
        code: `u${i}`,
        values: Object.fromEntries(maxima.flatMap((_, m): [string, Record<string, InputValue>][] => [
          [`${m + 1}.1`, { a: cells[6 * m] ?? null, b: cells[6 * m + 1] ?? null }],
          [`${m + 1}.2`, { a: cells[6 * m + 2] ?? null, b: cells[6 * m + 3] ?? null }],
          [`${m + 1}.3`, { n: cells[6 * m + 4] ?? null }],
        ])),
      }))
      const result = run(index, rows)
      for (const unit of result.units) {
        const trace = result.explain(unit.code)
        expect(brokenPromises(trace)).toEqual([])
        expect([trace.points, trace.maxPoints, trace.score, trace.value]).toEqual([unit.points, unit.maxPoints, unit.score, unit.value])
      }
    }), { ...SEED, numRuns: 200 })
  })
})
