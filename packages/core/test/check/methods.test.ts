import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input, share, typed } from '../result/typed-index.js'
import { faultsOfLeaf, issuesOf } from './faults-of.js'

const text = { vi: 'x' }
const formula = (expression: string, ids: readonly string[] = ['a']) => ({
  method: 'formula', params: { expression }, inputs: ids.map((id) => input(id)), maxPoints: 10,
})

describe('methods', () => {
  test('an unknown one comes with the known and the nearest', () => {
    const [issue] = checkDefinition(indexOf([[typed(10, { method: 'ration' })]]), createRegistry())
    expect(issue).toMatchObject({ code: 'definition-method-unknown', indicator: '1.1', params: { method: 'ration' } })
    expect(issue?.params['nearest']).toContain('ratio')
    expect(issue?.params['known']).toContain('checklist')
  })

  test.each(['__proto__', 'constructor', 'toString', ''])('hostile id %j is unknown', (method) => {
    expect(faultsOfLeaf(typed(10, { method }))).toEqual(['definition-method-unknown method'])
  })

  test('params: missing, unknown and of the wrong type, all at once', () => {
    const params = { target: '1', flor: 0.5, whenZero: 'ignore' }
    expect(faultsOfLeaf(share(10, { params })).sort()).toEqual([
      'definition-invalid-value params.whenZero',
      'definition-unknown-key params.flor',
      'definition-wrong-type params.target',
    ])
    expect(faultsOfLeaf(share(10, { params: {} }))).toEqual(['definition-missing-key params.target'])
  })

  test('params deep inside lists', () => {
    const options = [{ id: 'a', label: text, share: 1 }, { id: 'b', label: text, share: '0.5' }, { id: 'c', share: 0 }]
    expect(faultsOfLeaf({ method: 'choice', params: { options }, inputs: [input('x', 'choice')], maxPoints: 10 })).toEqual([
      'definition-wrong-type params.options.1.share',
      'definition-missing-key params.options.2.label',
    ])
  })

  test('params of a part are named with the part, inputs as those of the indicator', () => {
    const parts = [{ id: 'p', max: 4, method: 'boolean', params: {} }, { id: 'q', max: 6, method: 'ratio', params: { target: 0 } }]
    const leaf = (types: readonly ('number' | 'boolean')[], own: readonly unknown[] = parts) =>
      ({ method: 'sum_of_parts', params: { parts: own }, inputs: types.map((type, i) => input(`i${i}`, type)), maxPoints: 10 })
    expect(faultsOfLeaf(leaf(['boolean', 'number', 'number']))).toEqual(['definition-target-not-positive params.parts.1.params.target'])
    expect(faultsOfLeaf(leaf(['number', 'number', 'number'], [parts[0], { ...parts[1], params: { target: 1 } }]))).toEqual(['definition-method-inputs inputs.i0'])
    expect(faultsOfLeaf(leaf(['boolean', 'number', 'number'], [parts[0], { ...parts[1], params: { target: 1, floor: 'x' } }]))).toEqual(['definition-method-params params.parts.1.params.floor'])
    const steps = [{ min: 1, share: 1 }, { min: 2, share: 0.5 }]
    expect(faultsOfLeaf(leaf(['boolean', 'number'], [parts[0], { id: 'q', max: 6, method: 'tiers', params: { of: 'value', steps } }]))).toEqual(['definition-steps-order params.parts.1.params.steps.1'])
  })

  test('inputs: too few, too many, of the wrong type', () => {
    expect(faultsOfLeaf(share(10, { inputs: [input('a')] }))).toEqual(['definition-method-inputs inputs'])
    expect(faultsOfLeaf(share(10, { inputs: ['a', 'b', 'c'].map((id) => input(id)) }))).toEqual(['definition-method-inputs inputs'])
    expect(faultsOfLeaf(share(10, { inputs: [input('a', 'boolean'), input('b')] }))).toEqual(['definition-method-inputs inputs.a'])
  })

  test('shares of a checklist add up to exactly 1, as decimals', () => {
    const checklist = (...shares: readonly number[]) => ({
      method: 'checklist', params: { items: shares.map((part, i) => ({ id: `i${i}`, share: part })) }, inputs: shares.map((_, i) => input(`i${i}`, 'boolean')), maxPoints: 10,
    })
    expect(faultsOfLeaf(checklist(0.1, 0.2, 0.7))).toEqual([]) // in float64 the sum is 0.9999999999999999
    expect(faultsOfLeaf(checklist(0.1, 0.2, 0.6))).toEqual(['definition-shares-sum params.items'])
    expect(faultsOfLeaf(checklist(0.1, 0.2, 0.8))).toEqual(['definition-shares-sum params.items'])
  })

  test('minima of steps strictly fall', () => {
    const tiers = (...steps: readonly (readonly [min: number, share: number])[]) => faultsOfLeaf({
      method: 'tiers', params: { of: 'value', steps: steps.map(([min, part]) => ({ min, share: part })) }, inputs: [input('a')], maxPoints: 10,
    })
    expect(tiers([3, 1], [2, 0.5], [1, 0.5])).toEqual([]) // a share may repeat
    expect(tiers([3, 1], [3, 0.5])).toEqual(['definition-steps-order params.steps.1'])
    expect(tiers([3, 0.5], [2, 1])).toEqual(['definition-steps-order params.steps.1'])
    expect(tiers([3, 0.5])).toEqual(['definition-shares-never-full params.steps'])
  })
})

describe('what steps, options and items earn', () => {
  const tiers = (...steps: readonly object[]) => faultsOfLeaf({ method: 'tiers', params: { of: 'value', steps }, inputs: [input('a')], maxPoints: 10 })
  const choice = (...earned: readonly object[]) =>
    faultsOfLeaf({ method: 'choice', params: { options: earned.map((one, i) => ({ id: `o${i}`, label: text, ...one })) }, inputs: [input('a', 'choice')], maxPoints: 10 })
  const checklist = (...earned: readonly object[]) =>
    faultsOfLeaf({ method: 'checklist', params: { items: earned.map((one, i) => ({ id: `i${i}`, ...one })) }, inputs: earned.map((_, i) => input(`i${i}`, 'boolean')), maxPoints: 10 })

  test('a share or points, and one bound', () => {
    expect(tiers({ min: 3, points: 10 }, { min: 2, share: 0.5 })).toEqual([])
    expect(tiers({ min: 3, points: 10, share: 1 })).toEqual(['definition-one-key params.steps.0'])
    expect(tiers({ min: 3 })).toEqual(['definition-one-key params.steps.0', 'definition-shares-never-full params.steps'])
    expect(checklist({ points: 10 }, {})).toEqual(['definition-one-key params.items.1'])
    expect(tiers({ points: 10 })).toContain('definition-one-key params.steps.0')
    expect(tiers({ min: 3, above: 3, points: 10 })).toContain('definition-one-key params.steps.0')
    expect(choice({ points: 10 }, {})).toEqual(['definition-one-key params.options.1'])
  })

  test('points from 0 to the maximum, with the places of the index', () => {
    expect(choice({ points: 10 }, { points: 10.5 })).toEqual(['definition-invalid-value params.options.1.points'])
    expect(choice({ points: 10 }, { points: -1 })).toEqual(['definition-points-negative params.options.1.points'])
    expect(choice({ points: 10 }, { points: 0.005 })).toEqual(['definition-points-places params.options.1.points'])
    expect(choice({ points: 9 }, { share: 0.9 })).toEqual(['definition-shares-never-full params.options'])
    expect(choice({ points: 9 }, { share: 1 })).toEqual([])
  })

  test('items add up to the maximum, by points and shares together', () => {
    expect(checklist({ points: 7 }, { share: 0.3 })).toEqual([])
    expect(checklist({ points: 7 }, { points: 2.99 })).toEqual(['definition-awards-sum params.items'])
  })

  test('steps lead from the best one down, in one direction', () => {
    expect(tiers({ above: 3, points: 10 }, { min: 3, points: 8 }, { above: 1, points: 2 })).toEqual([])
    expect(tiers({ below: 3, points: 10 }, { max: 3, points: 8 }, { max: 5, points: 2 })).toEqual([])
    // Whoever is at 3 or over it is over nothing that the first step left: the second is never reached.
    expect(tiers({ min: 3, points: 10 }, { above: 3, points: 8 })).toEqual(['definition-steps-order params.steps.1'])
    expect(tiers({ max: 5, points: 10 }, { max: 3, points: 8 })).toEqual(['definition-steps-order params.steps.1'])
    expect(tiers({ min: 3, points: 10 }, { max: 2, points: 8 })).toEqual(['definition-steps-order params.steps.1'])
    expect(tiers({ min: 3, points: 5 }, { min: 2, share: 1 })).toEqual(['definition-steps-order params.steps.1'])
  })

  test('the weight of an answer of a survey is named by its id', () => {
    const survey = { method: 'survey', params: { weights: { A: 1, B: 2 } }, inputs: [input('A'), input('B')], maxPoints: 10 }
    expect(faultsOfLeaf(survey)).toEqual(['definition-share-range params.weights.B'])
  })
})

describe('formulas in a definition', () => {
  test.each([
    ['a +', 'formula-syntax'],
    ['a @ 2', 'formula-character'],
    ['2 a', 'formula-implicit-product'],
    ['1e3 + a', 'formula-number'],
    ['a % 2', 'formula-character'],
    ['foo(a)', 'formula-function-unknown'],
    ['min()', 'formula-arguments'],
    ['a < 2', 'formula-type'],
    ['1 < a < 2 ? 1 : 0', 'formula-chained-comparison'],
    ['ref_max(ref_min(a))', 'formula-nested-reference'],
    ['a == 1 ? b : 0', 'formula-name-unknown'],
    ['is(a, yes) ? 1 : 0', 'formula-option-unknown'],
    [`${'('.repeat(33)}a${')'.repeat(33)}`, 'formula-too-deep'],
    [`min(${'a,'.repeat(300)}a)`, 'formula-too-large'],
    [`a${' '.repeat(2000)}`, 'formula-too-long'],
  ])('%#', (expression, code) => {
    expect(faultsOfLeaf(formula(expression))).toContain(`${code} params.expression`)
  })

  test('sqrt, ln, fractional powers and standard deviations leave a note, and nothing else', () => {
    for (const expression of ['sqrt(a)', 'ln(a + 1)', 'a ^ 0.5', 'a ^ a', 'ref_sd(a)']) {
      const issues = issuesOf(indexOf([[formula(expression)]]))
      expect(issues.map(({ code, severity, indicator, params }) => [code, severity, indicator, params])).toEqual([
        ['definition-inexact-function', 'info', '1.1', { digits: 40 }],
      ])
    }
    for (const expression of ['a ^ 2', 'a ^ -2', 'ref_mean(a)', 'round(a / 3, 2)']) expect(faultsOfLeaf(formula(expression))).toEqual([])
  })
})

describe('a quotient held against a number above 1', () => {
  const above = (leaf: Parameters<typeof faultsOfLeaf>[0]) =>
    issuesOf(indexOf([[leaf]])).map(({ code, severity, params }) => [code, severity, params['value'], params['meant']])
  const warning = (value: number, meant: number) => ['definition-ratio-above-one', 'warning', value, meant]
  const tiers = (of: 'ratio' | 'value', ...minima: readonly number[]) => ({
    method: 'tiers', params: { of, steps: minima.map((min, i) => ({ min, share: 1 - i / 2 })) }, inputs: [input('a'), input('b')].slice(0, of === 'ratio' ? 2 : 1), maxPoints: 10,
  })

  test('a target, a floor or steps in percent, in methods and formulas', () => {
    expect(above(share(10, { params: { target: 90 } }))).toEqual([warning(90, 0.9)])
    // (b − a) / b is at most 1: below 50 everybody gets 0.
    expect(above(share(10, { method: 'complement', params: { target: 95, floor: 50 } })).sort()).toEqual([['definition-points-never', 'error', undefined, undefined], warning(50, 0.5), warning(95, 0.95)])
    expect(above(tiers('ratio', 80, 50))).toEqual([warning(80, 0.8), warning(50, 0.5)])
    expect(above(formula('a / b >= 70 ? points : 0', ['a', 'b']))).toEqual([warning(70, 0.7)])
  })

  test('not where a share is a fraction, a figure is no quotient, or percents are computed', () => {
    for (const leaf of [
      share(10), share(10, { params: { target: 0.9, floor: 0.5 } }), tiers('ratio', 1, 0.5), tiers('value', 80, 50), formula('a / b * 100 >= 70 ? points : 0', ['a', 'b']), formula('min(points, a / 4)'),
    ]) expect(above(leaf)).toEqual([])
  })
})

describe('bounds of inputs', () => {
  const bounds = (more: object) => faultsOfLeaf(typed(10, { inputs: [input('awarded', 'number', more)] }))

  test('usable numbers', () => {
    expect(bounds({ min: -5, max: 10.5 })).toEqual([])
    expect(bounds({ min: 0.1 + 0.2 })).toEqual(['definition-number-digits inputs.0.min'])
    expect(bounds({ max: 1e15 })).toEqual(['definition-number-limits inputs.0.max'])
    expect(bounds({ max: NaN })).toEqual(['definition-number-limits inputs.0.max'])
  })

  test('in order; the least is 0 unless declared', () => {
    expect(bounds({ min: 10, max: 10 })).toEqual([])
    expect(bounds({ min: 3, max: 2 })).toEqual(['definition-bounds-order inputs.0'])
    expect(bounds({ max: -1 })).toEqual(['definition-bounds-order inputs.0'])
  })
})
