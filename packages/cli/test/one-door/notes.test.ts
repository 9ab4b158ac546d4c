import { readXlsxDataset, writeWorkbook } from '@dti-vn/adapter-xlsx'
import { CELL, createDatasetBuilder, type Dataset, datasetOfColumns, datasetOfRows, type UnitRow } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { plan } from './messy.js'
import { type Cell, codesOf, FORMATS } from './tables.js'

const HEADERS = {
  wide: ['unit_code', 'unit_name', '1.1/online', '1.1/total'],
  long: ['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'],
}
/** Two figures of the unit `a`. */
const A = { wide: [['a', 'Xã A', 3, 10]], long: [['a', 'Xã A', '1.1', 'online', 3], ['a', 'Xã A', '1.1', 'total', 10]] }
const WAYS = Object.entries(FORMATS).flatMap(([format, read]) => (['wide', 'long'] as const).map((layout) => ({ format, layout, read })))

const told = ({ issues }: Dataset) => issues.filter(({ code }) => code !== 'units-unchecked').map(({ severity, code, unit, params }) => [severity, code, unit, params])
const NOTES = ['Ghi chú: số liệu đến 31/12/2025', 'Nguồn:', 'Hà Tĩnh, ngày 5 tháng 1 năm 2026', 'Người lập biểu', '* Chưa gồm thôn mới']

describe.each(WAYS)('notes below a table: $layout, $format', ({ layout, read }) => {
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null)
  const alone = (text: string) => [text, ...blanks(HEADERS[layout].length - 1)]
  const readWith = (row: readonly Cell[], known?: ReadonlySet<string>) => read(plan, [HEADERS[layout], ...A[layout], row], known)

  test.each(NOTES)('%s is told and is no unit', async (text) => {
    const dataset = await readWith(alone(text))
    expect(codesOf(dataset)).toEqual(['a'])
    expect(told(dataset)).toEqual([['warning', 'row-of-text', undefined, { text }]])
  })

  test('a word of totals without figures stays a row of totals', async () => {
    const dataset = await readWith(alone('Tổng cộng'))
    expect([codesOf(dataset), told(dataset)]).toEqual([['a'], [['error', 'row-of-totals', undefined, { word: 'Tổng cộng' }]]])
  })

  test.each<[string, readonly Cell[], ReadonlySet<string>?]>([
    ['a text that a list of units knows', alone('Xã Đức Lạng'), new Set(['Xã Đức Lạng'])],
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
    const dataset = await read(plan, [HEADERS[layout], alone('Xã A B'), figures, alone('Xã A B')])
    expect([codesOf(dataset), dataset.columns.map(({ status, values }) => [status[0] === CELL.GIVEN, values[0]]).slice(0, 2), told(dataset)]).toEqual([['Xã A B'], [[false, 0], [true, 9]], []])
  })

  test('a note in two rows is told once', async () => {
    const dataset = await read(plan, [HEADERS[layout], ...A[layout], alone('(Ký, ghi rõ họ tên)'), alone('(Ký, ghi rõ họ tên)')])
    expect([codesOf(dataset), told(dataset)]).toEqual([['a'], [['warning', 'row-of-text', undefined, { text: '(Ký, ghi rõ họ tên)' }]]])
  })
})

type Given = Pick<UnitRow, 'code' | 'name' | 'parent' | 'traits' | 'rejected'> & { readonly online?: number | string | null }
const PROGRAMS: Readonly<Record<string, (rows: readonly Given[], known?: ReadonlySet<string>) => Dataset>> = {
  rows: (rows, known) => datasetOfRows(plan, rows.map(({ online, ...row }) => ({ ...row, values: online === undefined ? {} : { '1.1': { online } } })), known),
  columns: (rows, known) =>
    datasetOfColumns(plan, {
      codes: rows.map(({ code }) => code), names: rows.map(({ name }) => name ?? null), parents: rows.map(({ parent }) => parent ?? null), traits: rows.map(({ traits }) => traits ?? []),
      values: { '1.1': { online: rows.map(({ online }) => online ?? null) } }, rejected: { '1.1': rows.map(({ rejected }) => rejected !== undefined) },
    }, known),
  builder: (rows, known) => {
    const builder = createDatasetBuilder(plan, 'data', { units: known })
    rows.forEach(({ code, name, parent, traits, online, rejected }, i) => {
      const unit = builder.unit(code, name, { row: i + 1 })
      builder.describe(unit, { parent, traits })
      if (online !== undefined) builder.put(unit, '1.1', 'online', online)
      if (rejected) builder.reject(unit, 0)
    })
    return builder.build()
  },
}

describe.each(Object.entries(PROGRAMS))('notes among what programs give: %s', (_way, read) => {
  const note = 'Nguồn: Sở Khoa học và Công nghệ'

  test.each(NOTES)('%s is told with its place and is no unit', (text) => {
    const dataset = read([{ code: 'a', online: 3 }, { code: text, online: null }])
    expect([codesOf(dataset), told(dataset), dataset.issues.map(({ place }) => place)]).toEqual([['a'], [['warning', 'row-of-text', undefined, { text }]], [{ row: 2 }]])
  })

  test('figures and decisions of the units behind a note stay theirs', () => {
    const { units, columns, rejected } = read([{ code: 'a', online: 3 }, { code: note }, { code: 'b', online: 4, rejected: ['1.1'] }, { code: 'c', online: 5 }])
    expect(units.map(({ code }, i) => [code, columns[0]?.values[i], rejected[0]?.has(i)])).toEqual([['a', 3, false], ['b', 4, true], ['c', 5, false]])
    expect(columns.map(({ status, values }) => [status.length, values.length])).toEqual(columns.map(() => [3, 3]))
  })

  test('a note given twice is told once', () => {
    expect(told(read([{ code: note }, { code: `${note} ` }, { code: 'a', online: 3 }]))).toEqual([['warning', 'row-of-text', undefined, { text: note }]])
  })

  test.each<[string, Given, ReadonlySet<string>?]>([
    ['a code that a list knows', { code: 'Xã Đức Lạng' }, new Set(['Xã Đức Lạng'])],
    ['a code with a name', { code: 'Xã Đức Lạng', name: 'Xã Đức Lạng' }],
    ['a code with a parent', { code: 'Xã Đức Lạng', parent: '436' }],
    ['a code with a trait', { code: 'Xã Đức Lạng', traits: ['urban'] }],
    ['a code with a figure', { code: 'Xã Đức Lạng', online: 0 }],
    ['a code with a claim', { code: 'Xã Đức Lạng', online: 'NA' }],
    ['a code with a figure that cannot be used', { code: 'Xã Đức Lạng', online: 'mười' }],
    ['a code whose evidence was refused', { code: 'Xã Đức Lạng', rejected: ['1.1'] }],
    ['a code of one word', { code: '18070' }],
  ])('%s is a unit', (_what, row, known) => {
    const dataset = read([row, { code: 'a', online: 3 }], known)
    expect([codesOf(dataset), told(dataset).map(([, code]) => code).filter((code) => code === 'row-of-text')]).toEqual([[row.code, 'a'], []])
  })

  test('thousands of them are told as far as issues are kept', () => {
    const { units, issues } = read(Array.from({ length: 1_500 }, (_, i) => ({ code: `Ghi chú ${String(i)}` })))
    // 1,000 issues of a code are kept: 500 are counted by the last one.
    expect([units.length, issues.length, issues.at(-1)?.code, issues.at(-1)?.params['total']]).toEqual([0, 1_001, 'issues-left-out', 500])
  })
})

test('formulas without a result beside a text are no note: the cells are told, and the unit is there', async () => {
  const cells = ['Xã Đức Lạng', null, { formula: '1+2' }, { formula: '3+4' }]
  const bytes = await writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Số liệu', rows: [{ cells: HEADERS.wide }, { cells }] }] })
  const { units, issues } = await readXlsxDataset(bytes, plan)
  expect([units.map(({ code }) => code), issues.map(({ code }) => code)]).toEqual([['Xã Đức Lạng'], ['cell-formula-empty', 'cell-formula-empty']])
})
