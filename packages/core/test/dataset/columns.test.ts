import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CELL, invalidCell } from '../../src/dataset/cell.js'
import { datasetOfColumns, type UnitColumns } from '../../src/dataset/columns.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { MisuseError } from '../../src/issues/misuse-error.js'
import { inputOf, plan } from './one-of-each.js'

const IDS = { '1.1': ['count', 'level', 'gain'], '1.2': ['yes'], '1.3': ['stage'] } as const
const read = (values: UnitColumns['values'], count: number) => datasetOfColumns(plan, { codes: Array.from({ length: count }, (_, i) => `u${i}`), values })
const cells = (id: string, values: UnitColumns['values'], count: number) => {
  const { status, values: figures } = read(values, count).columns[inputOf(id).column]!
  return [[...status], [...figures]]
}
const { GIVEN, EMPTY, ABSENT, NOT_APPLICABLE } = CELL

describe('arrays of numbers', () => {
  test('figures within the bounds go in as they are, NaN is not reported', () => {
    expect(cells('level', { '1.1': { level: Float64Array.of(0.5, 1.25, NaN, 1.5, 0.7) } }, 5)).toEqual([[GIVEN, GIVEN, EMPTY, GIVEN, GIVEN], [0.5, 1.25, 0, 1.5, 0.7]])
  })

  test('what is wrong has the reason that a row gives', () => {
    // Bounds of count: 0 to 50, whole. Of level: 0.5 to 1.5, six decimals.
    const { issues } = read({ '1.1': { count: Float64Array.of(51, -1, 2.5, Infinity), level: Float64Array.of(1.0000001, 0.4, 1, 1e15) } }, 4)
    expect(issues.map(({ code, unit, indicator, input }) => [code, unit, indicator, input])).toEqual([
      ['value-above-max', 'u0', '1.1', 'count'], ['value-below-min', 'u1', '1.1', 'count'], ['value-not-an-integer', 'u2', '1.1', 'count'], ['value-not-a-number', 'u3', '1.1', 'count'],
      ['value-too-precise', 'u0', '1.1', 'level'], ['value-below-min', 'u1', '1.1', 'level'], ['value-above-max', 'u3', '1.1', 'level'],
    ])
  })

  test('integers of 64 bits, and marks where there is no value', () => {
    expect(cells('count', { '1.1': { count: { values: BigInt64Array.of(7n, 0n, 9n), given: [true, false, true] } } }, 3)).toEqual([[GIVEN, EMPTY, GIVEN], [7, 0, 9]])
    expect(cells('count', { '1.1': { count: { values: Uint8Array.of(7, 0), given: Uint8Array.of(0, 1) } } }, 2)).toEqual([[EMPTY, GIVEN], [0, 0]])
    expect(cells('gain', { '1.1': { gain: BigInt64Array.of(2n ** 62n) } }, 1)[0]).toEqual([invalidCell('above-max')])
  })

  test('1 is yes and 0 is no', () => {
    expect(cells('yes', { '1.2': { yes: Uint8Array.of(1, 0, 2) } }, 3)).toEqual([[GIVEN, GIVEN, invalidCell('not-a-boolean')], [1, 0, 0]])
  })

  test('the parts of a single precision number are not taken for decimals', () => {
    // The float32 nearest to 0.7 is 0.699999988079071…; 0.75 is exact.
    expect(cells('level', { '1.1': { level: Float32Array.of(0.7, 0.75) } }, 2)[0]).toEqual([invalidCell('too-precise'), GIVEN])
  })
})

test('values as in rows: texts, options, NA, null', () => {
  expect(cells('stage', { '1.3': { stage: ['done', 'NA', null, 'x'] } }, 4)[0]).toEqual([GIVEN, NOT_APPLICABLE, EMPTY, invalidCell('unknown-option')])
  expect(cells('count', { '1.1': { count: ['12', 3, '', NaN] } }, 4)).toEqual([[GIVEN, GIVEN, EMPTY, invalidCell('not-a-number')], [12, 3, 0, 0]])
})

test('what is left out is absent, an empty set is a set', () => {
  expect(cells('gain', {}, 2)[0]).toEqual([ABSENT, ABSENT])
  expect(read({}, 0)).toMatchObject({ units: [], issues: [] })
})

test('unknown indicators and inputs are issues, with the nearest; hostile names are names', () => {
  const values = JSON.parse('{ "1.11": { "count": [1] }, "1.1": { "cuont": [1], "__proto__": [2], "count": [4] }, "__proto__": { "count": [1] } }') as UnitColumns['values']
  const { issues, columns } = datasetOfColumns(plan, { codes: ['u'], values, rejected: { '9.9': [true] } })
  expect(issues.map(({ code, indicator, input }) => [code, indicator, input])).toEqual([
    ['indicator-unknown', '1.11', undefined], ['input-unknown', '1.1', 'cuont'], ['input-unknown', '1.1', '__proto__'], ['indicator-unknown', '__proto__', undefined],
    ['indicator-unknown', '9.9', undefined],
  ])
  expect(issues[0]?.params['nearest']).toContain('1.1')
  expect(columns[inputOf('count').column]?.values[0]).toBe(4)
})

test('a misspelt key beside the figures is told: its marks would not count', () => {
  const { issues, columns } = read({ '1.1': { count: { values: [1], givn: [false] } as never } }, 1)
  expect(issues.map(({ code, params }) => [code, params])).toEqual([['row-key-unknown', { key: 'givn', known: ['values', 'given'], nearest: ['given'] }]])
  expect(columns[inputOf('count').column]?.status[0]).toBe(GIVEN)
})

test.each([
  ['values', { codes: ['u', 'v'], values: { '1.1': { count: [1] } } }, 'values["1.1"]["count"] has 1 entries for 2 units'],
  ['marks', { codes: ['u'], values: { '1.1': { count: { values: [1], given: [] } } } }, 'values["1.1"]["count"].given has 0 entries for 1 units'],
  ['parents', { codes: ['u'], values: {}, parents: [] }, 'parents has 0 entries for 1 units'],
  ['rejections', { codes: ['u'], values: {}, rejected: { '1.1': [true, true] } }, 'rejected["1.1"] has 2 entries for 1 units'],
] satisfies [string, UnitColumns, string][])('a list of another length is a mistake of the caller: %s', (_what, columns, message) => {
  const attempt = () => datasetOfColumns(plan, columns)
  expect(attempt).toThrow(MisuseError)
  expect(attempt).toThrow(message)
})

const figure = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.integer({ min: -20, max: 4000 }).map((n) => n / 1000),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(-0, 0.1 + 0.2, 1e15, 999_999_999_999_999, 1e-7, 0.5000001, 1.4999999, 123_456_789.123456, 999_999_999.999999),
)
const value: fc.Arbitrary<InputValue | undefined> = fc.oneof(figure, fc.constantFrom(null, undefined, '', 'NA', true, false, 'draft', '1.5', '1,5', NaN))
/** A unit: code (few, so that some stand twice), parent, refused, and a value for each input. */
const unit = fc.record({ code: fc.constantFrom('a', 'b', 'c', 'd'), parent: fc.constantFrom('p', null), rejected: fc.boolean(), list: fc.array(value, { minLength: 5, maxLength: 5 }) })

test('gives what rows of the same values give', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 5 }), fc.array(figure, { minLength: 5, maxLength: 5 }), (units, numbers) => {
      const places = Object.entries(IDS).flatMap(([code, ids]) => ids.map((id) => [code, id] as const))
      // One of the columns is an array of numbers.
      const at = (i: number, position: number) => (i === 2 ? numbers[position] : units[position]?.list[i])
      const byColumns = datasetOfColumns(plan, {
        codes: units.map(({ code }) => code),
        parents: units.map(({ parent }) => parent),
        traits: units.map(() => ['urban']),
        values: Object.fromEntries(
          Object.entries(IDS).map(([code, ids]) => [
            code,
            Object.fromEntries(
              ids.map((id) => {
                const i = places.findIndex(([own, input]) => own === code && input === id)
                return [id, i === 2 ? Float64Array.from(units, (_, position) => numbers[position] ?? 0) : units.map((_, position) => at(i, position))]
              }),
            ),
          ]),
        ),
        rejected: { '1.2': units.map(({ rejected }) => rejected) },
      })
      const byRows = datasetOfRows(
        plan,
        units.map(({ code, parent, rejected }, position) => ({
          code,
          parent,
          traits: ['urban'],
          values: Object.fromEntries(Object.entries(IDS).map(([own, ids]) => [own, Object.fromEntries(ids.map((id) => [id, at(places.findIndex((place) => place[0] === own && place[1] === id), position)]))])),
          rejected: rejected ? ['1.2'] : [],
        })),
      )
      const sorted = (issues: typeof byRows.issues) => issues.map((issue) => JSON.stringify(issue)).sort()
      expect({ ...byColumns, issues: [] }).toEqual({ ...byRows, issues: [] })
      expect(sorted(byColumns.issues)).toEqual(sorted(byRows.issues))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['values', { values: new Map([['1.2', [true]]]) }], ['the figures of an indicator', { values: { '1.1': new Map([['count', [1]]]) } }],
  ['rejections', { values: {}, rejected: new Map([['1.2', [true]]]) }], ['approvals', { values: {}, approved: new Map([['1.2', [true]]]) }],
])('%s in a Map, which has no keys of its own, are refused and not lost', (_what, given) => {
  expect(() => datasetOfColumns(plan, { codes: ['u'], ...given } as unknown as UnitColumns)).toThrow(/ is Map/)
})

test.each([['1n', 1n], ['a word', 'true'], ['2', 2]])('a mark that is %s is refused: it would count as none', (_what, mark) => {
  const columns = (given: object) => ({ codes: ['u', 'v'], values: {}, ...given }) as unknown as UnitColumns
  expect(() => datasetOfColumns(plan, columns({ rejected: { '1.2': [true, mark] } }))).toThrow('rejected["1.2"][1]')
  expect(() => datasetOfColumns(plan, columns({ values: { '1.2': { yes: { values: [true, true], given: [0, mark] } } } }))).toThrow('values["1.2"]["yes"].given[1]')
})
