import { describe, expect, test } from 'vitest'
import { CELL, invalidCell } from '../../src/dataset/cell.js'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import { formatIssue } from '../../src/issues/render-issue.js'
import { inputOf, plan } from './one-of-each.js'

const codes = (rows: readonly UnitRow[]) => datasetOfRows(plan, rows).issues.map(({ code }) => code)

describe('unknown names', () => {
  test('an indicator, with the nearest code', () => {
    const [issue] = datasetOfRows(plan, [{ code: 'u', values: { '1.11': { count: 1 } } }]).issues
    expect(issue).toMatchObject({ code: 'indicator-unknown', severity: 'error', unit: 'u', indicator: '1.11', params: { code: '1.11' } })
    expect(issue?.params['nearest']).toContain('1.1')
  })

  test('an input, with the nearest id', () => {
    const [issue] = datasetOfRows(plan, [{ code: 'u', values: { '1.1': { cuont: 1 } } }]).issues
    expect(issue).toMatchObject({
      code: 'input-unknown', unit: 'u', indicator: '1.1', input: 'cuont', params: { id: 'cuont', known: [{ id: 'count' }, { id: 'level' }, { id: 'gain' }], nearest: [{ id: 'count' }] },
    })
  })

  test('a bare value where the indicator has several inputs names none of them', () => {
    const [issue] = datasetOfRows(plan, [{ code: 'u', values: { '1.1': 1 as never } }]).issues
    expect(issue).toMatchObject({ code: 'input-unknown', params: { id: { en: '(no id)' }, known: [{ id: 'count' }, { id: 'level' }, { id: 'gain' }] } })
    expect(issue && formatIssue(issue, 'vi')).toMatch(/không có số liệu “\(không ghi mã\)” → .*“[^”]+” \(count\), “[^”]+” \(level\)/)
  })

  test('an input of another indicator is unknown here', () => {
    expect(codes([{ code: 'u', values: { '1.2': { count: 1 } } }])).toEqual(['input-unknown'])
  })

  test('a rejected indicator', () => {
    expect(codes([{ code: 'u', values: {}, rejected: ['9.9'] }])).toEqual(['indicator-unknown'])
  })

  test('all of them, and what is known is still read', () => {
    const { columns, issues } = datasetOfRows(plan, [{ code: 'u', values: { '7': { x: 1 }, '1.1': { y: 1, count: 4 }, '8': { z: 1 } } }])
    expect(issues).toHaveLength(3)
    expect(columns[inputOf('count').column]?.values[0]).toBe(4)
  })

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('hostile name %s', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    const values = JSON.parse(`{ "${name}": { "count": 1 }, "1.1": { "${name}": 1, "count": 4 } }`) as UnitRow['values']
    const { columns, issues } = datasetOfRows(plan, [{ code: name, values }])
    expect(issues.map(({ code, indicator, input }) => [code, indicator, input])).toEqual([
      ['indicator-unknown', name, undefined],
      ['input-unknown', '1.1', name],
    ])
    expect(columns[inputOf('count').column]?.values[0]).toBe(4)
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
    expect(({} as Record<string, unknown>)['count']).toBeUndefined()
  })
})

describe('rows', () => {
  test('a unit given twice is a duplicate of each of its values', () => {
    const row: UnitRow = { code: 'u', values: { '1.1': { count: 1, gain: 2 } } }
    const { units, columns, issues } = datasetOfRows(plan, [row, row])
    expect(units).toHaveLength(1)
    expect(issues.map(({ code, input }) => [code, input])).toEqual([['value-duplicate', 'count'], ['value-duplicate', 'gain']])
    expect(columns[inputOf('count').column]?.status[0]).toBe(invalidCell('duplicate'))
  })

  test('parts of a unit may stand in two rows', () => {
    const { units, columns, issues } = datasetOfRows(plan, [
      { code: 'u', parent: 'p', traits: ['urban'], values: { '1.1': { count: 1 } } },
      { code: 'u', name: 'Xã A', values: { '1.2': { yes: true } } },
    ])
    expect(issues).toEqual([])
    expect(units).toEqual([{ code: 'u', name: 'Xã A', parent: 'p', traits: new Set(['urban']) }])
    expect(columns[inputOf('yes').column]?.values[0]).toBe(1)
  })

  test('traits are a source only when some row has them', () => {
    expect(datasetOfRows(plan, [{ code: 'u', values: {} }])).toMatchObject({ hasTraits: false, units: [{ traits: null }] })
    expect(datasetOfRows(plan, [{ code: 'u', values: {} }, { code: 'v', traits: [], values: {} }])).toMatchObject({ hasTraits: true, units: [{ traits: null }, { traits: new Set() }] })
  })

  test('undefined and null are empty; what is left out is absent', () => {
    const { columns } = datasetOfRows(plan, [{ code: 'u', values: { '1.1': { count: undefined, gain: null }, '1.2': undefined } }])
    expect(['count', 'gain', 'level', 'yes'].map((id) => columns[inputOf(id).column]?.status[0])).toEqual([CELL.EMPTY, CELL.EMPTY, CELL.ABSENT, CELL.ABSENT])
  })

  test('no rows, no units', () => {
    expect(datasetOfRows(plan, [])).toMatchObject({ units: [], issues: [] })
  })
})
