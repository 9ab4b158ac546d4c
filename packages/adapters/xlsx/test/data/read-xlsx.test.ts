import { CELL, type Dataset, formatIssue, type Plan } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { readXlsxDataset, type XlsxDatasetOptions } from '../../src/index.js'
import { plan } from '../collect/small-index.js'
import { sheetBytes, type Typed, workbookOf } from './sheet-bytes.js'

const LONG = ['unit_code', 'indicator_code', 'input_id', 'value']
const value = (...rows: readonly (readonly Typed[])[]) => sheetBytes(LONG, ...rows)
const issuesOf = (dataset: Dataset) => dataset.issues.map(({ code, place }) => `${code} ${place?.sheet ?? '–'} ${place?.cell ?? '–'}`)

/** What stands for a unit: `1.2/done` and its number, or its status in brackets. */
function cellsOf(dataset: Dataset, of: Plan = plan) {
  return dataset.units.map(({ code }, unit) => [
    code,
    Object.fromEntries(
      of.columns.flatMap((input, i) => {
        const status = dataset.columns[i]?.status[unit] ?? 0
        if (status === CELL.ABSENT || status === CELL.EMPTY) return []
        return [[`${of.indicators[input.indicator]?.definition.code ?? ''}/${input.definition.id}`, status === CELL.GIVEN ? dataset.columns[i]?.values[unit] : status === CELL.NOT_APPLICABLE ? 'NA' : 'invalid']]
      }),
    ),
  ])
}

async function read(bytes: Promise<Uint8Array>, options: XlsxDatasetOptions = {}) {
  const dataset = await readXlsxDataset(await bytes, plan, { file: 'd.xlsx', ...options })
  return { cells: cellsOf(dataset), issues: issuesOf(dataset), dataset }
}

describe('figures', () => {
  test('a number cell means its shortest decimal, whatever its format; texts are read in the profile', async () => {
    const rows = [
      ['a', '1.11', 'given', 0.1],
      ['b', '1.11', 'given', { value: 4.75, style: { numFmt: '#,##0' } }],
      ['c', '1.11', 'given', '7,25'],
      ['d', '1.1', 'online', '1.234'],
    ]
    expect(await read(value(...rows), { profile: 'excel-vi' })).toMatchObject({
      cells: [['a', { '1.11/given': 0.1 }], ['b', { '1.11/given': 4.75 }], ['c', { '1.11/given': 7.25 }], ['d', { '1.1/online': 1234 }]],
      issues: [],
    })
    expect(await read(value(...rows))).toMatchObject({
      cells: [['a', { '1.11/given': 0.1 }], ['b', { '1.11/given': 4.75 }], ['c', { '1.11/given': 'invalid' }], ['d', { '1.1/online': 'invalid' }]],
      issues: ['value-not-a-number Số liệu D4', 'value-not-an-integer Số liệu D5'],
    })
  })

  test('dates, errors and formulas without a result are invalid, each with one issue', async () => {
    const found = await read(
      value(
        ['a', '1.1', 'online', new Date(Date.UTC(2026, 0, 2))],
        ['b', '1.1', 'online', { value: '#DIV/0!', type: 'error' }],
        ['c', '1.1', 'online', { formula: 'A1' }],
        ['d', '1.1', 'online', { formula: '45+12', formulaResult: 57 }],
      ),
    )
    expect(found.cells).toEqual([['a', { '1.1/online': 'invalid' }], ['b', { '1.1/online': 'invalid' }], ['c', { '1.1/online': 'invalid' }], ['d', { '1.1/online': 57 }]])
    expect(found.issues).toEqual(['cell-date Số liệu D2', 'cell-error Số liệu D3', 'cell-formula-empty Số liệu D4', 'cell-formula Số liệu D5'])
    expect(found.dataset.issues[0]).toMatchObject({ unit: 'a', indicator: '1.1', input: 'online', params: { date: '02/01/2026' } })
  })

  test('a number that a formula came to is read with the 15 significant digits that Excel shows', async () => {
    const found = await read(value(['a', '1.10', 'share', { formula: '0.1+0.2', formulaResult: 0.30000000000000004 }]))
    expect(found.cells).toEqual([['a', { '1.10/share': 0.3 }]])
  })

  test('percent cells are percent where the input is asked for in percent, and an error elsewhere', async () => {
    const percent = (number: number) => ({ value: number, style: { numFmt: '0%' } })
    // 0.07 × 100 is 7.000000000000001 in binary arithmetic; the cell means 7.
    const found = await read(value(['a', '1.10', 'share', percent(0.07)], ['a', '1.11', 'given', percent(0.07)]))
    expect(found.cells).toEqual([['a', { '1.10/share': 7, '1.11/given': 'invalid' }]])
    expect(found.issues).toEqual(['cell-percent-read Số liệu D2', 'cell-percent Số liệu D3'])
  })

  test('truth values, options and NA', async () => {
    const found = await read(value(['a', '1.2', 'done', true], ['b', '1.2', 'done', 'false'], ['c', '1.2', 'done', 'NA'], ['a', '1.9', 'who', 'head'], ['b', '1.9', 'who', 1], ['c', '1.2', 'done', 1]))
    expect(found.cells).toEqual([['a', { '1.2/done': 1, '1.9/who': 0 }], ['b', { '1.2/done': 0, '1.9/who': 'invalid' }], ['c', { '1.2/done': 'invalid' }]])
    expect(found.issues).toEqual(['value-unknown-option Số liệu D6', 'value-duplicate Số liệu D7'])
  })
})

test('the empty result of a formula is an empty cell: figures, codes, rows prepared in advance', async () => {
  const empty = { formula: 'IF(Z3="","",Z3)', formulaResult: '' }
  const bytes = sheetBytes(['unit_code', '1.11', '1.2'], ['a', 5, empty], [empty, empty, empty], ['b', empty, true])
  expect(await read(bytes)).toMatchObject({ cells: [['a', { '1.11/given': 5 }], ['b', { '1.2/done': 1 }]], issues: [] })
})

describe('codes', () => {
  test('that Excel has made numbers of are issues with their cells, and never guessed', async () => {
    const found = await read(value([18070, '1.11', 'given', 5], ['a', 1.1, 'online', 5], ['b', '1.11', 'given', 5]))
    expect(found.cells).toEqual([['b', { '1.11/given': 5 }]])
    expect(found.issues).toEqual(['cell-code-not-text Số liệu A2', 'cell-code-not-text Số liệu B3'])
    expect(found.dataset.issues.map((issue) => formatIssue(issue, 'vi'))[1]).toMatch(/ô B3, cột indicator_code: Mã 1,1 không phải là chữ.*Text/)
  })

  test('in a header cost their column', async () => {
    const found = await read(sheetBytes(['unit_code', '1.11', 1.2], ['a', 5, true]))
    expect(found).toMatchObject({ cells: [['a', { '1.11/given': 5 }]], issues: ['cell-code-not-text Số liệu C1'] })
  })
})

describe('the header', () => {
  test('of two rows: merged names count for all of their columns, and join with what stands below', async () => {
    const rows = [['unit_code', '1.1', null, '1.11'], [null, 'online', 'total', 'given'], ['a', 8, 10, 5]]
    const merges = [[0, 0, 1, 0], [0, 1, 0, 2]] as const
    expect(await read(workbookOf({ rows, merges }), { headerRows: 2 })).toMatchObject({
      cells: [['a', { '1.1/online': 8, '1.1/total': 10, '1.11/given': 5 }]],
      issues: [],
    })
  })

  test('may be broken over lines: an end of a line is a space, and none beside a slash', async () => {
    expect(await read(sheetBytes([' unit_code\n', '1.1/\r\nonline', '1.1\n/total', '1.11'], ['a', 8, 10, 5]))).toMatchObject({
      cells: [['a', { '1.1/online': 8, '1.1/total': 10, '1.11/given': 5 }]],
      issues: [],
    })
    const unknown = await read(sheetBytes(['unit_code', '1.11', 'ghi\n  chú'], ['a', 5, 'x']))
    expect(unknown.dataset.issues[0]?.params['column']).toBe('ghi chú')
  })

  test('stands where it is said, else in the first row that is not blank', async () => {
    const table = [['unit_code', '1.11'], ['a', 5]]
    expect((await read(sheetBytes([], [null, ' '], ...table))).cells).toEqual([['a', { '1.11/given': 5 }]])
    expect((await read(sheetBytes(['SỐ LIỆU NĂM 2026'], ...table), { headerRow: 2 })).cells).toEqual([['a', { '1.11/given': 5 }]])
    expect((await read(sheetBytes(['SỐ LIỆU NĂM 2026'], ...table))).issues).toContain('file-header-missing Số liệu A1')
  })

  test('repeated names refuse the sheet; cells under no name are an issue', async () => {
    expect(await read(sheetBytes(['unit_code', '1.11', '1.11/given'], ['a', 5, 6]))).toMatchObject({ cells: [], issues: ['file-header-duplicate Số liệu C1'] })
    expect(await read(sheetBytes(['unit_code', '1.11'], ['a', 5, 'ghi chú']))).toMatchObject({ cells: [['a', { '1.11/given': 5 }]], issues: ['file-header-unknown Số liệu C1'] })
  })

  test('merged cells below it are an issue', async () => {
    const rows = [['unit_code', '1.11'], ['a', 5], ['b', null]]
    expect(await read(workbookOf({ rows, merges: [[1, 1, 2, 1]] }))).toMatchObject({ cells: [['a', { '1.11/given': 5 }], ['b', {}]], issues: ['cell-merged Số liệu B2'] })
  })
})

describe('the sheet', () => {
  const table = (figure: number) => [['unit_code', '1.11'], ['a', figure]]
  const bytes = workbookOf({ name: 'Ẩn', hidden: true, rows: table(1) }, { name: 'Một', rows: table(2) }, { name: 'Hai', rows: table(3) })

  test('is the first visible one, or the one that is named', async () => {
    expect((await read(bytes)).cells).toEqual([['a', { '1.11/given': 2 }]])
    expect((await read(bytes, { sheet: 'Hai' })).cells).toEqual([['a', { '1.11/given': 3 }]])
    expect((await read(bytes, { sheet: 'Ẩn'.normalize('NFD') })).cells).toEqual([['a', { '1.11/given': 1 }]])
  })

  test('that is not there, is empty, or of a file that is no workbook gives no units and an issue', async () => {
    const unknown = await read(bytes, { sheet: 'Ba' })
    expect(unknown).toMatchObject({ cells: [], issues: ['workbook-sheet-unknown – –'] })
    expect(unknown.dataset.issues[0]?.params['known']).toEqual(['Ẩn', 'Một', 'Hai'])
    expect(await read(sheetBytes(['unit_code', '1.11']))).toMatchObject({ cells: [], issues: ['file-empty Số liệu –'] })
    expect(await read(sheetBytes())).toMatchObject({ cells: [] })
    expect(await read(Promise.resolve(new TextEncoder().encode('unit_code,1.11\na,5\n')))).toMatchObject({ cells: [], issues: ['workbook-unknown-kind – –'] })
  })

  test('keeps names such as __proto__ as they are', async () => {
    const found = await read(sheetBytes(['unit_code', '1.11', '__proto__'], ['constructor', 5, 6]))
    expect(found).toMatchObject({ cells: [['constructor', { '1.11/given': 5 }]], issues: ['file-header-unknown Số liệu C1'] })
  })
})
