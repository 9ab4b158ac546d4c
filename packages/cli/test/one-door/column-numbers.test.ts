import { readCsvAppraisalsSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { readXlsxAppraisals, readXlsxTraits } from '@dti-vn/adapter-xlsx'
import type { Issue } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { plan } from './messy.js'
import { codesOf, csv, FORMATS, type Table, workbook } from './tables.js'

const WIDE = ['unit_code', 'unit_name', '1.1/online', '1.1/total']
const A = ['a', 'Xã A', 3, 10]
const told = (issues: readonly Issue[]) => issues.filter(({ code }) => code === 'row-of-column-numbers').map(({ severity, params }) => [severity, params['text']])

describe.each(Object.entries(FORMATS))('a row of column numbers below the header: %s', (_format, read) => {
  test.each<readonly (string | number)[]>([
    [1, 2, 3, 4], ['1', '2', '3', '4'], ['(1)', '(2)', '(3)', '(4)'], ['[1]', '[2]', '[3]', '[4]'], ['A', 'B', 'C', 'D'], ['a', 'b', 1, 2], ['A', 'B', 3, 4], [0, 1, 2, 3], ['I', 'II', 'III', 'IV'], ['01', '02', '03', '04'], ['(1)', '(2)', '(3)', '(4)=(3)/(2)'],
  ])('%s %s %s %s is told and is no unit', async (...row) => {
    const dataset = await read(plan, [WIDE, row, A])
    expect([codesOf(dataset), dataset.issues.map(({ severity, code, params }) => [severity, code, params])]).toEqual([['a'], [['warning', 'row-of-column-numbers', { text: row.join(' | ') }]]])
  })

  test('in a long table', async () => {
    const dataset = await read(plan, [['unit_code', 'indicator_code', 'input_id', 'value'], [1, 2, 3, 4], ['a', '1.1', 'online', 3]])
    expect([codesOf(dataset), told(dataset.issues)]).toEqual([['a'], [['warning', '1 | 2 | 3 | 4']]])
  })

  test('says where it stands', async () => {
    const [{ place = {} } = {}] = (await read(plan, [WIDE, ['1', '2', '3', '4'], A])).issues
    expect(place.line === 2 || place.cell === 'A2').toBe(true)
  })

  test.each<[string, Table, ReadonlySet<string>?]>([
    ['a row further down', [WIDE, A, ['1', '2', 3, 4]]],
    ['a code that a list knows', [WIDE, ['1', '2', 3, 4], A], new Set(['1'])],
    ['numbers that do not follow', [WIDE, ['1', '2', 3, 5], A]],
    ['a row that does not begin with the first', [WIDE, ['2', '3', 4, 5], A]],
    ['a blank cell among them', [WIDE, ['1', '2', 3, null], A]],
    ['a table of two columns', [['unit_code', '1.1/online'], ['1', 2], ['a', 3]]],
  ])('%s is a unit', async (_what, table, codes) => {
    const dataset = await read(plan, table, codes)
    expect([codesOf(dataset).length, told(dataset.issues)]).toEqual([2, []])
  })
})

test('in tables of traits and of decisions it is told as well', async () => {
  const traits = [['level', 'unit_code', 'unit_name', 'traits'], ['(1)', '(2)', '(3)', '(4)'], ['commune', 'a', 'Xã A', 'urban']]
  const decisions = [['unit_code', 'indicator_code', 'reason'], ['(1)', '(2)', '(3)'], ['a', '1.1', 'đúng']]
  const wanted = [['warning', '(1) | (2) | (3) | (4)']]
  for (const { units, issues } of [readCsvTraitsSync(csv(traits), plan), await readXlsxTraits(await workbook(traits), plan)]) expect([[...units.keys()], told(issues), issues.length]).toEqual([['a'], wanted, 1])
  for (const { appraisals, issues } of [readCsvAppraisalsSync(csv(decisions)), await readXlsxAppraisals(await workbook(decisions))]) {
    expect([appraisals.map(({ unit }) => unit), told(issues), issues.length]).toEqual([['a'], [['warning', '(1) | (2) | (3)']], 1])
  }
})
