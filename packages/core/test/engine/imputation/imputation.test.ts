import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../../src/engine/check-definition.js'
import type { UnitRow } from '../../../src/dataset/rows.js'
import type { ImputePolicy, Policies } from '../../../src/definition/policies.js'
import type { InputValue } from '../../../src/definition/test-vector.js'
import { imputedValue } from '../../../src/engine/imputation/imputed-value.js'
import { compileChecked } from '../../../src/engine/compile-checked.js'
import { imputation } from '../../../src/engine/imputation/imputation.js'
import { createRegistry } from '../../../src/registry/registry.js'
import { createScoringRegistry } from '../../../src/registry/scoring-registry.js'
import { indexOf, input, type Leaf, run, share, typed } from '../../result/typed-index.js'

const MEAN: ImputePolicy = { figure: 'mean' }
const leafWith = (impute: ImputePolicy | null, more: Partial<Leaf> = {}): Leaf => typed(100, { policies: { impute }, ...more })
const row = (value: InputValue, more: Partial<UnitRow> = {}, i = 0): UnitRow => ({ code: `u${i}`, traits: [], ...more, values: { '1.1': { awarded: value }, '1.2': { awarded: 1 } } })
const outcomes = (leaf: Leaf, rows: readonly UnitRow[]) =>
  (['exact', 'columns'] as const).map((executor) =>
    run(indexOf([[leaf, typed(1)]]), rows.map((one, i) => ({ ...one, code: `u${i}` })), { executor }).units.map(({ indicators }) => {
      const { points, state, reason } = indicators['1.1']!
      return state === 'scored' ? `${points}${reason === null ? '' : ` ${reason}`}` : `${state} ${String(reason)}`
    }),
  )

describe('what stands in, by both executors', () => {
  test.each<[string, Leaf, readonly UnitRow[], readonly string[]]>([
    ['the mean: (10 + 20 + 60) / 3', leafWith(MEAN), [row(10), row(20), row(60), row(''), row(null)], ['10', '20', '60', '30 imputed', '30 imputed']],
    ['the median: 20', leafWith({ figure: 'median' }), [row(10), row(20), row(60), row('')], ['10', '20', '60', '20 imputed']],
    ['the median of four: (20 + 40) / 2', leafWith({ figure: 'median' }), [row(60), row(10), row(20), row(40), row('')], ['60', '10', '20', '40', '30 imputed']],
    ['by parent', leafWith({ figure: 'mean', within: 'parent' }), [row(10, { parent: 'p' }), row(30, { parent: 'q' }), row('', { parent: 'p' }), row('', { parent: 'q' })], ['10', '30', '10 imputed', '30 imputed']],
    ['by trait', leafWith({ figure: 'mean', within: 'trait:urban' }), [row(10, { traits: ['urban'] }), row(30), row('', { traits: ['urban'] }), row('')], ['10', '30', '10 imputed', '30 imputed']],
    ['the reference set of the indicator', leafWith(MEAN, { reference: 'parent' }), [row(10, { parent: 'p' }), row(30, { parent: 'q' }), row('', { parent: 'q' })], ['10', '30', '30 imputed']],
    ['nobody reported: it stays missing', leafWith({ figure: 'mean', within: 'parent' }), [row(10, { parent: 'p' }), row('', { parent: 'q' }), row('')], ['10', 'missing empty', 'missing empty']],
    ['NA and invalid figures are left alone and count for nobody', leafWith(MEAN), [row(10), row('NA'), row('x'), row(101), row('')], ['10', 'not-applicable declared-na', 'invalid not-a-number', 'invalid above-max', '10 imputed']],
    ['refused evidence counts for nobody', leafWith(MEAN), [row(10), row(90, { rejected: ['1.1'] }), row('')], ['10', 'rejected rejected', '10 imputed']],
    ['a unit without the trait neither gives nor gets', leafWith(MEAN, { trait: 'urban' }), [row(10, { traits: ['urban'] }), row(90), row(''), row('', { traits: ['urban'] })], ['10', 'not-applicable no-trait', 'not-applicable no-trait', '10 imputed']],
    ['null turns the policy of the index off', leafWith(null), [row(10), row('')], ['10', 'missing empty']],
    ['whole numbers stay whole: 1.5 is 2', leafWith(MEAN, { inputs: [input('awarded', 'integer')] }), [row(1), row(2), row('')], ['1', '2', '2 imputed']],
  ])('%s', (_why, leaf, rows, expected) => {
    const [exact, columns] = outcomes(leaf, rows)
    expect(exact).toEqual(expected)
    expect(columns).toEqual(expected)
  })

  test('each input of a quotient by itself; an indicator that stays missing keeps its empty figures', () => {
    const rows: UnitRow[] = [[1, 4], [3, ''], ['', 8]].map(([a, b], i) => ({ code: `u${i}`, values: { '1.1': { a: a!, b: b! } } }))
    const result = run(indexOf([[share(12, { policies: { impute: MEAN } })]]), rows)
    expect(result.units.map(({ indicators }) => indicators['1.1']?.points)).toEqual([3, 6, 3]) // 12 × 1/4; 3 / ((4 + 8) / 2); ((1 + 3) / 2) / 8
    const alone = run(indexOf([[share(12, { policies: { impute: MEAN } }), typed(1)]]), [{ code: 'u', values: { '1.1': { a: 1 }, '1.2': { awarded: 1 } } }, { code: 'v', values: { '1.1': {}, '1.2': { awarded: 1 } } }])
    expect(alone.units.map(({ indicators }) => indicators['1.1']?.reason)).toEqual(['empty', 'empty'])
    expect(alone.issues.map(({ code }) => code)).toEqual(['value-missing', 'value-missing'])
  })
})

test('it is never silent: reason, warning, trace; what was reported stays', () => {
  const rows = [row(10), row(21), row('')].map((one, i) => ({ ...one, code: `u${i}` }))
  const result = run(indexOf([[leafWith(MEAN), typed(1)]]), rows)
  expect(result.issues).toEqual([
    expect.objectContaining({ code: 'value-imputed', severity: 'warning', unit: 'u2', indicator: '1.1', input: 'awarded', params: { value: 15.5, figure: { vi: 'trung bình', en: 'mean' }, donors: 2 } }),
  ])
  const [main] = result.explain('u2').children
  const [leaf] = main && 'children' in main ? main.children : []
  expect(leaf).toMatchObject({ state: 'scored', reason: 'imputed', points: 15.5, inputs: [{ status: 'imputed', value: 15.5, text: { vi: '15,5 (trung bình của 2 đơn vị, chưa có số liệu)', en: '15.5 (mean of 2 units, not reported)' } }] })
  expect(JSON.stringify(result)).toContain('"reason":"imputed"')
})

describe('the figure itself', () => {
  test.each<[readonly number[], ImputePolicy['figure'], number, number | undefined]>([
    [[1, 2, 2], 'mean', 6, 1.666667], [[-1, -2, -2], 'mean', 6, -1.666667], [[1, 2], 'mean', 0, 2], [[-1, -2], 'mean', 0, -2],
    [[0.1, 0.2], 'mean', 6, 0.15], [[123456789012345, 123456789012344], 'mean', 6, 123456789012345], [[1, 2, 2], 'mean', 15, 1.66666666666667], [[], 'median', 6, undefined],
  ])('of %j, %s, %d decimals: %d', (figures, figure, decimals, expected) => {
    expect(imputedValue(figures, figure, decimals)).toBe(expected)
  })

  test('lies between the smallest and the largest and does not depend on the order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }).map((x) => x / 100), { minLength: 1 }), fc.constantFrom('mean' as const, 'median' as const), (figures, figure) => {
      const value = imputedValue(figures, figure, 6) ?? NaN
      expect(value).toBeGreaterThanOrEqual(Math.min(...figures))
      expect(value).toBeLessThanOrEqual(Math.max(...figures))
      expect(imputedValue([...figures].reverse(), figure, 6)).toBe(value)
    }), { seed: 2878 })
  })
})

test('the definition check: traits that the index does not have, unknown keys', () => {
  const faults = (policies: unknown) => checkDefinition(indexOf([[typed(10, { policies: policies as Policies })]]), createRegistry()).map(({ code, path }) => `${code} ${path.slice(4).join('.')}`)
  expect(faults({ impute: { figure: 'mean', within: 'trait:nope' } })).toEqual(['definition-trait-unknown policies.impute.within'])
  expect(faults({ impute: { figure: 'mode' } })).toEqual(['definition-invalid-value policies.impute.figure'])
  expect(faults({ impute: { figure: 'mean', by: 'parent' } })).toEqual(['definition-unknown-key policies.impute.by'])
})

test('a registry for scoring alone imputes where it is given what that needs, and refuses such an index otherwise', () => {
  const index = indexOf([[leafWith(MEAN), typed(1)]])
  expect(() => compileChecked(index, createScoringRegistry([]))).toThrow('make its registry with { imputation }')
  expect(compileChecked(index, createScoringRegistry([], { imputation })).imputation).toBe(imputation)
  expect(compileChecked(indexOf([[typed(100), typed(1)]]), createScoringRegistry([])).imputation).toBeUndefined()
})

test('a registry for scoring alone refuses an index with a ranker that it cannot ask: ranks by scores would be others', () => {
  const ranked = { ...indexOf([[typed(1)]]), ranking: { ranker: 'copeland' } }
  expect(() => compileChecked(ranked, createScoringRegistry([]))).toThrow('Ranker "copeland"')
})

test('a registry refuses an index whose grader or aggregation it does not have: cuts and sums would give others', () => {
  const index = indexOf([[typed(1)]])
  expect(() => compileChecked({ ...index, grader: 'quantiles' }, createScoringRegistry([]))).toThrow('Grader "quantiles"')
  expect(() => compileChecked({ ...index, aggregation: 'geometric' }, createScoringRegistry([]))).toThrow('Aggregation "geometric"')
  const [main, ...others] = index.nodes
  expect(() => compileChecked({ ...index, nodes: [{ ...main, aggregation: 'geometric' } as NonNullable<typeof main>, ...others] }, createScoringRegistry([]))).toThrow('Aggregation "geometric"')
})
