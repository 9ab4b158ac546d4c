import { readdirSync, readFileSync } from 'node:fs'
import { writeWorkbook } from '@dti-vn/adapter-xlsx'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { dti, file, folder, indexFile, sample, seed } from './run-cli.js'

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
const own = ['--level', 'district', '--period', '2023', '--data', both, '--traits', both, '--traits-sheet', 'Đặc điểm', '--data-status', 'illustrative']

const workbook = async (...sheets: readonly { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[] }[]) =>
  file('tieu-de.xlsx', await writeWorkbook({ properties: { title: '' }, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => ({ cells })) })) }))

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

  test('the header stands where it is said: two rows under a title, in both tables', async () => {
    const ward = ['--index', indexFile({ traits: [{ id: 'urban', meaning: { vi: 'là phường' } }], cohorts: ['all', 'trait:urban'] })]
    const titled = await workbook(
      { name: 'Số liệu', rows: [['SỐ LIỆU 2026'], ['unit_code', 'unit_name', '1.1'], [null, null, 'awarded'], ['a', 'Xã A', 5], ['b', 'Xã B', 8]] },
      { name: 'Đặc điểm', rows: [['ĐẶC ĐIỂM'], ['level', 'unit_code', 'traits'], [], ['ward', 'a', 'urban'], ['ward', 'b', '']] },
    )
    const files = ['--data', titled, '--traits', titled, '--traits-sheet', 'Đặc điểm']
    const places = ['--header-row', '2', '--header-rows', '2', '--traits-header-row', '2', '--traits-header-rows', '2']
    const { code, out, err } = await dti(['score', ...ward, '--code-list', 'none', ...files, ...places, '--format', 'json'])
    const { units } = JSON.parse(out) as { units: readonly { code: string; points: number; score: number; rank: number; ranks: object }[] }
    // 5 and 8 of 10 points on a scale of 100; each is alone in its cohort by trait
    expect([code, err, units.map((unit) => [unit.code, unit.points, unit.score, unit.rank, unit.ranks])]).toEqual([
      0, expect.not.stringContaining('['), [['a', 5, 50, 2, { 'trait:urban': 1 }], ['b', 8, 80, 1, { 'trait:urban': 1 }]],
    ])
    const untold = await dti(['score', ...ward, ...files, '--issues', 'all'])
    expect([untold.code, untold.err]).toEqual([1, expect.stringContaining('[file-header-elsewhere]')])
    const forms = folder()
    expect(await dti(['form', ...ward, '--period', '2026', '--data', titled, '--traits', titled, '--traits-sheet', 'Đặc điểm', ...places, '--out', forms])).toMatchObject({ code: 0 })
    expect(readdirSync(forms).sort()).toEqual(['a Xã A.xlsx', 'b Xã B.xlsx'])
  })

  test.each([
    [['--header-row', '0'], 'phải là số nguyên dương'],
    [['--header-row', '1048577'], 'lớn nhất là 1048576'],
    [['--traits-header-rows', '11'], 'lớn nhất là 10'],
    [['--header-rows', '99999999'], 'lớn nhất là 10'],
  ])('%j is misuse, exit code 2', async (place, message) => {
    const { code, err } = await dti(['score', ...own, ...place])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })

  test('the same in CSV files; sheets are for workbooks only', async () => {
    const ward = ['--index', indexFile({ traits: [{ id: 'urban', meaning: { vi: 'là phường' } }], cohorts: ['all', 'trait:urban'] })]
    const data = file('titled.csv', 'SỐ LIỆU 2026,,\n,,\nunit_code,unit_name,1.1\n,,awarded\na,Xã A,5\nb,Xã B,8\n')
    const traits = file('traits.csv', 'ĐẶC ĐIỂM\nlevel;unit_code;traits\nward;a;urban\nward;b;\n')
    const places = ['--header-row', '3', '--header-rows', '2', '--traits-header-row', '2', '--traits-profile', 'excel-vi']
    const { code, out } = await dti(['score', ...ward, '--data', data, '--traits', traits, ...places, '--format', 'json'])
    const { units } = JSON.parse(out) as { units: readonly { code: string; points: number; rank: number; ranks: object }[] }
    expect([code, units.map((unit) => [unit.code, unit.points, unit.rank, unit.ranks])]).toEqual([0, [['a', 5, 2, { 'trait:urban': 1 }], ['b', 8, 1, { 'trait:urban': 1 }]]])
    const untold = await dti(['score', ...ward, '--data', data, '--traits', traits, '--lang', 'en'])
    expect([untold.code, untold.err]).toEqual([1, expect.stringMatching(/\[file-header-missing\].*--header-row/)])
    const sheet = await dti(['score', ...ward, '--data', data, '--traits', traits, '--sheet', 'x', '--lang', 'en'])
    expect([sheet.code, sheet.err]).toEqual([2, expect.stringContaining('a CSV file has no sheets')])
  })

  test('old and foreign workbooks are refused with their remedy', async () => {
    const { code, err } = await dti(['score', '--level', 'district', '--data', file('cu.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), '--traits', seed('sample/unit-traits.csv'), '--issues', 'all'])
    expect([code, err]).toEqual([1, expect.stringContaining('[workbook-old-format] cu.xls')])
  })
})
