import { readCsvDatasetSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { readXlsxTraits } from '@dti-vn/adapter-xlsx'
import { type Dataset, datasetOfColumns, datasetOfRows } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { engine, plan } from './messy.js'
import { codesOf, csv, FORMATS, workbook } from './tables.js'

type Row = readonly [code: string, online: number | null, total: number | null, share: number | null]
const INPUTS = [['1.1', 'online'], ['1.1', 'total'], ['1.2', 'share']] as const

const wide = (rows: readonly Row[]) => [['unit_code', ...INPUTS.map((input) => input.join('/'))], ...rows]
const long = (rows: readonly Row[]) => [
  ['unit_code', 'indicator_code', 'input_id', 'value'],
  ...rows.flatMap(([code, ...figures]) => INPUTS.map(([indicator, input], i) => [code, indicator, input, figures[i] ?? null])),
]

type Codes = ReadonlySet<string>

/** `codes`: those that a list of units knows. */
const WAYS: Readonly<Record<string, (rows: readonly Row[], codes?: Codes) => Dataset | Promise<Dataset>>> = {
  rows: (rows, codes) =>
    datasetOfRows(plan, rows.map(([code, online, total, share]) => ({ code, traits: [], values: { '1.1': { online, total }, '1.2': { share } } })), codes),
  columns: (rows, codes) =>
    datasetOfColumns(plan, {
      codes: rows.map(([code]) => code),
      traits: rows.map(() => []),
      values: { '1.1': { online: rows.map(([, online]) => online), total: rows.map(([, , total]) => total) }, '1.2': rows.map(([, , , share]) => share) },
    }, codes),
  ...Object.fromEntries(Object.entries(FORMATS).flatMap(([format, read]) => Object.entries({ wide, long }).map(([layout, table]) => [`${layout} ${format}`, (rows: readonly Row[], codes?: Codes) => read(plan, table(rows), codes)]))),
}

const told = ({ issues }: Dataset, code: string) => issues.filter((issue) => issue.code === code).map(({ severity, unit, params }) => [severity, unit, params])
const A: Row = ['a', 3, 10, 40]
const B: Row = ['b', 4, 20, 60]

describe.each(Object.entries(WAYS))('totals below a table: %s', (_way, read) => {
  test.each(['Tổng', 'TỔNG CỘNG', 'Tong cong', 'Cộng', 'Cộng (2 xã)', 'T.Cộng', 'Total', 'Toàn tỉnh', 'Bình quân', 'TC', 'T.C', 't/c'])('%s is an error, no unit, and the run goes on', async (word) => {
    const dataset = await read([A, B, [word, 7, 30, 50]])
    expect(codesOf(dataset)).toEqual(['a', 'b'])
    expect(told(dataset, 'row-of-totals')).toEqual([['error', undefined, { word }]])
    // 3/10 and 4/20 of 20 points; 40 % and 60 % of 10.
    expect(engine.scoreDataset('test/one-door', { ...dataset, hasTraits: true }).units.map(({ points }) => points)).toEqual([10, 10])
  })

  test('a word that a list of units knows is the code of a unit', async () => {
    const dataset = await read([A, ['Cộng', 9, 9, 9]], new Set(['Cộng']))
    expect([codesOf(dataset), told(dataset, 'row-of-totals')]).toEqual([['a', 'Cộng'], []])
  })

  test.each(['Tổng Cọt', 'Cộng Hòa', 'Xã Tổng', '18070'])('%s is a unit', async (code) => {
    const dataset = await read([A, B, [code, 1, 2, 3]])
    expect([codesOf(dataset), told(dataset, 'row-of-totals')]).toEqual([['a', 'b', code], []])
  })

  test('a row with a code that equals the sum of those above is a warning and stays', async () => {
    // 3 + 4 = 7, 10 + 20 = 30; a percent adds nothing up.
    const dataset = await read([A, B, ['H1', 7, 30, 50]])
    expect(codesOf(dataset)).toEqual(['a', 'b', 'H1'])
    expect(told(dataset, 'row-equals-sum')).toEqual([['warning', 'H1', { count: 2, figures: 2 }]])
  })

  test('subtotals with codes, and the total of the parts without them, are warnings each', async () => {
    // 3 + 4 = 7 and 10 + 20 = 30; 1 + 2 + 3 = 6 and 5 + 6 + 7 = 18; 7 + 6 = 13 and 30 + 18 = 48.
    const parts: readonly Row[] = [A, B, ['H1', 7, 30, 50], ['c', 1, 5, 40], ['d', 2, 6, 60], ['e', 3, 7, 50], ['H2', 6, 18, 50], ['T1', 13, 48, 50]]
    const dataset = await read(parts)
    expect(told(dataset, 'row-equals-sum')).toEqual([
      ['warning', 'H1', { count: 2, figures: 2 }],
      ['warning', 'H2', { count: 3, figures: 2 }],
      ['warning', 'T1', { count: 5, figures: 2 }],
    ])
  })

  test('a total with a code that stands first is a warning and stays', async () => {
    // 3 + 4 = 7, 10 + 20 = 30; with 5 and 7 it is 12 and 37.
    expect(told(await read([['H1', 7, 30, 50], A, B]), 'row-equals-sum')).toEqual([['warning', 'H1', { count: 2, figures: 2 }]])
    expect(told(await read([['H1', 12, 37, 50], A, B, ['c', 5, 7, 30]]), 'row-equals-sum')).toEqual([['warning', 'H1', { count: 3, figures: 2 }]])
  })

  test.each<[string, readonly Row[]]>([
    ['the first of two', [['c', 3, 10, 50], A]],
    ['the first with one number of the others', [['c', 7, null, 50], A, B]],
    ['the first with one figure that differs', [['c', 7, 31, 50], A, B]],
    ['one figure that differs', [A, B, ['c', 7, 31, 50]]],
    ['the same figures as the only row above', [A, ['c', 3, 10, 40]]],
    ['no figure', [A, B, ['c', null, null, null]]],
  ])('%s is no sum', async (_what, rows) => {
    expect(told(await read(rows), 'row-equals-sum')).toEqual([])
  })
})

describe('a row of totals in a table of traits', () => {
  const table = [['level', 'unit_code', 'unit_name', 'traits'], ['commune', 'a', 'Xã A', 'urban'], ['commune', 'Tổng cộng', '', 'urban'], ['commune', '', 'Cộng', 'urban']]
  const readers = {
    CSV: (codes?: Codes) => readCsvTraitsSync(csv(table), plan, { codes }),
    workbook: async (codes?: Codes) => readXlsxTraits(await workbook(table), plan, { codes }),
  }

  test.each(Object.entries(readers))('%s: is told and left out, so that the data cannot have it for a unit', async (_format, read) => {
    const { units, issues } = await read()
    expect([...units.keys()]).toEqual(['a'])
    expect(issues.map(({ severity, code, params }) => [severity, code, params])).toEqual([['error', 'row-of-totals', { word: 'Tổng cộng' }], ['error', 'row-of-totals', { word: 'Cộng' }]])
    const traits = { units, issues, refused: false }
    const data = readCsvDatasetSync(csv(wide([A, ['Tổng cộng', 3, 10, 40]])), plan, { traits })
    expect(codesOf(data)).toEqual(['a'])
  })

  test.each(Object.entries(readers))('%s: stays where a list of units has the code', async (_format, read) => {
    const { units, issues } = await read(new Set(['Tổng cộng']))
    expect([[...units.keys()], issues.map(({ params }) => params['word'])]).toEqual([['a', 'Tổng cộng'], ['Cộng']])
  })
})
