import { type AggregationUse, formatIssue, reduce } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { compositeIndex, engine, group, leaf } from '../engine.js'
import { type Child, exactMean, meanOf } from './mean-of.js'

const use = (name: string, params: Readonly<Record<string, unknown>> = {}): AggregationUse => ({ use: `composite/${name}`, params })

test.each<[string, string, Readonly<Record<string, unknown>>, readonly Child[], number | null]>([
  ['(20 + 50) / 2', 'arithmetic', {}, [20, 50], 35],
  ['(3 × 20 + 50) / 4', 'arithmetic', {}, [[20, 3], 50], 27.5],
  ['the missing leaves, its weight is shared out: (20 + 2 × 50) / 3', 'arithmetic', {}, [20, [50, 2], [null, 5]], 40],
  ['a weight of 0 does not count', 'arithmetic', {}, [20, [90, 0]], 20],
  ['only a weight of 0 is left', 'arithmetic', {}, [null, [90, 0]], null],
  ['nothing is left', 'arithmetic', {}, [null, null], null],
  ['below zero and above the maximum', 'arithmetic', {}, [-50, 120], 35],
  ['√(4 × 9)', 'geometric', {}, [4, 9], 6],
  ['(2 × 4 × 8)^(1/3)', 'geometric', {}, [2, 4, 8], 4],
  ['(1² × 27)^(1/3)', 'geometric', {}, [[1, 2], 27], 3],
  ['the same with weights 0.5 and 0.25', 'geometric', {}, [[1, 0.5], [27, 0.25]], 3],
  ['√(10 × 20)', 'geometric', {}, [10, 20], 14.142136],
  ['10^0.29 × 90^0.71, weights that are no small whole numbers', 'geometric', {}, [[10, 0.29], [90, 0.71]], 47.589614],
  ['a missing value', 'geometric', {}, [4, 9, null], 6],
  ['a zero: no value', 'geometric', {}, [0, 9], null],
  ['a zero under the rule zero', 'geometric', { nonPositive: 'zero' }, [0, 9], 0],
  ['a negative value', 'geometric', {}, [-1, 9], null],
  ['a zero of weight 0', 'geometric', {}, [[0, 0], 9], 9],
  ['2 / (1/20 + 1/30)', 'harmonic', {}, [20, 30], 24],
  ['4 / (3/20 + 1/60)', 'harmonic', {}, [[20, 3], 60], 24],
  ['a zero: no value', 'harmonic', {}, [0, 30], null],
  ['a zero under the rule zero', 'harmonic', { nonPositive: 'zero' }, [0, 30], 0],
  ['√((1 + 49) / 2)', 'power', { exponent: 2 }, [1, 7], 5],
  ['as the arithmetic mean', 'power', { exponent: 1 }, [20, 50], 35],
  ['as the harmonic mean', 'power', { exponent: -1 }, [20, 30], 24],
  ['1 / √((1/1 + 1/(1/7)²) / 2) of 100ths', 'power', { exponent: -2 }, [7, 1], 1.4],
  ['((√4 + √16) / 2)²', 'power', { exponent: 0.5 }, [4, 16], 9],
  ['a zero counts where the exponent is above 0', 'power', { exponent: 2 }, [0, 0], 0],
  ['and not below', 'power', { exponent: -2 }, [0, 5], null],
  ['a negative value', 'power', { exponent: 2 }, [-3, 5], null],
  ['a negative value under the rule zero', 'power', { exponent: 2, nonPositive: 'zero' }, [-3, 5], 0],
  ['the smallest', 'min', {}, [20, [10, 5], 30], 10],
  ['the smallest of those present', 'min', {}, [20, [null, 5], 30], 20],
  ['a weight of 0 does not count', 'min', {}, [20, [10, 0]], 20],
])('%s: %s %j of %j is %j', (_why, name, params, children, expected) => {
  expect(meanOf(use(name, params), children)).toBe(expected)
})

describe('what must be available', () => {
  const two: readonly Child[] = [20, 40, null, [null, 5]] // 2 of 8 of the weight, 2 of 4 children
  test.each<[number, 'weight' | 'children' | undefined, number | null]>([
    [0.25, undefined, 30], [0.250001, undefined, null], [0.25, 'weight', 30], [0.5, 'children', 30], [0.500001, 'children', null], [0, 'children', 30],
  ])('least %d of %s: %j', (least, of, expected) => {
    expect(meanOf(use('arithmetic', { available: { least, of } }), two)).toBe(expected)
  })

  test('a warning says what is there of how much', () => {
    const reasons = (available: object) => {
      const nodes = [group('g', [leaf('1', 'none', {}, { weight: 3 }), leaf('2', 'none', {}, { weight: 1.5 })], { aggregation: use('arithmetic', { available }) }), leaf('3', 'none')]
      const { issues, units } = engine.score(compositeIndex(nodes), [{ code: 'u', values: { '2': { x: 10 }, '3': { x: 30 } } }])
      expect(units[0]).toMatchObject({ points: 30, groups: { g: { maxPoints: 0, value: null } } })
      return issues.filter(({ code }) => code === 'aggregation-absent').map((issue) => formatIssue(issue, 'en').split(' → ')[0])
    }
    const start = 'warning [aggregation-absent] unit u: "g" (g) has no value: '
    expect(reasons({ least: 0.9 })).toEqual([`${start}children with a value have a weight of 1.5 out of 4.5, at least 4.05 is needed; it leaves the score of the unit`])
    expect(reasons({ least: 0.75, of: 'children' })).toEqual([`${start}1 of 2 children have a value, at least 2 needed; it leaves the score of the unit`])
  })

  test.each(['weight', 'children'] as const)('what does not apply to the unit is not missing (of %s)', (of) => {
    const city = { trait: 'city' }
    const inner = group('none', [leaf('3', 'none', {}, city), leaf('4', 'none', {}, city)], { aggregation: use('arithmetic'), weight: 4 })
    const nodes = [group('g', [leaf('1', 'none', {}, city), leaf('2', 'none', {}, { weight: 3 }), inner], { aggregation: use('arithmetic', { available: { least: 1, of } }) })]
    const index = compositeIndex(nodes, { traits: [{ id: 'city', meaning: { vi: 'là đô thị', en: 'it is a city' } }], policies: { missing: 'exclude' } })
    const values = (one: number | null, two: number) => ({ '1': { x: one }, '2': { x: two }, '3': { x: 20 }, '4': { x: 20 } })
    for (const executor of ['columns', 'exact'] as const) {
      const { units } = engine.score(index, [
        { code: 'rural', traits: [], values: { '2': { x: 50 } } },
        { code: 'city', traits: ['city'], values: values(40, 60) },
        { code: 'gap', traits: ['city'], values: values(null, 60) },
      ], { executor })
      // rural: indicator 2 alone applies and is there: 50 of 100. city: (40 + 3 × 60 + 4 × 20) / 8 = 37.5. gap: 1 applies and is missing.
      expect(units.map(({ groups }) => groups['g']?.value ?? null)).toEqual([0.5, 0.375, null])
    }
  })

  test('a mean that a value is not made for says so', () => {
    const { issues } = engine.score(compositeIndex([leaf('1', 'none'), leaf('2', 'none')], { aggregation: 'composite/geometric' }), [{ code: 'u', values: { '1': { x: 0 }, '2': { x: 5 } } }])
    expect(issues.filter(({ code }) => code === 'aggregation-absent').map(({ unit, params: { node } }) => [unit, node])).toMatchObject([['u', { id: 'test/composite' }]])
  })

  test.each(['arithmetic', 'min'])('only children of weight 0 are left of %s: no value, and the warning says so', (name) => {
    const nodes = [group('g', [leaf('1', 'none'), leaf('2', 'none', {}, { weight: 0 })], { aggregation: use(name) }), leaf('3', 'none')]
    const { issues, units } = engine.score(compositeIndex(nodes), [{ code: 'u', values: { '2': { x: 10 }, '3': { x: 30 } } }])
    expect(units[0]).toMatchObject({ points: 30, groups: { g: { maxPoints: 0, value: null } } })
    expect(issues.filter(({ code }) => code === 'aggregation-absent').map(({ unit, params: { reason } }) => [unit, reason])).toEqual([
      ['u', { vi: 'không mục con nào có trọng số trên 0 có giá trị', en: 'no child with a weight above 0 has a value' }],
    ])
  })

  test('all of them', () => {
    expect([meanOf(use('min', { available: { least: 1 } }), [10, 20]), meanOf(use('min', { available: { least: 1 } }), [10, null])]).toEqual([10, null])
  })
})

describe('exactness', () => {
  test.each([
    ['composite/arithmetic', {}, [[10, 1], [20, 2]], { n: 50n, d: 3n }],
    ['composite/harmonic', {}, [[10, 1], [30, 2]], { n: 18n, d: 1n }], // 3 / (1/10 + 2/30)
    ['composite/geometric', {}, [[0.5, 1], [0.02, 1]], { n: 1n, d: 10n }],
    ['composite/geometric', {}, [[0.7, 0.123456789], [0.7, 0.987654321]], { n: 7n, d: 10n }],
    ['composite/power', { exponent: 3 }, [[3, 1], [3, 2]], { n: 3n, d: 1n }],
  ] as const)('%s %j of %j', (id, params, children, expected) => {
    const value = exactMean(id, params, children)
    expect(value && reduce(value)).toEqual(expected)
  })
})

describe('maxima', () => {
  test('children of other maxima are brought to the scale of the node', () => {
    // 3 of 4 and 10 of 40 on a node of 100: (75 + 25) / 2
    const index = compositeIndex([leaf('1', 'none', {}, { maxPoints: 4 }), leaf('2', 'none', {}, { maxPoints: 40 })])
    expect(engine.score(index, [{ code: 'u', values: { '1': { x: 3 }, '2': { x: 10 } } }]).units[0]?.points).toBe(50)
  })
})

describe('levels', () => {
  const row = { code: 'u', values: { '1': { x: 4 }, '2': { x: 9 }, '3': { x: 30 } } }
  const index = compositeIndex([group('g', [leaf('1', 'none'), leaf('2', 'none')], { aggregation: 'composite/geometric' }), leaf('3', 'none')])

  test('may be put together in different ways', () => {
    expect(engine.score(index, [row]).units[0]).toMatchObject({ points: 18, groups: { g: { points: 6 } } }) // (√36 + 30) / 2
  })

  test('a group without a value leaves the level above', () => {
    expect(engine.score(index, [{ ...row, values: { ...row.values, '1': { x: 0 } } }]).units[0]).toMatchObject({ points: 30, groups: { g: { maxPoints: 0, value: null } } })
  })

  test('the explanation adds up, with an adjustment at each level', () => {
    const trace = engine.score(index, [row]).explain('u')
    const [g, third, adjustment] = trace.children
    expect(g).toMatchObject({ kind: 'group', points: 6, children: [{ points: 4 }, { points: 9 }, { kind: 'aggregation', points: -7 }] })
    expect([third, adjustment]).toMatchObject([{ kind: 'indicator', points: 30 }, { kind: 'aggregation', points: -18 }])
  })
})

describe('checks', () => {
  const faults = (aggregation: AggregationUse) => engine.check(compositeIndex([leaf('1', 'none')], { aggregation })).map(({ path }) => path.join('.'))
  test.each<[AggregationUse, readonly string[]]>([
    ['composite/arithmetic', []],
    [use('arithmetic', { least: 1 }), ['aggregation.params.least']],
    [use('arithmetic', { available: { least: 1.1 } }), ['aggregation.params.available.least']],
    [use('geometric', { nonPositive: 'one' }), ['aggregation.params.nonPositive']],
    ['composite/power', ['aggregation.params.exponent']],
    [use('power', { exponent: 0 }), ['aggregation.params.exponent']],
    [use('power', { exponent: 65 }), ['aggregation.params.exponent']],
  ])('%j: %j', (aggregation, paths) => {
    expect(faults(aggregation)).toEqual(paths)
  })
})
