import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { createDatasetBuilder } from '../../src/dataset/builder.js'
import { CELL, invalidCell } from '../../src/dataset/cell.js'
import { datasetOfColumns } from '../../src/dataset/columns.js'
import type { NumberStyle } from '../../src/numeric/read-number.js'
import { roundFigure } from '../../src/dataset/round-figure.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input } from '../result/typed-index.js'

const registry = createRegistry()
const indexWith = (extra: Partial<InputDefinition>, type: InputDefinition['type'] = 'number') =>
  indexOf([[{ method: 'formula', params: { expression: type === 'boolean' ? 'x ? 1 : 0' : 'min(x, 1)' }, inputs: [input('x', type, extra)], maxPoints: 10 }]])

function read(extra: Partial<InputDefinition>, value: string | number, type?: InputDefinition['type'], style?: NumberStyle) {
  const plan = compileIndex(indexWith(extra, type), registry)
  const builder = createDatasetBuilder(plan, style)
  builder.set(builder.unit('u'), plan.columns[0]!, value)
  const { columns, issues } = builder.build()
  return [columns[0]?.status[0], columns[0]?.values[0], issues.map(({ code }) => code)]
}

// Rounded by hand, as the table of docs/numeric-contract.md says.
describe('a figure is rounded once, half away from zero', () => {
  test.each<[number, string | number, number, boolean]>([
    [4, '0.86340000000000017', 0.8634, true],
    [4, 0.8634000000000001, 0.8634, true],
    [2, '1.005', 1.01, true],
    [2, 1.005, 1.01, true],
    [2, '-0.125', -0.13, true],
    [2, '-0.001', 0, true],
    [2, 0.1 + 0.2, 0.3, true],
    [6, 1e-7, 0, true],
    [6, 5e-7, 0.000001, true],
    [0, '0.5', 1, true],
    [2, '12.5000', 12.5, false],
    [2, 12.5, 12.5, false],
    [2, '999999999999.999', 1_000_000_000_000, true],
  ])('round %d: %s means %d', (round, raw, value, told) => {
    expect(read({ round, min: -1000 }, raw)).toEqual([CELL.GIVEN, value, told ? ['values-rounded'] : []])
  })

  test('before limits and bounds', () => {
    expect(read({ round: 1, max: 100 }, '100.04')).toEqual([CELL.GIVEN, 100, ['values-rounded']])
    expect(read({ round: 1, max: 100 }, '100.05')).toEqual([invalidCell('above-max'), 100.1, ['value-above-max']])
    expect(read({ round: 2 }, '1234567890123456')[0]).toBe(invalidCell('above-max'))
    // 14 digits before the point and 2 after it are 16.
    expect(read({ round: 2 }, '12345678901234.567')[0]).toBe(invalidCell('too-precise'))
    expect(read({ round: 2 }, 'x')[0]).toBe(invalidCell('not-a-number'))
    expect(read({ round: 2 }, NaN)[0]).toBe(invalidCell('not-a-number'))
    expect(read({ round: 2 }, Infinity)[0]).toBe(invalidCell('not-a-number'))
  })

  test('an integer may be rounded to whole numbers', () => {
    expect(read({ round: 0 }, 11.999999999999998, 'integer')).toEqual([CELL.GIVEN, 12, ['values-rounded']])
    expect(read({}, 11.999999999999998, 'integer')[0]).toBe(invalidCell('too-precise'))
  })

  test('in the Vietnamese style too', () => {
    expect(read({ round: 2 }, '1.234,5678', 'number', 'vi')).toEqual([CELL.GIVEN, 1234.57, ['values-rounded']])
  })

  test('nothing is rounded unless it is declared', () => {
    expect(read({}, 0.1 + 0.2)).toEqual([invalidCell('too-precise'), 0, ['value-too-precise']])
  })
})

test('told once for a column, with the number of figures that lost digits, by rows and by columns', () => {
  const plan = compileIndex(indexWith({ round: 2 }), registry)
  const figures = [0.123, 0.5, 1 / 3, 0.25]
  const note = { code: 'values-rounded', severity: 'info', path: [], indicator: '1.1', input: 'x', params: { count: 2, places: 2, input: { id: 'x', label: expect.anything() as unknown } } }
  const byRows = datasetOfRows(plan, figures.map((x, i) => ({ code: `u${i}`, values: { '1.1': { x } } })))
  const byList = datasetOfColumns(plan, { codes: figures.map((_, i) => `u${i}`), values: { '1.1': { x: figures } } })
  const byArray = datasetOfColumns(plan, { codes: figures.map((_, i) => `u${i}`), values: { '1.1': { x: Float64Array.from(figures) } } })
  for (const { issues, columns } of [byRows, byList, byArray]) {
    expect(issues).toEqual([note])
    expect([...(columns[0]?.values ?? [])]).toEqual([0.12, 0.5, 0.33, 0.25])
  }
})

test.each<[Partial<InputDefinition>, InputDefinition['type'], string[]]>([
  [{ round: 6 }, 'number', []],
  [{ round: 0 }, 'integer', []],
  [{ round: 3, decimals: 2 }, 'number', ['definition-invalid-value']],
  [{ round: 1 }, 'integer', ['definition-invalid-value']],
  [{ round: 0 }, 'boolean', ['definition-invalid-value']],
  [{ round: 7 }, 'number', ['definition-invalid-value']],
  [{ round: 1.5 }, 'number', ['definition-wrong-type']],
  [{ round: -1 }, 'number', ['definition-invalid-value']],
])('%j of a %s: %j', (extra, type, codes) => {
  // Its rule and traits serve the other tests: that they have no effect is no fault.
  expect(checkDefinition(indexWith(extra, type), registry).filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes)
})

test.each([[2.675, 2, 2.68], [-2.675, 2, -2.68], [8 / 11, 6, 0.727273], [1e-9, 6, 0], [-1e-9, 6, 0], [123, 0, 123]])('%d to %d places is %d', (value, places, rounded) => {
  expect(roundFigure(value, places)).toBe(rounded)
})
