import { CELL, compileIndex, createRegistry, type Dataset, formatIssue, type IndexDefinition, indicatorsOf, type Plan } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { readXlsxDataset, type XlsxDatasetOptions } from '../../src/index.js'
import { issueLanguage } from '../../src/issues/issue-language.js'
import { plan, smallIndex } from '../collect/small-index.js'
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
  test('a number cell means its shortest decimal, whatever its format; texts are read as Vietnamese write numbers', async () => {
    const rows = [
      ['a', '1.11', 'given', 0.1],
      ['b', '1.11', 'given', { value: 4.75, style: { numFmt: '#,##0' } }],
      ['c', '1.11', 'given', '7,25'],
      ['d', '1.1', 'online', '1.234'],
      ['e', '1.1', 'online', '1.234.567'],
      ['f', '1.10', 'share', ' 85,5 %'],
      ['g', '1.11', 'given', '7.25'],
      ['h', '1.11', 'given', '0.234'],
      ['i', '1.11', 'given', '85%'],
      ['j', '1.11', 'given', 'bảy'],
    ]
    const found = await read(value(...rows))
    expect(found.cells).toEqual([
      ['a', { '1.11/given': 0.1 }], ['b', { '1.11/given': 4.75 }], ['c', { '1.11/given': 7.25 }], ['d', { '1.1/online': 1234 }], ['e', { '1.1/online': 1_234_567 }],
      ['f', { '1.10/share': 85.5 }], ['g', { '1.11/given': 'invalid' }], ['h', { '1.11/given': 'invalid' }], ['i', { '1.11/given': 'invalid' }], ['j', { '1.11/given': 'invalid' }],
    ])
    expect(found.issues).toEqual([
      'cell-thousands-read Số liệu D5', 'cell-percent-read Số liệu D7', 'cell-not-a-number Số liệu D8', 'cell-not-a-number Số liệu D9', 'cell-percent Số liệu D10', 'value-not-a-number Số liệu D11',
    ])
    expect(found.dataset.issues[0]?.params).toEqual({ value: '1.234', read: '1234', decimal: '1,234' })
  })

  // For a workbook no way of writing is chosen, which is what `value-not-a-number` speaks of.
  test('texts with digits that are no number get the remedy of workbooks, whatever other style they are of', async () => {
    const texts = ['12.5', '85.5%', '1,234.5', '1 234', '12 hồ sơ', '+5', '1e3']
    const found = await read(value(...texts.map((text, i) => [`u${String(i)}`, '1.10', 'share', text])))
    expect(found.issues).toEqual(texts.map((_, i) => `cell-not-a-number Số liệu D${String(i + 2)}`))
    expect(found.cells.map(([, cells]) => cells)).toEqual(texts.map(() => ({ '1.10/share': 'invalid' })))
  })

  test('a comma with three zeros behind it separates decimals, and is told: English would mean thousands', async () => {
    const texts = ['1,000', '-12,000', '0,000', '1,5', '1,234', '1.234,000', '1,00']
    const found = await read(value(...texts.map((text, i) => [`u${String(i)}`, '1.11', 'given', text] as const)))
    // The maximum of the input is 10.
    expect(found.cells.map(([, figures]) => figures)).toEqual([1, 'invalid', 0, 1.5, 1.234, 'invalid', 1].map((given) => ({ '1.11/given': given })))
    expect(found.issues.filter((issue) => issue.startsWith('cell-'))).toEqual(['cell-decimals-read Số liệu D2', 'cell-decimals-read Số liệu D3'])
    expect(found.dataset.issues.find(({ code }) => code === 'cell-decimals-read')?.params).toEqual({ value: '1,000', read: 1, whole: '1000' })
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

  test('a ratio that a formula came to is rounded to 6 decimals, half away from zero, never as displayed; told once for its column', async () => {
    const percent = (formula: string, formulaResult: number, numFmt = '0%') => ({ formula, formulaResult, style: { numFmt } })
    const found = await read(
      value(
        // 8/11 = 0.727272727272727(27…): 15 digits × 100 = 72.7272727272727 → 72.727273. 2/3 → 66.666667. 3/4 is 75 whatever is shown.
        ['a', '1.10', 'share', percent('8/11', 8 / 11)],
        ['b', '1.10', 'share', percent('2/3', 2 / 3, '0.00%')],
        ['c', '1.10', 'share', percent('3/4', 3 / 4)],
        ['d', '1.10', 'share', { formula: '8/11*100', formulaResult: (8 / 11) * 100 }],
        // 0.0000005 is half of the last place: away from zero.
        ['e', '1.11', 'given', { formula: '1+5/10^7', formulaResult: 1.0000005 }],
        ['f', '1.11', 'given', { formula: '2/3', formulaResult: 2 / 3 }],
        // A typed number is no computed one, and a count is never made whole.
        ['g', '1.11', 'given', 0.1234567],
        ['h', '1.1', 'online', { formula: '44.9999999', formulaResult: 44.9999999 }],
      ),
    )
    expect(found.cells).toEqual([
      ['a', { '1.10/share': 72.727273 }], ['b', { '1.10/share': 66.666667 }], ['c', { '1.10/share': 75 }], ['d', { '1.10/share': 72.727273 }],
      ['e', { '1.11/given': 1.000001 }], ['f', { '1.11/given': 0.666667 }], ['g', { '1.11/given': 'invalid' }], ['h', { '1.1/online': 'invalid' }],
    ])
    const told = found.dataset.issues.filter(({ code }) => code === 'values-rounded')
    expect(told.map(({ indicator, input, params, place }) => [indicator, input, params, place])).toEqual([
      ['1.10', 'share', { count: 3, places: 6, input: expect.objectContaining({ id: 'share' }) as unknown }, undefined],
      ['1.11', 'given', { count: 2, places: 6, input: expect.objectContaining({ id: 'given' }) as unknown }, undefined],
    ])
    expect(found.issues.filter((issue) => issue.startsWith('value-'))).toEqual(['value-too-precise Số liệu D8', 'value-too-precise Số liệu D9'])
  })

  test('in an input with `round` a computed ratio is rounded once, to that', async () => {
    const index = structuredClone(smallIndex) as unknown as IndexDefinition
    const [given] = indicatorsOf(index.nodes).filter(({ node }) => node.code === '1.11')
    Object.assign(given!.node.inputs[0]!, { round: 1 })
    const rounding = compileIndex(index, createRegistry())
    // 2.4499999 is 2.4; by way of 6 decimals it would be 2.45 and 2.5.
    const rows = [['a', '1.11', 'given', { formula: '2.4499999', formulaResult: 2.4499999 }], ['b', '1.11', 'given', 8.25], ['c', '1.11', 'given', '7,05']] as const
    const dataset = await readXlsxDataset(await value(...rows), rounding)
    expect(cellsOf(dataset, rounding)).toEqual([['a', { '1.11/given': 2.4 }], ['b', { '1.11/given': 8.3 }], ['c', { '1.11/given': 7.1 }]])
    expect(dataset.issues.filter(({ code }) => code === 'values-rounded').map(({ params }) => params)).toEqual([{ count: 3, places: 1, input: expect.objectContaining({ id: 'given' }) as unknown }])
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
    expect(found.dataset.issues.map((issue) => formatIssue(issue, issueLanguage('vi')))[1]).toMatch(/ô B3, cột indicator_code: Ô mã đang ở dạng số, ngày hoặc lỗi \(1,1\).*Text/)
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
    expect((await read(sheetBytes(['SỐ LIỆU NĂM 2026'], ...table))).issues).toEqual(['file-header-elsewhere Số liệu A1'])
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
