import { readFileSync } from 'node:fs'
import { writeWorkbook } from '@dti-vn/adapter-xlsx'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { dti, file, sample, seed } from './run-cli.js'

const NUMBER = /^-?\d+(\.\d+)?$/

/** A CSV file as the rows of a sheet: figures as number cells, everything else as text. */
function rowsOf(path: string, figures: string) {
  const [header = [], ...rows]: string[][] = parse(readFileSync(seed(path), 'utf8'), { bom: true })
  const at = header.indexOf(figures)
  return [{ cells: header }, ...rows.map((row) => ({ cells: row.map((text, i) => (i === at && NUMBER.test(text) ? Number(text) : text)) }))]
}

const data = { name: 'Số liệu', rows: rowsOf('sample/district.csv', 'value') }
const traits = { name: 'Đặc điểm', rows: rowsOf('sample/unit-traits.csv', '') }
const both = file('so-lieu.xlsx', await writeWorkbook({ properties: { title: '' }, sheets: [data, traits] }))
const own = ['--level', 'district', '--data', both, '--traits', both, '--traits-sheet', 'Đặc điểm', '--data-status', 'illustrative']

describe('a workbook as data file', () => {
  test('gives the results of the same figures in CSV', async () => {
    const [xlsx, csv] = await Promise.all([dti(['score', ...own, '--format', 'json']), dti(['score', ...sample('district'), '--format', 'json'])])
    const parts = (text: string) => {
      const { units, issues } = JSON.parse(text) as { units: unknown; issues: readonly { code: string; unit?: string; indicator?: string }[] }
      return { units, issues: issues.map(({ code, unit, indicator }) => [code, unit, indicator]) }
    }
    expect(xlsx.code).toBe(csv.code)
    expect(parts(xlsx.out)).toEqual(parts(csv.out))
  })

  test('is told by its content, whatever it is called, and explained as well', async () => {
    const renamed = file('so-lieu.dat', readFileSync(both))
    const args = ['--level', 'district', '--data', renamed, '--sheet', 'Số liệu', '--traits', seed('sample/unit-traits.csv'), '--unit', '436', '--lang', 'en']
    const [xlsx, csv] = await Promise.all([dti(['explain', ...args]), dti(['explain', ...sample('district'), '--unit', '436', '--lang', 'en'])])
    expect(xlsx.out).toBe(csv.out)
  })

  test('a sheet that is not there is an issue, exit code 1', async () => {
    const { code, err } = await dti(['score', ...own, '--sheet', 'Số liẹu', '--issues', 'all'])
    expect([code, err]).toEqual([1, expect.stringMatching(/so-lieu\.xlsx: Tệp không có trang tính “Số liẹu” → Dùng một trong các trang tính: Số liệu, Đặc điểm/)])
  })

  test('--sheet with a CSV file is misuse, exit code 2', async () => {
    const { code, err } = await dti(['score', ...sample('district'), '--sheet', 'x', '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringContaining('a CSV file has no sheets')])
  })

  test('old and foreign workbooks are refused with their remedy', async () => {
    const { code, err } = await dti(['score', '--level', 'district', '--data', file('cu.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), '--traits', seed('sample/unit-traits.csv'), '--issues', 'all'])
    expect([code, err]).toEqual([1, expect.stringContaining('[workbook-old-format] cu.xls')])
  })
})
