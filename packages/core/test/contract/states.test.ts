import { describe, expect, test } from 'vitest'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import type { Policies } from '../../src/definition/policies.js'
import { compileIndex } from '../../src/engine/compile.js'
import { booleanDescription } from '../../src/methods/boolean.js'
import { describedMethod } from '../../src/methods/described-method.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { indexOf, input } from '../methods/one-indicator.js'
import { EXECUTORS } from './compare.js'

/** One unit and what it must get: points / maximum and score. */
interface Effect {
  readonly policies?: Policies
  readonly whenZero?: string
  readonly unit: Partial<UnitRow>
  readonly a: number | string
  readonly b: number | string
  readonly state: string
  readonly points: number
  readonly maxPoints: number
  readonly score: number | null
}

const half = { a: 1, b: 2 }
const effects: readonly Effect[] = [
  { unit: {}, ...half, state: 'scored null', points: 5, maxPoints: 10, score: 50 },
  // not applicable: the maximum leaves too, unless the policy says otherwise
  { unit: { traits: [] }, ...half, state: 'not-applicable no-trait', points: 0, maxPoints: 0, score: null },
  { unit: { traits: [] }, a: 'x', b: 'NA', state: 'not-applicable no-trait', points: 0, maxPoints: 0, score: null },
  {
    unit: { traits: [] }, ...half, policies: { notApplicable: 'zero' },
    state: 'not-applicable no-trait', points: 0, maxPoints: 10, score: 0,
  },
  {
    unit: { traits: [] }, ...half, policies: { notApplicable: 'full' },
    state: 'not-applicable no-trait', points: 10, maxPoints: 10, score: 100,
  },
  { unit: {}, a: 'NA', b: 2, state: 'not-applicable declared-na', points: 0, maxPoints: 0, score: null },
  {
    unit: {}, a: 'NA', b: 'x', policies: { notApplicable: 'full' },
    state: 'not-applicable declared-na', points: 10, maxPoints: 10, score: 100,
  },
  { unit: {}, a: 1, b: 0, whenZero: 'not-applicable', state: 'not-applicable zero-denominator', points: 0, maxPoints: 0, score: null },
  {
    unit: {}, a: 1, b: 0, whenZero: 'not-applicable', policies: { notApplicable: 'full', missing: 'refuse' },
    state: 'not-applicable zero-denominator', points: 10, maxPoints: 10, score: 100,
  },
  // missing: zero points, the maximum stays, unless the policy says otherwise
  { unit: {}, a: '', b: 2, state: 'missing empty', points: 0, maxPoints: 10, score: 0 },
  { unit: {}, a: '', b: 2, policies: { missing: 'exclude' }, state: 'missing empty', points: 0, maxPoints: 0, score: null },
  { unit: {}, a: '', b: 2, policies: { missing: 'refuse' }, state: 'missing empty', points: 0, maxPoints: 10, score: null },
  { unit: {}, a: 1, b: 0, state: 'missing zero-denominator', points: 0, maxPoints: 10, score: 0 },
  { unit: {}, a: 1, b: 0, policies: { missing: 'exclude' }, state: 'missing zero-denominator', points: 0, maxPoints: 0, score: null },
  { unit: {}, a: 1, b: 0, policies: { missing: 'refuse' }, state: 'missing zero-denominator', points: 0, maxPoints: 10, score: null },
  // invalid and rejected: no policy helps
  {
    unit: {}, a: 'x', b: 2, policies: { missing: 'exclude', notApplicable: 'full' },
    state: 'invalid not-a-number', points: 0, maxPoints: 10, score: 0,
  },
  {
    unit: { rejected: ['1.1'] }, ...half, policies: { missing: 'exclude' },
    state: 'rejected rejected', points: 0, maxPoints: 10, score: 0,
  },
  // what stands above in the table decides
  { unit: { rejected: ['1.1'] }, a: 'x', b: 2, state: 'invalid not-a-number', points: 0, maxPoints: 10, score: 0 },
  { unit: { rejected: ['1.1'] }, a: 1, b: 0, state: 'missing zero-denominator', points: 0, maxPoints: 10, score: 0 },
  { unit: { rejected: ['1.1'] }, a: '', b: 0, state: 'missing empty', points: 0, maxPoints: 10, score: 0 },
  { unit: { rejected: ['1.1'] }, a: 'NA', b: 0, state: 'not-applicable declared-na', points: 0, maxPoints: 0, score: null },
]

describe.each(EXECUTORS)('states and policies (%s)', (executor) => {
  test.each(effects)('$state of $a / $b under $policies', ({ policies, whenZero, unit, a, b, ...expected }) => {
    const params = { target: 1, ...(whenZero === undefined ? {} : { whenZero }) }
    const index = indexOf({ method: 'ratio', params, inputs: [input('a'), input('b')], max: 10, trait: 'urban', policies })
    const plan = compileIndex(index, createRegistry())
    const rows = [{ code: 'u', traits: ['urban'], ...unit, values: { '1.1': { a, b } } }]
    const [result] = scoreRun(plan, datasetOfRows(plan, rows), { executor }).units
    const cell = result?.indicators['1.1']
    expect({
      state: `${cell?.state ?? ''} ${String(cell?.reason)}`,
      points: cell?.points,
      maxPoints: cell?.maxPoints,
      score: result?.score,
    }).toEqual(expected)
    expect([result?.points, result?.maxPoints]).toEqual([expected.points, expected.maxPoints])
    expect(result?.rank).toBe(expected.score === null ? null : 1)
  })

  test('the policy of an indicator stands above that of the index', () => {
    const inputs = [input('a'), input('b')]
    const own = indexOf({ method: 'ratio', params: { target: 1 }, inputs, max: 10, policies: { missing: 'exclude' } })
    const plan = compileIndex({ ...own, policies: { missing: 'refuse' } }, createRegistry())
    const [result] = scoreRun(plan, datasetOfRows(plan, [{ code: 'u', values: {} }]), { executor }).units
    expect(result?.indicators['1.1']).toMatchObject({ state: 'missing', maxPoints: 0 })
  })

  test('a value given twice is a duplicate, even of itself', () => {
    const plan = compileIndex(indexOf({ method: 'boolean', inputs: [input('yes', 'boolean')], max: 10 }), createRegistry())
    const row: UnitRow = { code: 'u', values: { '1.1': { yes: true } } }
    const results = scoreRun(plan, datasetOfRows(plan, [row, { code: 'v', values: row.values }, row]), { executor }).units
    expect(results.map(({ code, indicators }) => [code, indicators['1.1']?.state, indicators['1.1']?.reason])).toEqual([
      ['u', 'invalid', 'duplicate'],
      ['v', 'scored', null],
    ])
  })

  test('a plugin that throws costs the units to which it applies their score, and the others nothing', () => {
    const broken = {
      ...describedMethod(booleanDescription),
      id: 'broken',
      expand: () => {
        throw new Error('a fault of the plugin')
      },
    }
    const index = indexOf({ method: 'broken', params: {}, inputs: [input('yes', 'boolean')], max: 10, trait: 'urban' })
    const plan = compileIndex(index, createRegistry({ methods: [broken] }))
    const values = { '1.1': { yes: true } }
    const rows = [{ code: 'u', traits: ['urban'], values }, { code: 'v', traits: [], values }]
    const results = scoreRun(plan, datasetOfRows(plan, rows), { executor }).units
    expect(results.map(({ indicators, score, rank }) => [indicators['1.1']?.state, indicators['1.1']?.reason, score, rank])).toEqual([
      ['failed', 'plugin-failed', null, null],
      ['not-applicable', 'no-trait', null, null],
    ])
  })
})
