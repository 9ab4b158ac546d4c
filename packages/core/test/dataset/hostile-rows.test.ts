import { expect, test } from 'vitest'
import { createDatasetBuilder } from '../../src/dataset/builder.js'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import { MisuseError } from '../../src/issues/misuse-error.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input, typed } from '../result/typed-index.js'

const plan = compileIndex(indexOf([[typed(10, { method: 'capped_count', params: { per_item: 1 }, inputs: [input('count')] })]]), createRegistry())
const read = (rows: unknown) => datasetOfRows(plan, rows as readonly UnitRow[])
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
const throwing = { code: 'u', get values(): never { throw new Error('no connection') } }

test.each([['null', null], ['an object', {}], ['a text', 'rows'], ['a revoked proxy', revoked()]])('what is no list of rows is refused in words: %s', (_what, rows) => {
  expect(() => read(rows)).toThrow(MisuseError)
})

test.each([
  ['null', null], ['undefined', undefined], ['a number', 3], ['a list', ['u']], ['a getter that throws', throwing], ['a revoked proxy', revoked()],
])('a row that is %s costs that row and no other', (_what, row) => {
  const { units, issues } = read([row, { code: 'v', values: { '1.1': { count: 4 } } }])
  expect(units.map(({ code }) => code)).toEqual(['v'])
  expect(issues.map(({ code, place }) => [code, place?.row])).toEqual([['row-wrong-shape', 1]])
})

test('values, traits and codes of another shape are told with their row', () => {
  const { units, issues, columns } = read([{ code: 18070, values: {} }, { code: 'u' }, { code: 'v', traits: 'urban', values: { '1.1': 4n } }, { code: 'w', values: new Map() }])
  expect(units.map(({ code }) => code)).toEqual(['u', 'v', 'w'])
  expect(issues.map(({ code, place }) => [code, place?.row])).toEqual([['code-not-text', 1], ['row-wrong-shape', 2], ['row-wrong-shape', 3], ['row-wrong-shape', 4]])
  // the BigInt that stands alone for the one input is the figure 4
  expect(columns[0]?.values[1]).toBe(4)
})

test('a code of an indicator that is a number refuses and approves nothing: 1.10 is the number 1.1', () => {
  const { issues, rejected, approved } = read([{ code: 'u', values: {}, rejected: [1.10], approved: [1.10] }])
  expect(issues.map(({ code, unit }) => [code, unit])).toEqual([['code-not-text', 'u'], ['code-not-text', 'u']])
  expect([rejected[0]?.size, approved[0]?.size]).toEqual([0, 0])
  const { builder, unit } = built()
  builder.put(unit, 1.10 as unknown as string, 'count', 4)
  expect(builder.build().issues.map(({ code }) => code)).toEqual(['code-not-text'])
})

test('an unknown indicator "1.1/x" and an unknown input "x" of 1.1 are two faults', () => {
  const { issues } = read([{ code: 'u', values: { '1.1/x': { count: 1 }, '1.1': { x: 1 } } }])
  expect(issues.map(({ code, indicator, input }) => [code, indicator, input])).toEqual([['indicator-unknown', '1.1/x', undefined], ['input-unknown', '1.1', 'x']])
})

function built() {
  const builder = createDatasetBuilder(plan)
  return { builder, unit: builder.unit('u') }
}
