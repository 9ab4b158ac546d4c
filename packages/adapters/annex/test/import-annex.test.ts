import { createEngine, hasErrors, indicatorsOf } from '@dti-vn/sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AnnexImport, importAnnex } from '../src/index.js'
import { documentTableOfSheet, readWorkbook } from '@dti-vn/adapter-xlsx'
import { workbookOf } from '../../xlsx/test/workbook/zip-of.js'
import { options } from './import-options.js'
import { MADE_UP, tableOf } from './made-up-annex.js'

describe('a made-up annex with merged headers', () => {
  let imported: AnnexImport
  beforeAll(async () => {
    imported = importAnnex(await tableOf(MADE_UP.rows, MADE_UP.merges), options())
  })
  const indicators = () => indicatorsOf(imported.draft?.nodes ?? []).map(({ node }) => node)
  const found = (code: string) => indicators().find((indicator) => indicator.code === code)

  test('the columns of both header rows', () => {
    expect(imported.report.columns).toEqual([
      { title: 'TT', kind: 'code' },
      { title: 'Chỉ số', kind: 'name' },
      { title: 'Điểm / Điểm tối đa', kind: 'points' },
      { title: 'Điểm / Tự chấm', kind: 'other' },
      { title: 'Cách tính điểm', kind: 'scoring' },
      { title: 'Tài liệu kiểm chứng', kind: 'evidence' },
      { title: 'Ghi chú', kind: 'note' },
    ])
  })

  test('codes, names and points as printed, white space collapsed', () => {
    expect(imported.draft?.nodes.map((node) => (node.kind === 'group' ? [node.role, node.code, node.name.vi, node.maxPoints] : node.code))).toEqual([
      ['main', 'I', 'NHẬN THỨC SỐ', 30],
      ['main', 'II', 'Thể chế số', 40],
    ])
    expect(indicators().map(({ code, name, maxPoints }) => [code, name.vi, maxPoints])).toEqual([
      ['1.1', 'Số phiên họp của Ban Chỉ đạo', 20],
      ['1.2', 'Có chuyên mục riêng', 10],
      ['2.1', 'Ban hành kế hoạch', 25],
      ['2.2', 'Tỷ lệ hồ sơ đúng hạn', 15],
      ['2.3', 'Gửi chậm báo cáo', 0],
    ])
  })

  test('a scoring text over three merged rows is one rule; evidence goes along', () => {
    expect(found('1.1')).toMatchObject({
      method: 'tiers',
      params: { of: 'value', steps: [{ min: 4, share: 1 }, { min: 3, share: 0.75 }, { min: 2, share: 0.5 }, { min: 1, share: 0.25 }] },
      evidence: { vi: 'Giấy mời\nBiên bản' },
      basis: 'annex',
    })
    expect(found('1.1')?.basisNote).toMatch(/^phu-luc\.xlsx, trang tính Phụ lục, ô A8; .*4 phiên: 20 điểm.*ghi chú: Theo năm$/s)
  })

  test('items below an indicator are its parts', () => {
    // 12.5 of 25 is a half
    expect(found('2.1')).toMatchObject({ method: 'checklist', params: { items: [{ id: 'co_ke_hoach_nam', share: 0.5 }, { id: 'co_bao_cao', share: 0.5 }] }, evidence: { vi: 'Kế hoạch\nBáo cáo' } })
  })

  test('ratio and deduction', () => {
    expect(found('2.2')).toMatchObject({ method: 'ratio', inputs: [{ id: 'so_ho_so_dung_han' }, { id: 'tong_so_ho_so' }] })
    expect(found('2.3')).toMatchObject({ method: 'deduction', params: { per_item: 2, cap: 10 } })
  })

  test('a text of no known kind is left to appraisers with the whole text', () => {
    expect(found('1.2')).toMatchObject({ method: 'expert', params: { criteria: { vi: 'Theo thực tế từng đơn vị' } }, inputs: [{ id: 'awarded_points', max: 10 }] })
    expect(imported.issues.find(({ code }) => code === 'annex-method-left')).toMatchObject({ indicator: '1.2', place: { sheet: 'Phụ lục', cell: 'A11' } })
  })

  test('the report has every row once, in the order of the file', () => {
    expect(imported.report.rows.map(({ status, printedCode }) => `${status} ${printedCode}`.trim())).toEqual([
      'ignored', 'group I', 'matched 1.1', 'expert 1.2', 'total', 'group II', 'matched 2.1', 'matched 2.2.', 'matched 2.3', 'total', 'ignored',
    ])
    expect(imported.report.counts).toEqual({ matched: 4, expert: 1, refused: 0, group: 2, total: 2, ignored: 2 })
    expect(imported.report.rows.find(({ printedCode }) => printedCode === '2.2.')?.phrase).toBe('Điểm = a/b x Điểm tối đa')
  })

  test('no error; what had to be read into the table is a warning', () => {
    expect(hasErrors(imported.issues)).toBe(false)
    expect(imported.issues.filter(({ severity }) => severity === 'warning').map(({ code, indicator }) => [code, indicator])).toEqual([
      ['annex-code-as-number', undefined],
      ['annex-reading-assumed', '1.1'],
      ['annex-method-left', '1.2'],
      ['annex-reading-assumed', '2.1'],
    ])
  })

  test('the draft scores', () => {
    const values = {
      '1.1': { so_phien_hop_cua_ban_chi_dao: 3 }, '1.2': { awarded_points: 7 }, '2.1': { co_ke_hoach_nam: true, co_bao_cao: false },
      '2.2': { so_ho_so_dung_han: 3, tong_so_ho_so: 4 }, '2.3': { gui_cham_bao_cao: 2 },
    }
    const [unit] = createEngine({ plugins: [] }).score(imported.draft!, [{ code: 'A', values }]).units
    // 15 + 7 + 12.5 + 15 × 3/4 − 4
    expect([unit?.points, unit?.maxPoints]).toEqual([41.75, 70])
  })
})

const HEADER = ['TT', 'Tên chỉ số', 'Điểm tối đa', 'Cách tính']
const imported = async (rows: readonly (readonly (string | number | boolean | Date | null)[])[], more = {}) => importAnnex(await tableOf([HEADER, ...rows]), options(more))
const codesOf = ({ draft }: AnnexImport) => indicatorsOf(draft?.nodes ?? []).map(({ node }) => node.code)
const places = ({ issues }: AnnexImport, code: string) => issues.filter((issue) => issue.code === code).map(({ place }) => place?.cell)

test('points in text cells are read as Vietnamese write numbers; what a formula came to, as Excel shows it', async () => {
  const result = await imported([['1', 'Nhóm', null, null], ['1.1', 'Một', '12,5', null], ['1.2', 'Hai', '12.5', null], ['1.3', 'Ba', '0.5 điểm', null]])
  expect(result.issues.filter(({ code }) => code === 'annex-row-refused').map(({ place }) => place?.cell)).toEqual(['A4', 'A5'])
  expect(indicatorsOf(result.draft?.nodes ?? [])[0]?.node.maxPoints).toBe(12.5)
  const row = '<row r="1"><c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>'
  const [sheet] = (await readWorkbook(workbookOf(`<sheetData>${row}</sheetData>`))).sheets
  expect(sheet && documentTableOfSheet(sheet).rows[0]?.cells[0]).toEqual({ kind: 'number', value: 0.3 })
})

describe('codes', () => {
  test('number cells: 1.10 that became 1.1 is refused, with both readings', async () => {
    const rows = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11].map((code, i) => [code, `Chỉ số ${i + 1}`, 10, null])
    const result = await imported([['1', 'Nhóm', 110, null], ...rows])
    expect(codesOf(result)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.11'])
    expect(result.issues.find(({ code }) => code === 'annex-code-ambiguous')).toMatchObject({ place: { cell: 'A12' }, params: { value: '1.1', readings: ['1.1', '1.10'] } })
    expect(places(result, 'definition-sum-mismatch')).toEqual(['A2'])
    expect(places(result, 'annex-code-as-number')).toEqual(['A3'])
  })

  test('1.20 that became 1.2 stands after 1.19 and is refused', async () => {
    const result = await imported([['1', 'Nhóm', 30, null], ['1.19', 'Một', 10, null], [1.2, 'Hai', 10, null], ['1.21', 'Ba', 10, null]])
    expect([codesOf(result), places(result, 'annex-code-ambiguous')]).toEqual([['1.19', '1.21'], ['A4']])
  })

  test('a code that became a date is refused', async () => {
    const result = await imported([['1', 'Nhóm', 20, null], ['1.1', 'Một', 10, null], [new Date(Date.UTC(2026, 9, 1)), 'Mười', 10, null]])
    expect([codesOf(result), places(result, 'annex-row-refused')]).toEqual([['1.1'], ['A4']])
  })

  test('deep codes in natural order, groups inside a main indicator', async () => {
    const result = await imported([['4', 'Chính quyền số', 20, null], ['4.22', 'Dịch vụ công', 20, null], ['4.22.9', 'Một', 10, null], ['4.22.11', 'Hai', 10, null]])
    expect(codesOf(result)).toEqual(['4.22.9', '4.22.11'])
    expect(result.draft?.nodes).toMatchObject([{ role: 'main', code: '4', children: [{ role: 'group', code: '4.22' }] }])
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('texts that repeat or go back are kept as printed and are errors', async () => {
    const result = await imported([['1', 'Nhóm', 30, null], ['1.2', 'Một', 10, null], ['1.1', 'Hai', 10, null], ['1.2', 'Ba', 10, null]])
    expect(codesOf(result)).toEqual(['1.2', '1.1', '1.2'])
    expect(places(result, 'definition-code-duplicate')).toEqual(['A5'])
    expect(places(result, 'definition-code-order').length).toBeGreaterThan(0)
  })

  test('a code under a group that is not its own is refused', async () => {
    const result = await imported([['1', 'Nhóm', 10, null], ['1.1', 'Một', 10, null], ['2', 'Nhóm', 10, null], ['3.1', 'Hai', 10, null], ['2.1', 'Ba', 10, null]])
    expect([codesOf(result), places(result, 'annex-row-refused')]).toEqual([['1.1', '2.1'], ['A5']])
  })

  test('code and name in one cell; main indicators one level further in', async () => {
    const result = await imported([['A', 'Nền tảng', 10, null], ['I. Nhận thức số', null, 10, null], ['1.1', 'Một', 10, null]], { mainDepth: 2, knownMains: [{ id: 'awareness', name: 'Nhận thức số' }] })
    expect(result.draft?.nodes).toMatchObject([{ role: 'group', code: 'A', children: [{ role: 'main', id: 'awareness', code: 'I', name: { vi: 'Nhận thức số' } }] }])
  })
})

describe('points and sums', () => {
  test('an indicator without points is refused; 0 is a maximum', async () => {
    const result = await imported([['1', 'Nhóm', 10, null], ['1.1', 'Một', null, null], ['1.2', 'Hai', 0, null], ['1.3', 'Ba', 10, null]])
    expect([codesOf(result), places(result, 'annex-points-missing')]).toEqual([['1.2', '1.3'], ['A3']])
  })

  test('points that could be two numbers are refused', async () => {
    const result = await imported([['1', 'Nhóm', 10, null], ['1.1', 'Một', '1,000', null], ['1.2', 'Hai', '-5', null], ['1.3', 'Ba', '10', null]])
    expect([codesOf(result), places(result, 'annex-row-refused')]).toEqual([['1.3'], ['A3', 'A4']])
  })

  test('wrong sums are errors at their rows', async () => {
    const result = await imported([['I', 'Nhóm', 25, null], ['1.1', 'Một', 10, null], ['1.2', 'Hai', 10, null], [null, 'Tổng cộng', 30, null]])
    expect(places(result, 'definition-sum-mismatch')).toEqual(['A2'])
    // the group prints 25
    expect(result.issues.find(({ code }) => code === 'annex-total-mismatch')).toMatchObject({ place: { cell: 'C5' }, params: { printed: '30', sum: 25 } })
  })

  test('known counts of the decision', async () => {
    const result = await imported([['1', 'Nhóm', 10, null], ['1.1', 'Một', 10, null]], { level: 'department' })
    expect(result.issues.filter(({ code }) => code === 'annex-count-mismatch').map(({ params }) => [params['role'], params['expected'], params['actual']])).toEqual([['main', 7, 1], ['indicator', 62, 1]])
  })
})

describe('headers', () => {
  test('none: the draft is null and the known words are listed', async () => {
    const result = importAnnex(await tableOf([['a', 'b'], ['1.1', 'Một']]), options())
    expect([result.draft, result.issues.map(({ code }) => code)]).toEqual([null, ['annex-header-missing']])
  })

  test('without accents, decomposed, with a unit in brackets, with words joined by a slash', async () => {
    const rows = [['Stt', 'Nhóm chỉ số/Chỉ số', 'Điểm tối đa (điểm)'.normalize('NFD'), 'Huong dan cham diem'], ['1', 'Nhóm', 5, null], ['1.1', 'Một', 5, 'Có: 5 điểm']]
    expect(importAnnex(await tableOf(rows), options()).report.counts).toMatchObject({ group: 1, matched: 1 })
  })

  test('two columns for the same thing are refused', async () => {
    const result = importAnnex(await tableOf([['TT', 'Chỉ số', 'Điểm tối đa', 'Thang điểm'], ['1', 'Nhóm', 5, 5]]), options())
    expect(result.issues).toMatchObject([{ code: 'file-header-duplicate', params: { column: 'Điểm tối đa = Thang điểm' } }])
  })

  test('a header printed again on the next page is listed and not used', async () => {
    const result = await imported([['1', 'Nhóm', 20, null], ['1.1', 'Một', 10, null], HEADER, ['1.2', 'Hai', 10, null]])
    expect(codesOf(result)).toEqual(['1.1', '1.2'])
    expect(result.report.counts.ignored).toBe(1)
  })
})
