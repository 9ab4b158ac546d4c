import { expect, test } from 'vitest'
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
