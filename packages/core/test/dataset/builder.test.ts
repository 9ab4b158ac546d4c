import { describe, expect, test } from 'vitest'
import { createDatasetBuilder } from '../../src/dataset/builder.js'
import { CELL, invalidCell } from '../../src/dataset/cell.js'
import { renderIssue } from '../../src/issues/render-issue.js'
import { inputOf, plan } from './one-of-each.js'

const count = inputOf('count')

describe('a second value for the same cell', () => {
  test.each([['another', 5], ['the same', 4], ['an empty one', null]])('%s makes it invalid', (_what, second) => {
    const builder = createDatasetBuilder(plan)
    const unit = builder.unit('u')
    builder.set(unit, count, 4, { line: 2 })
    builder.set(unit, count, second, { line: 3 })
    const { columns, issues } = builder.build()
    expect(columns[count.column]?.status[0]).toBe(invalidCell('duplicate'))
    expect(issues.map(({ code, unit: at, indicator, input, place }) => ({ code, at, indicator, input, place }))).toEqual([
      { code: 'value-duplicate', at: 'u', indicator: '1.1', input: 'count', place: { line: 3 } },
    ])
  })

  test('and so does a third; every repetition is reported', () => {
    const builder = createDatasetBuilder(plan)
    const unit = builder.unit('u')
    for (const value of [1, 2, 3]) builder.set(unit, count, value)
    const { columns, issues } = builder.build()
    expect(columns[count.column]?.status[0]).toBe(invalidCell('duplicate'))
    expect(issues.map(({ code }) => code)).toEqual(['value-duplicate', 'value-duplicate'])
  })

  test('other units and other inputs are not touched', () => {
    const builder = createDatasetBuilder(plan)
    const [a, b] = [builder.unit('a'), builder.unit('b')]
    for (const unit of [a, a, b]) builder.set(unit, count, 1)
    builder.set(a, inputOf('gain'), 1)
    const { columns } = builder.build()
    expect(columns[count.column]?.status[1]).toBe(CELL.GIVEN)
    expect(columns[inputOf('gain').column]?.status[0]).toBe(CELL.GIVEN)
  })
})

describe('units', () => {
  test('come in order of first appearance, each once', () => {
    const builder = createDatasetBuilder(plan)
    expect(['b', 'a', 'b', 'c', 'a'].map((code) => builder.unit(code))).toEqual([0, 1, 0, 2, 1])
    expect(builder.build().units.map(({ code }) => code)).toEqual(['b', 'a', 'c'])
  })

  test('take the first name that is given', () => {
    const builder = createDatasetBuilder(plan)
    builder.unit('u')
    builder.unit('u', 'Xã A')
    builder.unit('u', 'Xã B')
    expect(builder.build().units[0]?.name).toBe('Xã A')
  })

  test('codes that differ in case or leading zeros are different units, those that differ in outer spaces are not', () => {
    const builder = createDatasetBuilder(plan)
    for (const code of ['01', '1', 'A', 'a', 'a ']) builder.unit(code)
    expect(builder.build().units).toHaveLength(4)
  })

  test('hostile codes are ordinary codes', () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    const builder = createDatasetBuilder(plan)
    for (const code of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) builder.set(builder.unit(code), count, 7)
    const { units, columns } = builder.build()
    expect(units.map(({ code }) => code)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect([...(columns[count.column]?.values ?? [])]).toEqual([7, 7, 7, 7])
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
  })
})

describe('columns', () => {
  test('grow with the units; what was never set is absent', () => {
    const builder = createDatasetBuilder(plan)
    for (let i = 0; i < 1000; i += 1) {
      const unit = builder.unit(`u${i}`)
      if (i % 3 === 0) builder.set(unit, inputOf('gain'), i)
    }
    const { columns } = builder.build()
    expect(columns.map(({ status, values }) => [status.length, values.length])).toEqual(plan.columns.map(() => [1000, 1000]))
    const gain = columns[inputOf('gain').column]
    expect([999, 998, 15, 16].map((unit) => [gain?.status[unit], gain?.values[unit]])).toEqual([
      [CELL.GIVEN, 999], [CELL.ABSENT, 0], [CELL.GIVEN, 15], [CELL.ABSENT, 0],
    ])
    expect(columns[count.column]?.status.every((status) => status === CELL.ABSENT)).toBe(true)
  })

  test('a unit far beyond the first growth is stored in place', () => {
    const builder = createDatasetBuilder(plan)
    for (let i = 0; i < 100; i += 1) builder.unit(`u${i}`)
    builder.set(99, count, 9)
    expect(builder.build().columns[count.column]?.values[99]).toBe(9)
  })

  test('an input of another plan is refused', () => {
    const builder = createDatasetBuilder(plan)
    expect(() => builder.set(builder.unit('u'), { ...count, column: 99 }, 1)).toThrow(RangeError)
  })
})

describe('issues of values', () => {
  test('carry place, bounds and the value, shortened when long', () => {
    const builder = createDatasetBuilder(plan)
    const place = { file: 'a.csv', line: 7, column: 'value' }
    builder.set(builder.unit('u'), count, 'x'.repeat(500), place)
    builder.set(builder.unit('v'), count, 99)
    const [long, above] = builder.build().issues
    expect(long).toMatchObject({ code: 'value-not-a-number', severity: 'error', unit: 'u', indicator: '1.1', input: 'count', place })
    expect(long?.params['value']).toMatch(/^x{40,59}…$/)
    expect(above).toMatchObject({ code: 'value-above-max', params: { value: 99, min: 0, max: 50 } })
  })

  test('tell a text that was read as the number that it is, so that each language writes it its own way; others as they were written', () => {
    const sentences = (style: 'data' | 'vi', text: string) => {
      const builder = createDatasetBuilder(plan, style)
      builder.set(builder.unit('u'), count, text)
      return (['vi', 'en'] as const).map((language) => builder.build().issues.map((issue) => renderIssue(issue, language).what).join())
    }
    expect(sentences('data', ' 50.005 ')).toEqual(['Số liệu này phải là số nguyên, đang ghi “50,005”', 'A whole number is needed here, found "50.005"'])
    expect(sentences('vi', '50,005')).toEqual(sentences('data', '50.005'))
    expect(sentences('data', '-1')[0]).toBe('Giá trị −1 nhỏ hơn mức thấp nhất cho phép (0)')
    expect(sentences('data', '1,5')[1]).toContain('"1,5"')
    expect(sentences('data', '0.12345678901234567890')[0]).toContain('“0.12345678901234567890”')
  })

  test('suggest the nearest option', () => {
    const builder = createDatasetBuilder(plan)
    builder.set(builder.unit('u'), inputOf('stage'), 'Draft ')
    expect(builder.build().issues[0]).toMatchObject({ code: 'value-unknown-option', params: { known: [{ id: 'none' }, { id: 'draft' }, { id: 'done' }], nearest: [{ id: 'draft', label: { vi: 'draft' } }] } })
  })

  test('numbers are read in the declared style', () => {
    const builder = createDatasetBuilder(plan, 'vi')
    builder.set(builder.unit('u'), inputOf('gain'), '1.234,5')
    expect(builder.build().columns[inputOf('gain').column]?.values[0]).toBe(1234.5)
  })
})
