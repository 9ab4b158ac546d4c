import { readCsvDatasetSync } from '@dti-vn/adapter-csv'
import { readXlsxDataset, writeWorkbook } from '@dti-vn/adapter-xlsx'
import type { Dataset } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { plan } from './messy.js'

type Cell = string | number | null
type Table = readonly (readonly Cell[])[]
interface Known {
  readonly codes?: ReadonlySet<string>
}

/** A cell with a comma stands in quotes. */
const field = (cell: Cell) => (typeof cell === 'string' && cell.includes(',') ? `"${cell}"` : (cell ?? ''))
const csv = (table: Table) => new TextEncoder().encode(table.map((row) => row.map(field).join(',')).join('\n'))
const workbook = (table: Table) => writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Số liệu', rows: table.map((cells) => ({ cells })) }] })

const HEADERS = {
  wide: ['unit_code', 'unit_name', '1.1/online', '1.1/total'],
  long: ['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'],
}
/** Two figures of the unit `a`. */
const A = { wide: [['a', 'Xã A', 3, 10]], long: [['a', 'Xã A', '1.1', 'online', 3], ['a', 'Xã A', '1.1', 'total', 10]] }
const FORMATS: Readonly<Record<string, (table: Table, known?: Known) => Dataset | Promise<Dataset>>> = {
  CSV: (table, known) => readCsvDatasetSync(csv(table), plan, known),
  sheet: async (table, known) => readXlsxDataset(await workbook(table), plan, known),
}
const WAYS = Object.entries(FORMATS).flatMap(([format, read]) => (['wide', 'long'] as const).map((layout) => ({ format, layout, read })))

describe.each(WAYS)('notes below a table: $layout, $format', ({ layout, read }) => {
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null)
  const alone = (text: string) => [text, ...blanks(HEADERS[layout].length - 1)]
  const readWith = (row: readonly Cell[], known?: Known) => read([HEADERS[layout], ...A[layout], row], known)
  const told = ({ issues }: Dataset) => issues.filter(({ code }) => code !== 'units-unchecked').map(({ severity, code, unit, params }) => [severity, code, unit, params])
  const codesOf = ({ units }: Dataset) => units.map(({ code }) => code)

  test.each(['Ghi chú: số liệu đến 31/12/2025', 'Nguồn:', 'Hà Tĩnh, ngày 5 tháng 1 năm 2026', 'Người lập biểu', '* Chưa gồm thôn mới'])('%s is told and is no unit', async (text) => {
    const dataset = await readWith(alone(text))
    expect(codesOf(dataset)).toEqual(['a'])
    expect(told(dataset)).toEqual([['warning', 'row-of-text', undefined, { text }]])
  })

  test('a word of totals without figures stays a row of totals', async () => {
    const dataset = await readWith(alone('Tổng cộng'))
    expect([codesOf(dataset), told(dataset)]).toEqual([['a'], [['error', 'row-of-totals', undefined, { word: 'Tổng cộng' }]]])
  })

  test.each<[string, readonly Cell[], Known?]>([
    ['a text that a list of units knows', alone('Xã Đức Lạng'), { codes: new Set(['Xã Đức Lạng']) }],
    ['a text with a name beside it', ['Xã Đức Lạng', 'Xã Đức Lạng', ...blanks(HEADERS[layout].length - 2)]],
    ['a text with a figure in its row', layout === 'wide' ? ['Xã Đức Lạng', null, null, 9] : ['Xã Đức Lạng', null, '1.1', 'total', 9]],
    ['a code of one word', alone('18070')],
  ])('%s is a unit', async (_what, row, known) => {
    const dataset = await readWith(row, known)
    expect(codesOf(dataset)).toEqual(['a', row[0]])
    expect(dataset.issues.map(({ code }) => code)).not.toContain('row-of-text')
  })

  test('a note does not hide the figures of a unit of that code further down', async () => {
    const figures = layout === 'wide' ? ['Xã A B', null, null, 9] : ['Xã A B', null, '1.1', 'total', 9]
    expect(codesOf(await read([HEADERS[layout], alone('Xã A B'), figures]))).toEqual(['Xã A B'])
  })
})

test('formulas without a result beside a text are no note: the cells are told, and the unit is there', async () => {
  const cells = ['Xã Đức Lạng', null, { formula: '1+2' }, { formula: '3+4' }]
  const bytes = await writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Số liệu', rows: [{ cells: HEADERS.wide }, { cells }] }] })
  const { units, issues } = await readXlsxDataset(bytes, plan)
  expect([units.map(({ code }) => code), issues.map(({ code }) => code)]).toEqual([['Xã Đức Lạng'], ['cell-formula-empty', 'cell-formula-empty']])
})
