import { createEngine, definePlugin, formatIssue, type IndicatorDefinition, type Issue, type Plan, type UnitList } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { collectForms, type CollectOptions } from '../../src/collect/collect-forms.js'
import { rankForms } from '../../src/collect/rank-forms.js'
import { issueLanguage } from '../../src/issues/issue-language.js'
import { writeForm } from '../../src/form/form-writer.js'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { DIGEST, filledForm, type Filling } from './filled-form.js'
import { engine, plan, plugin, smallIndex } from './small-index.js'

const FULL = { '1.1/online': 45, '1.1/total': 50, '1.2/done': 'Có', '1.9/who': 'Cấp phó', '1.10/share': 80, '1.11/given': 7.25 }

async function collect(fillings: readonly Filling[], options: Partial<CollectOptions> = {}) {
  const files = await Promise.all(fillings.map(async (filling, i) => ({ name: `${String(i + 1)}.xlsx`, bytes: await filledForm(plan, filling) })))
  return collectForms(files, plan, { definitionDigest: DIGEST, ...options })
}

const brief = (issues: readonly Issue[]) => issues.map(({ code, place, unit, indicator }) => [code, place?.file, place?.cell, unit, indicator].filter((part) => part !== undefined))

describe('a form that is in order', () => {
  test('gives the values, notes and the unit', async () => {
    const { dataset, forms, notes, files } = await collect([{ typed: FULL, notes: { '1.2': [' QĐ 12/QĐ-UBND ', null], '1.11': [new Date(Date.UTC(2026, 0, 31)), 'vì '] } }])
    expect(dataset.issues).toEqual([])
    expect(files).toBe(1)
    expect(dataset.units).toEqual([{ code: 'u1', name: 'Xã Một', parent: null, traits: null }])
    expect(forms[0]?.values.map(({ written }) => written)).toEqual(['45', '50', 'true', 'deputy', '80', '7.25'])
    expect(notes).toEqual([
      { unit: 'u1', indicator: '1.2', evidence: 'QĐ 12/QĐ-UBND', explanation: null, file: '1.xlsx' },
      { unit: 'u1', indicator: '1.11', evidence: '31/01/2026', explanation: 'vì', file: '1.xlsx' },
    ])
    // 10 × 45/50 = 9; yes 10; 10 × 0.5 = 5; 10 × 80/100 = 8; 7.25. Together 39.25 of 50.
    expect(engine.scoreDataset('test/commune', dataset, { codeList: 'none' }).units[0]).toMatchObject({ points: 39.25, maxPoints: 50, score: 78.5 })
  })

  test('may have its sheet renamed', async () => {
    const { dataset, forms } = await collect([{ typed: FULL, renamed: 'Xã Một đã điền' }])
    expect(dataset.issues).toEqual([])
    expect(forms[0]?.values[0]?.place).toEqual({ file: '1.xlsx', sheet: 'Xã Một đã điền', cell: 'F9' })
  })

  test('blank cells are missing, not zero', async () => {
    const { dataset } = await collect([{ typed: { '1.1/online': ' ' } }])
    expect(dataset.issues).toEqual([])
    expect(engine.scoreDataset('test/commune', dataset).units[0]?.indicators['1.1']).toMatchObject({ state: 'missing', reason: 'empty' })
  })
})

describe('values', () => {
  test('a wrong value is told once, with its cell, and is invalid', async () => {
    const { dataset } = await collect([{ typed: { ...FULL, '1.1/online': new Date(Date.UTC(2026, 1, 1)), '1.11/given': 11, '1.9/who': 'ai đó' } }])
    expect(brief(dataset.issues)).toEqual([
      ['cell-date', '1.xlsx', 'F9', 'u1', '1.1'],
      ['cell-unknown-word', '1.xlsx', 'F12', 'u1', '1.9'],
      ['value-above-max', '1.xlsx', 'F14', 'u1', '1.11'],
    ])
    const { indicators } = engine.scoreDataset('test/commune', dataset).units[0] ?? {}
    expect(['1.1', '1.9', '1.11'].map((code) => indicators?.[code]?.state)).toEqual(['invalid', 'invalid', 'invalid'])
    expect(formatIssue(dataset.issues[0]!, issueLanguage('vi'))).toMatch(/^lỗi \[cell-date\] 1\.xlsx, trang tính Phiếu, ô F9, đơn vị u1, chỉ số 1\.1, số liệu online: Ô chứa ngày tháng \(01\/02\/2026\)/)
  })
})

test('computed ratios are told once for their column, over all forms', async () => {
  const ratio = { value: 8 / 11, formula: '8/11', formulaResult: 8 / 11, type: 'formula', style: { numFmt: '0%' } } as const
  const { dataset, forms } = await collect([{ typed: { ...FULL, '1.10/share': ratio } }, { typed: { ...FULL, '1.10/share': ratio }, unit: 'u2' }])
  expect(forms.map(({ values }) => values[4]?.written)).toEqual(['72.727273', '72.727273'])
  expect(dataset.issues.filter(({ code }) => code === 'values-rounded').map(({ indicator, params }) => [indicator, params])).toEqual([['1.10', { count: 2, places: 6, input: expect.objectContaining({ id: 'share' }) as unknown }]])
})

test('a form of another version of the definition that asks for the same figures is counted, and its points are not compared', async () => {
  const { dataset, forms } = await collect([
    { typed: FULL, digest: 'e'.repeat(64), points: { '1.1': 7 }, shown: { '1.1/online': ['THỬ ', ' Hồ sơ'], '1.1/total': ['Tổng số hồ sơ', 'hồ sơ'] } },
    { typed: FULL, unit: 'u2', points: { '1.1': 7 } },
  ])
  expect(dataset.issues.map(({ code, severity, unit, params }) => [code, severity, unit, params['inputs']])).toEqual([['form-definition-changed', 'warning', 'u1', ['1.1/total']]])
  expect(forms.map(({ points }) => points.length)).toEqual([0, 1])
  expect(forms[0]?.values.map(({ written }) => written)).toEqual(forms[1]?.values.map(({ written }) => written))
})

describe('forms of another version of the definition', () => {
  const OTHER = 'e'.repeat(64)
  const version = (change: (node: IndicatorDefinition) => IndicatorDefinition): Plan =>
    engine.plan({ ...smallIndex, nodes: smallIndex.nodes.map((group) => ({ ...group, children: group.children.map(change) })) })
  const collectOld = async (old: Plan, filling: Filling) => collectForms([{ name: '1.xlsx', bytes: await filledForm(old, { digest: OTHER, ...filling }) }], plan, { definitionDigest: DIGEST })

  test('inputs in another order keep their figures, evidence and explanation', async () => {
    const { dataset, forms, notes } = await collectOld(version((node) => ({ ...node, inputs: [...node.inputs].reverse() })), { typed: FULL, notes: { '1.1': ['QĐ 12', 'vì'] } })
    expect(forms[0]?.values.map(({ input, written }) => [input.definition.id, written])).toEqual([['online', '45'], ['total', '50'], ['done', 'true'], ['who', 'deputy'], ['share', '80'], ['given', '7.25']])
    expect(notes).toEqual([{ unit: 'u1', indicator: '1.1', evidence: 'QĐ 12', explanation: 'vì', file: '1.xlsx' }])
    expect(dataset.issues.map(({ code, params }) => [code, params['inputs'] ?? params['row']])).toEqual([['form-definition-changed', []], ['form-row-moved', 10], ['form-row-moved', 9]])
  })

  test('an input that has a unit of measure now and had none then asks otherwise', async () => {
    const { dataset, forms } = await collectOld(version((node) => ({ ...node, inputs: node.inputs.map(({ unit: _, ...input }) => input) })), { typed: FULL })
    expect(forms).toEqual([])
    expect(dataset.issues.map(({ code, params }) => [code, params['inputs']])).toEqual([['form-definition-differs', ['1.1/online', '1.1/total', '1.10/share']]])
  })

  test('an indicator that is called otherwise now is named', async () => {
    const { dataset, forms } = await collectOld(version((node) => (node.code === '1.1' ? { ...node, name: { vi: 'Hồ sơ trễ hạn' } } : node)), { typed: FULL })
    expect(forms).toHaveLength(1)
    expect(dataset.issues.map(({ code, params }) => [code, params['inputs']])).toEqual([['form-definition-changed', ['1.1']]])
  })
})

// A cell holds 32,767 UTF-16 units; U+FFFE and half a pair stand in no XML; the last is an escape of the file format.
test.each([
  ['longer than a cell holds', 'x'.repeat(40_000)], ['with U+FFFE', 'a\ufffeb'], ['with half a pair', 'a\ud800b'], ['with an escape', '_x0041_ _xa_'],
])('a form that nobody touched has no changed text, of a definition with texts %s', async (_, vi) => {
  const text = { vi, en: 'Test' }
  const hostile = engine.plan({
    ...smallIndex,
    nodes: smallIndex.nodes.map((group) => ({ ...group, children: group.children.map((node) => ({ ...node, name: text, inputs: node.inputs.map((input) => ({ ...input, label: text, unit: text })) })) })),
  })
  const form = async (code: string, definitionDigest: string) => ({ name: `${code}.xlsx`, bytes: await writeForm(hostile, { code, name: null, parent: null, traits: null }, { definitionDigest, period: '2026' }) })
  const { dataset, forms } = await collectForms([await form('u1', DIGEST), await form('u2', 'e'.repeat(64))], hostile, { definitionDigest: DIGEST })
  expect(dataset.issues.map(({ code, unit, params }) => [code, unit, params['inputs']])).toEqual([['form-definition-changed', 'u2', []]])
  expect(forms).toHaveLength(2)
})

describe('files that are not counted', () => {
  test('another index, another edition, another definition', async () => {
    const mark = (key: string, value: string) => (rows: string[][]) => rows.map((row) => (row[0] === key ? [key, value] : row))
    const { dataset, forms } = await collect([
      { typed: FULL, editMarks: mark('index', 'qd2878/commune') },
      { typed: FULL, unit: 'u2', editMarks: mark('edition', '2027') },
      { typed: FULL, unit: 'u3', digest: 'e'.repeat(64), editMarks: (rows) => [...rows, ['input', '1.12', 'new', 'F99', '1.12/new']] },
      { typed: FULL, unit: 'u4', digest: 'e'.repeat(64), editMarks: (rows) => rows.filter((row) => row[4] !== '1.2/done') },
      { typed: FULL, unit: 'u5', digest: 'e'.repeat(64), shown: { '1.1/total': ['Thử', 'nghìn hồ sơ'] } },
      // Asked without a unit of measure, now in percent: 0,85 would be read as less than one.
      { typed: FULL, unit: 'u6', digest: 'e'.repeat(64), shown: { '1.10/share': ['Thử', ''] } },
    ])
    expect(forms).toEqual([])
    expect(brief(dataset.issues)).toEqual([
      ['form-other-index', '1.xlsx', 'u1'],
      ['form-other-index', '2.xlsx', 'u2'],
      ['form-definition-differs', '3.xlsx', 'u3'],
      ['form-definition-differs', '4.xlsx', 'u4'],
      ['form-definition-differs', '5.xlsx', 'u5'],
      ['form-definition-differs', '6.xlsx', 'u6'],
    ])
    expect(dataset.issues.slice(2).map(({ params }) => params['inputs'])).toEqual([['1.12/new'], ['1.2/done'], ['1.1/total'], ['1.10/share']])
    expect(dataset.issues[0]?.params).toEqual({ found: 'qd2878/commune, 2026', expected: 'test/commune, 2026' })
  })

  test('no form at all, an old file, a form without its unit', async () => {
    const files = [
      { name: 'a.xlsx', bytes: await filledForm(plan, { editMarks: () => [['x']] }) },
      { name: 'b.xls', bytes: Buffer.from('<html>') },
      { name: 'c.xlsx', bytes: await filledForm(plan, { editMarks: (rows) => rows.filter(([key]) => key !== 'unit') }) },
    ]
    const { dataset } = await collectForms(files, plan, { definitionDigest: DIGEST })
    expect(brief(dataset.issues)).toEqual([['form-unmarked', 'a.xlsx'], ['workbook-html', 'b.xls'], ['form-unmarked', 'c.xlsx']])
  })

  test('copied sheets, inserted columns, a sheet that is gone', async () => {
    const { dataset, forms } = await collect([
      { typed: FULL, copies: 1 },
      { typed: FULL, unit: 'u2', edit: (rows) => rows.map((row) => [...row.slice(0, 5), 'mới', ...row.slice(5)]) },
      { typed: FULL, unit: 'u3', edit: () => [['trống']] },
    ])
    expect(forms).toEqual([])
    expect(dataset.issues.map(({ code, params }) => [code, (params['detail'] as { en: string }).en])).toEqual([
      ['form-structure', 'the file holds several copies of the sheet of the form'],
      ['form-structure', 'columns were inserted or deleted'],
      ['form-structure', 'the sheet of the form, or its hidden key column, was deleted'],
    ])
  })
})

describe('a form carries its assessment period', () => {
  const withoutPeriod = (rows: string[][]) => rows.filter(([key]) => key !== 'period')

  test('one of another period is not counted; one from before forms had periods is, with a warning', async () => {
    const fillings: Filling[] = [{ typed: FULL }, { typed: FULL, unit: 'u2', period: '2026-H1' }, { typed: FULL, unit: 'u3', editMarks: withoutPeriod }, { typed: FULL, unit: 'u4', editMarks: (rows) => rows.map((row) => (row[0] === 'period' ? ['period', '26'] : row)) }]
    const { dataset, refused, period } = await collect(fillings, { period: '2026-01-01..2026-12-31' })
    expect(dataset.units.map(({ code }) => code)).toEqual(['u1', 'u3'])
    expect(refused).toEqual(['2.xlsx', '4.xlsx'])
    expect(period?.id).toBe('2026')
    expect(brief(dataset.issues)).toEqual([['form-other-period', '2.xlsx', 'u2'], ['form-without-period', '3.xlsx', 'u3'], ['form-other-period', '4.xlsx', 'u4']])
    expect(dataset.issues[0]?.params).toEqual({ found: { vi: '6 tháng đầu năm 2026', en: 'first half of 2026' }, expected: { vi: '2026', en: '2026' } })
  })

  test.each<[string, string, string | number]>([
    ['another year', '2026', 'Kỳ đánh giá: 2025'],
    ['behind the decision', '2026', 'Theo Quyết định số 1 ngày 02/03/2026: Kỳ đánh giá. Kỳ đánh giá: 2025'],
    ['a half of it', '2026', 'KỲ ĐÁNH GIÁ： 6 tháng đầu năm 2026'],
    ['the year of a half', '2026-H1', 'Kỳ đánh giá: 2026'],
    ['a part of the year behind it', '2026', 'Kỳ đánh giá: 2026 – quý I'],
  ])('a line that shows another period refuses the form: %s', async (_what, period, periodLine) => {
    for (const asked of [{}, { period }]) {
      const { dataset, refused } = await collect([{ typed: FULL, period, periodLine }], asked)
      expect([refused, brief(dataset.issues)]).toEqual([['1.xlsx'], [['form-period-differs', '1.xlsx', 'A2', 'u1']]])
      expect(dataset.issues[0]?.place?.cell).toBe('A2')
    }
  })

  test.each<[string, string, string]>([
    ['capitals, spaces, another normal form', '2026', ' KỲ  ĐÁNH GIÁ :  2026 '.normalize('NFD')],
    ['the word year, a remark', '2026', 'Kỳ đánh giá: Năm 2026 (bản sửa).'],
    ['its id', '2026-H1', 'Kỳ đánh giá: 2026-H1'],
  ])('no difference: %s', async (_what, period, periodLine) => {
    expect((await collect([{ typed: FULL, period, periodLine }])).dataset.issues).toEqual([])
  })

  test.each([null, 'Kỳ đánh giá:', 'Phiếu chính thức', 2025])('a form without its line (%j) is read, with a warning', async (periodLine) => {
    const { dataset, forms } = await collect([{ typed: FULL, periodLine }])
    expect([forms.length, dataset.issues.map(({ code }) => code)]).toEqual([1, ['form-line-emptied']])
    expect(dataset.issues[0]).toMatchObject({ severity: 'warning', params: { line: { en: 'the assessment period' }, hidden: { vi: '2026' } } })
  })

  test('where none is asked for, forms of several periods are not mixed: none counts', async () => {
    const { dataset, refused, period } = await collect([{ typed: FULL }, { typed: FULL, unit: 'u2', period: '2026-H1' }, { typed: FULL, unit: 'u3', editMarks: withoutPeriod }])
    expect([dataset.units.map(({ code }) => code), refused, period]).toEqual([['u3'], ['1.xlsx', '2.xlsx'], null])
    expect(brief(dataset.issues)).toEqual([['form-without-period', '3.xlsx', 'u3'], ['form-periods-mixed', '1.xlsx', 'u1'], ['form-periods-mixed', '2.xlsx', 'u2']])
  })

  test('the run has the period and the reason of its forms', async () => {
    const file = async (filling: Filling) => [{ name: 'a.xlsx', bytes: await filledForm(plan, { typed: FULL, ...filling }) }]
    const options = { engine, index: 'test/commune', definitionDigest: DIGEST } as const
    expect((await rankForms(await file({}), options)).result).toMatchObject({ period: { id: '2026' }, outsideValidity: null })
    expect((await rankForms(await file({ period: '2025' }), options)).result).toMatchObject({ period: { id: '2025' }, outsideValidity: 'để thử' })
    await expect(rankForms([], { ...options, period: '2026-13' })).rejects.toThrow(/2026-13/)
  })

  test('a file name that begins with another code of the list that the run names is a form of nobody', async () => {
    const list: UnitList = { id: 'own', family: 'own', title: { vi: 'Riêng' }, valid: { from: '2026-01-01', to: null }, units: ['u1', 'u2'].map((code) => ({ code, name: 'Xã Một', parent: null, level: 'commune' })) }
    const lists = definePlugin({ apiVersion: 1, id: 'lists', version: '0.0.0', meta: { title: { vi: 'Thử' } }, setup: () => ({ unitLists: [list] }) })
    const listing = createEngine({ plugins: [plugin(), lists()] })
    const files = [{ name: 'u2 Xã Một.xlsx', bytes: await filledForm(plan, { typed: FULL }) }]
    const options = { engine: listing, index: 'test/commune', definitionDigest: DIGEST }
    expect((await rankForms(files, options)).refused).toEqual([])
    expect((await rankForms(files, { ...options, codeList: 'own' })).refused).toEqual(['u2 Xã Một.xlsx'])
  })
})

test('a ranking names the file of a blank form, once', async () => {
  const files = [{ name: 'a.xlsx', bytes: await filledForm(plan, { typed: FULL }) }, { name: 'trắng.xlsx', bytes: await filledForm(plan, { unit: 'u2', typed: {} }) }]
  const { issues } = await rankForms(files, { engine, index: 'test/commune', definitionDigest: DIGEST })
  expect(issues.filter(({ code }) => code === 'not-submitted').map(({ unit, place }) => [unit, place])).toEqual([['u2', { file: 'trắng.xlsx' }]])
})

describe('a form made with invented figures', () => {
  const invented = (rows: string[][]) => [...rows, ['data-status', 'illustrative']]
  const filesOf = (...fillings: Filling[]) => Promise.all(fillings.map(async (filling, i) => ({ name: `${String(i)}.xlsx`, bytes: await filledForm(plan, { typed: FULL, ...filling }) })))
  const options = { engine, index: 'test/commune', definitionDigest: DIGEST, dataStatus: 'reported' } as const

  test('makes the result illustrative, whatever is asked for; others do not', async () => {
    expect((await rankForms(await filesOf({}), options)).result.dataStatus).toBe('reported')
    const mixed = await rankForms(await filesOf({}, { unit: 'u2', editMarks: invented }), options)
    expect([mixed.result.dataStatus, mixed.isIllustrative, mixed.forms.map(({ isIllustrative }) => isIllustrative)]).toEqual(['illustrative', true, [false, true]])
    // Of two equal forms of a unit either may be the one that is kept.
    expect((await collectForms(await filesOf({}, { editMarks: invented }), plan, { definitionDigest: DIGEST })).isIllustrative).toBe(true)
  })

  test('says so where people see it and where programs read it', async () => {
    const unit = { code: 'u1', name: 'Xã Một', parent: null, traits: null }
    const made = async (dataStatus: 'illustrative' | 'reported' | undefined) => {
      const bytes = await writeForm(plan, unit, { definitionDigest: DIGEST, period: '2026', dataStatus })
      const read = await readWorkbook(bytes)
      const shown = read.ok && [...(read.sheets.find(({ name }) => name === 'Phiếu')?.cells.values() ?? [])].some(({ value }) => value?.kind === 'text' && value.text.includes('MINH HỌA'))
      return [shown, (await collectForms([{ name: 'u1.xlsx', bytes }], plan, { definitionDigest: DIGEST })).isIllustrative]
    }
    expect([await made('illustrative'), await made('reported'), await made(undefined)]).toEqual([[true, true], [false, false], [false, false]])
  })
})

describe('a form carries its unit three times', () => {
  const units = new Map(['18139', '18142', '1814', '181'].map((code) => [code, { name: `Xã ${code}` }]))
  const form = (name: string, unitLine?: string) => ({ name, filling: { typed: FULL, unit: '18139', name: 'Xã 18139', ...(unitLine === undefined ? {} : { unitLine }) } })

  async function collected({ name, filling }: ReturnType<typeof form>, list: CollectOptions['units'] = units) {
    const { dataset, forms, refused } = await collectForms([{ name, bytes: await filledForm(plan, filling) }], plan, { definitionDigest: DIGEST, units: list })
    return { forms: forms.length, refused, issues: brief(dataset.issues.filter(({ severity, unit }) => severity === 'error' || unit === '18139')), dataset }
  }

  test.each([
    ['another unit in the line', 'a.xlsx', 'Đơn vị: Xã Khác (mã 99999)'],
    ['another code', 'a.xlsx', 'Đơn vị: Xã 18139 (mã 18142)'],
    ['another name', 'a.xlsx', 'Đơn vị: Xã Khác (mã 18139)'],
    ['a name without a code', 'a.xlsx', 'Đơn vị: Xã Khác'],
    ['no label', 'a.xlsx', 'Xã Khác (mã 99999)'],
    ['another label', 'a.xlsx', 'Tên đơn vị： Xã Khác (mã 99999)'],
    ['no label and no code', 'a.xlsx', 'UBND XÃ KHÁC'],
    ['no sign behind the label', 'a.xlsx', 'Đơn vị Xã 18139 (mã 18142)'],
    ['another kind of unit', 'a.xlsx', 'Đơn vị: Phường 18139 (mã 18139)'],
    ['a longer name', 'a.xlsx', 'Đơn vị: Xã 18139 Hạ'],
    ['a code without brackets', 'a.xlsx', 'Đơn vị: Xã 18139 - mã số 18142'],
    ['another code in the file name', '18142 Xã 18142.xlsx', undefined],
    ['in a folder', 'nhận ngày 5/18142_ban chot.xlsx', undefined],
    ['both', '18142.xlsx', 'Đơn vị: Xã 18142 (mã 18142)'],
  ])('%s: the form is not counted, and the unit has sent none', async (_what, name, line) => {
    const { forms, refused, issues, dataset } = await collected(form(name, line))
    expect([forms, refused, dataset.units]).toEqual([0, [name], []])
    expect(issues.map(([code]) => code)).toEqual(['form-unit-differs', 'form-missing'])
    expect(issues[0]?.includes('18139')).toBe(true)
  })

  test.each([
    ['the file name of the form as it was made', '18139 Xã 18139.xlsx', undefined],
    ['a number that no unit has, a longer number, a word', '2026 phiếu.xlsx', undefined],
    ['digits that go on', '181420.xlsx', undefined],
    ['a folder named after another unit', '18142/phieu.xlsx', undefined],
    ['capitals, spaces, another normal form', 'a.xlsx', ' ĐƠN VỊ:  xã   18139 (MÃ 18139) '.normalize('NFD')],
    ['a remark behind the code', 'a.xlsx', 'Đơn vị: Xã 18139 (mã 18139) – bản sửa'],
    ['the code alone', 'a.xlsx', 'Đơn vị: 18139'],
    ['no label', 'a.xlsx', 'Xã 18139 (mã 18139)'],
    ['a short word for its kind', 'a.xlsx', 'Đơn vị: X. 18139'],
    ['the word for its office', 'a.xlsx', 'ĐƠN VỊ: UBND XÃ 18139 (mã số: 18139)'],
    ['the office without a code', 'a.xlsx', 'Ủy ban nhân dân Xã 18139'],
    ['a code without brackets', 'a.xlsx', 'Đơn vị: Xã 18139 - mã 18139'],
    ['the place of the unit beside the code', 'a.xlsx', 'Đơn vị: UBND Xã 18139 huyện Hương Sơn (mã 18139)'],
    ['broken over lines', 'a.xlsx', 'Đơn vị:\nXã 18139\n(mã 18139)'],
  ])('no difference: %s', async (_what, name, line) => {
    expect(await collected(form(name, line))).toMatchObject({ forms: 1, refused: [], issues: [] })
  })

  test('without a list of units a number in a file name means nothing', async () => {
    const { dataset, forms } = await collectForms([{ name: '18142.xlsx', bytes: await filledForm(plan, form('').filling) }], plan, { definitionDigest: DIGEST })
    expect([forms.length, dataset.issues]).toEqual([1, []])
    const known = await collectForms([{ name: '18142.xlsx', bytes: await filledForm(plan, form('').filling) }], plan, { definitionDigest: DIGEST, codes: ['18142'] })
    expect(brief(known.dataset.issues)).toEqual([['form-unit-differs', '18142.xlsx', '18139']])
  })

  test.each(['', ' ', 'Đơn vị:'])('a line that was emptied (%j) is told, and the hidden sheet counts', async (line) => {
    const { forms, issues, dataset } = await collected(form('a.xlsx', line))
    expect([forms, issues.map(([code]) => code)]).toEqual([1, ['form-line-emptied']])
    expect(dataset.issues[0]).toMatchObject({ severity: 'warning', params: { line: { en: 'the unit' }, hidden: 'Xã 18139 (18139)' } })
  })

  test('what the list calls otherwise keeps both names, for the check of the run', async () => {
    const { dataset } = await collected(form('a.xlsx'), new Map([['18139', { name: 'Phường Khác' }]]))
    expect(dataset.units).toMatchObject([{ code: '18139', name: 'Xã 18139', listed: { name: 'Phường Khác', parent: null } }])
    expect(createEngine({ plugins: [] }).checkUnits(plan.definition, dataset.units, { codeList: 'none' }).issues()).toMatchObject([
      { code: 'unit-traits-differ', unit: '18139', params: { data: 'Xã 18139', traits: 'Phường Khác' } },
    ])
  })
})

test('a form that came back as text is named', async () => {
  const { dataset, refused } = await collectForms([{ name: '18139 Xã Một.csv', bytes: Buffer.from('Mã;Chỉ số\n') }], plan, { definitionDigest: DIGEST })
  expect(brief(dataset.issues)).toEqual([['form-as-text', '18139 Xã Một.csv']])
  expect(refused).toEqual(['18139 Xã Một.csv'])
})

describe('edited structure', () => {
  const insert = (at: number) => (rows: Parameters<NonNullable<Filling['edit']>>[0]) => [...rows.slice(0, at - 1), rows[0]?.map(() => null) ?? [], ...rows.slice(at - 1)]

  test('an inserted row: inputs are read where they went, with one warning', async () => {
    const { dataset, forms } = await collect([{ typed: FULL, edit: insert(13) }])
    expect(forms[0]?.values.map(({ written, place }) => `${String(place.cell)} ${written}`)).toEqual(['F9 45', 'F10 50', 'F11 true', 'F12 deputy', 'F14 80', 'F15 7.25'])
    expect(brief(dataset.issues)).toEqual([['form-row-moved', '1.xlsx', 'F14', 'u1', '1.10']])
    expect(dataset.issues[0]?.params).toEqual({ expected: 13, row: 14, count: 2 })
  })

  test('a deleted row and a doubled row are not read, and are one message each', async () => {
    const { dataset, forms } = await collect([
      { typed: FULL, edit: (rows) => rows.filter((_, i) => i !== 10) },
      { typed: FULL, unit: 'u2', edit: (rows) => [...rows.slice(0, 14), rows[13] ?? []] },
    ])
    expect(forms.map(({ values }) => values.map(({ written }) => written))).toEqual([
      ['45', '50', '?', 'deputy', '80', '7.25'],
      ['45', '50', 'true', 'deputy', '80', '?'],
    ])
    // A row that is gone helps nobody: its figure is invalid, not missing, and scoring adds no second message.
    const { issues, units } = engine.scoreDataset('test/commune', dataset, { codeList: 'none' })
    expect(brief(issues)).toEqual([
      ['form-row-lost', '1.xlsx', 'F11', 'u1', '1.2'],
      ['form-row-lost', '2.xlsx', 'F15', 'u2', '1.11'],
    ])
    expect(units.map(({ maxPoints, indicators }) => [maxPoints, indicators['1.2']?.state, indicators['1.11']?.state])).toEqual([[50, 'invalid', 'scored'], [50, 'scored', 'invalid']])
  })

  test('the first row of an indicator deleted: notes of its neighbour are not taken for its own', async () => {
    const { notes } = await collect([{ typed: FULL, notes: { '1.2': ['QĐ 1', null] }, edit: (rows) => rows.filter((_, i) => i !== 8) }])
    expect(notes.map(({ indicator, evidence }) => [indicator, evidence])).toEqual([['1.2', 'QĐ 1']])
  })

  test('a changed code is told; the key decides', async () => {
    const edit: Filling['edit'] = (rows) => rows.map((row, i) => (i === 12 ? ['1.1', ...row.slice(1)] : row))
    const { dataset, forms } = await collect([{ typed: FULL, edit }])
    expect(brief(dataset.issues)).toEqual([['form-code-changed', '1.xlsx', 'A13', 'u1', '1.10']])
    expect(forms[0]?.values[4]).toMatchObject({ written: '80', input: { definition: { id: 'share' } } })
  })

  test('changed names, labels and units of measure beside the cells are told, with what was issued; the figures count', async () => {
    const texts = new Map([['9,4', 'Số hồ sơ giấy'], ['10,6', ' HỒ  SƠ '], ['11,1', 'Chỉ số khác'], ['12,4', null], ['13,6', 'người'], ['14,6', 'điểm']])
    const edit: Filling['edit'] = (rows) => rows.map((row, r) => row.map((cell, c) => (texts.has(`${String(r + 1)},${String(c)}`) ? (texts.get(`${String(r + 1)},${String(c)}`) ?? null) : cell)))
    const { dataset, forms } = await collect([{ typed: FULL, edit }])
    // Capitals and spaces are no difference, and an emptied label asks for nothing else.
    expect(dataset.issues.map(({ code, severity, place, indicator, input, params }) => [code, severity, place?.cell, indicator, input, params['shown'], params['expected']])).toEqual([
      ['form-text-changed', 'warning', 'B11', '1.2', undefined, 'Chỉ số khác', 'Thử'],
      ['form-text-changed', 'warning', 'E9', '1.1', 'online', 'Số hồ sơ giấy', 'Thử'],
      ['form-text-changed', 'warning', 'G13', '1.10', 'share', 'người', '%'],
      ['form-text-changed', 'warning', 'G14', '1.11', 'given', 'điểm', ''],
    ])
    expect(formatIssue(dataset.issues[3]!, issueLanguage('vi'))).toContain('Đơn vị tính hiện trong ô là “điểm”; số liệu được đọc theo phiếu đã phát hành')
    expect(forms[0]?.values.map(({ written }) => written)).toEqual(['45', '50', 'true', 'deputy', '80', '7.25'])
  })
})

describe('units', () => {
  test('equal forms of a unit count once, different ones not at all', async () => {
    const { dataset } = await collect([{ typed: FULL }, { typed: FULL }, { unit: 'u2', typed: FULL }, { unit: 'u2', typed: { ...FULL, '1.11/given': 8 } }])
    expect(dataset.units.map(({ code }) => code)).toEqual(['u1'])
    expect(brief(dataset.issues)).toEqual([
      ['form-repeated', '2.xlsx', 'u1'],
      ['form-conflict', '3.xlsx', 'u2'],
      ['form-conflict', '4.xlsx', 'u2'],
    ])
    expect(dataset.issues[1]?.params).toEqual({ files: ['3.xlsx', '4.xlsx'] })
  })

  test('a difference in an explanation is a difference', async () => {
    const { dataset } = await collect([{ typed: FULL }, { typed: FULL, notes: { '1.1': ['x', null] } }])
    expect(dataset.units).toEqual([])
  })

  test('those that sent nothing and those that nobody expects are named; parents and traits come from the list, whose name of the unit is kept beside that of the form', async () => {
    const units = new Map([
      ['u1', { name: 'Xã Nhất', parent: 'h1', traits: new Set(['urban']) }],
      ['u9', { name: 'Xã Chín', parent: 'h1', traits: new Set<string>() }],
    ])
    const { dataset } = await collect([{ typed: FULL }, { typed: FULL, unit: 'u2' }], { units })
    expect(brief(dataset.issues)).toEqual([['form-unit-unexpected', '2.xlsx', 'u2'], ['form-missing', 'u9'], ['trait-unknown', 'u1']])
    expect(dataset.units).toEqual([
      { code: 'u1', name: 'Xã Một', parent: 'h1', traits: new Set(), listed: { name: 'Xã Nhất', parent: 'h1' } },
      { code: 'u2', name: 'Xã Một', parent: null, traits: null },
    ])
  })

  test('a unit called __proto__ is a unit like any other', async () => {
    const { dataset } = await collect([{ typed: FULL, unit: '__proto__' }])
    expect(dataset.units.map(({ code }) => code)).toEqual(['__proto__'])
  })
})

test('progress is told after each file', async () => {
  const seen: unknown[] = []
  await collect([{ typed: FULL }, { unit: 'u2', typed: FULL }], { onProgress: (progress) => seen.push(progress) })
  expect(seen).toEqual([{ files: 1, file: '1.xlsx' }, { files: 2, file: '2.xlsx' }])
})

test('the code that a file name begins with is looked for in the list of units that the run names', async () => {
  const text = { vi: 'Thử', en: 'Test' }
  const units = ['u1', 'u2'].map((code) => ({ code, name: code, parent: null, level: 'commune' }))
  const lists = definePlugin({ apiVersion: 1, id: 'lists', version: '0.0.0', meta: { title: text }, setup: () => ({ unitLists: [{ id: 'other-2020', family: 'other', title: text, valid: { from: '2020-01-01', to: null }, units }] }) })
  const files = [{ name: 'u2 phiếu.xlsx', bytes: await filledForm(plan, { typed: FULL }) }]
  const options = { engine: createEngine({ plugins: [plugin(), lists()] }), index: 'test/commune', definitionDigest: DIGEST } as const
  const codes = async (codeList: string) => (await rankForms(files, { ...options, codeList })).dataset.issues.map(({ code }) => code)
  expect(await codes('other-2020')).toEqual(['form-unit-differs'])
  // No list that the index has names u2: the name says nothing.
  expect(await codes('none')).toEqual([])
})

test('points of a form that differ from the engine are told; words are not compared; they never count', async () => {
  const points = {
    '1.1': { value: 9, formula: 'F9/F10*10', formulaResult: 9, type: 'formula' } as const,
    '1.2': 99,
    '1.9': { value: 6, formula: 'X', formulaResult: 6, type: 'formula' } as const,
    '1.10': 'được tính khi tổng hợp',
  }
  const files = [{ name: 'a.xlsx', bytes: await filledForm(plan, { typed: FULL, points }) }]
  const { result, issues } = await rankForms(files, { engine, index: 'test/commune', definitionDigest: DIGEST, dataStatus: 'illustrative', codeList: 'none' })
  expect(issues.map(({ code, place, params }) => [code, place?.cell, params['own'], params['computed']])).toEqual([
    ['form-points-typed', 'H11', { vi: '99,00', en: '99.00' }, { vi: '10,00', en: '10.00' }],
    ['form-points-differ', 'H12', { vi: '6,00', en: '6.00' }, { vi: '5,00', en: '5.00' }],
  ])
  expect(result.units[0]?.points).toBe(39.25)
  expect(result.ranking()[0]?.rank).toBe(1)
})
