import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWorkbook } from '@dti-vn/adapter-xlsx'
import { describe, expect, test } from 'vitest'
import { dti, file, folder, seed } from './run-cli.js'

const annex = seed('annex-example/phu-luc.csv')
const head = ['--level', 'vi-du', '--name', 'Ví dụ', '--edition', '2026', '--valid-from', '2026-01-01', '--authority', 'illustrative']
const out = () => join(folder(), 'ban-nhap.json')

interface Draft {
  readonly id: string
  readonly authority: string
  readonly decision: { readonly number: string; readonly date: string } | null
  readonly valid: { readonly from: string }
  readonly maxPoints: number
}

const draftIn = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Draft

const row = (cells: readonly string[]) => cells.map((text) => (text === '' ? null : text))
const TABLE = [['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính'], ['1', 'Nhóm', '10', ''], ['1.1', 'Kế hoạch', '10', 'Có: 10 điểm; không: 0']].map(row)

/** A workbook with one table in each of the named sheets. */
async function workbook(names: readonly string[], rows = TABLE): Promise<string> {
  return file('phu-luc.xlsx', await writeWorkbook({ properties: { title: 'x' }, sheets: names.map((name) => ({ name, rows: rows.map((cells) => ({ cells })) })) }))
}

describe('import-annex', () => {
  test('a CSV annex: draft, report, summary; the draft passes dti check', async () => {
    const draft = out()
    const report = join(folder(), 'bao-cao.csv')
    const { code, out: printed, err } = await dti(['import-annex', ...head, '--file', annex, '--out', draft, '--report', report])
    expect(code).toBe(0)
    expect(printed).toContain('6 chỉ số: 5 nhận ra cách tính, 1 để tổ thẩm định chấm; 0 dòng không đọc được, 1 dòng không thuộc bảng.')
    expect(err).toContain('minh họa')
    expect(draftIn(draft)).toMatchObject({ id: 'annex/vi-du', authority: 'illustrative', decision: null, maxPoints: 100 })
    const lines = readFileSync(report, 'utf8').split('\r\n')
    // a byte order mark, the header, and one line for each row of the file below its header
    expect([lines[0], lines.length]).toEqual(['\ufeffVị trí;Tình trạng;Mã in;Tên;Điểm in;Phương pháp;Chữ in làm căn cứ;Cần xem', 12])
    expect((await dti(['check', draft])).code).toBe(0)
  })

  test('a workbook: the only sheet with a table; of several the one that is named', async () => {
    const draft = out()
    expect((await dti(['import-annex', ...head, '--file', await workbook(['Bìa']), '--out', draft])).code).toBe(0)
    const two = await workbook(['Sở', 'Xã'])
    const refused = await dti(['import-annex', ...head, '--file', two, '--out', out()])
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Sở, Xã')])
    expect((await dti(['import-annex', ...head, '--file', two, '--sheet', 'Xã', '--out', draft])).code).toBe(0)
    expect((await dti(['import-annex', ...head, '--file', two, '--sheet', 'Huyện', '--out', draft])).code).toBe(2)
  })

  test('a built-in level brings its decision, whose counts are then checked; the draft is written', async () => {
    const draft = out()
    const args = ['import-annex', '--level', 'department', '--authority', 'official', '--file', await workbook(['A']), '--out', draft]
    const { code, out: printed } = await dti([...args, '--lang', 'en'])
    expect(code).toBe(1)
    expect(printed).toContain('must have 62 nodes of kind indicator, but has 1')
    expect(draftIn(draft)).toMatchObject({ authority: 'official', decision: { number: '2878/QĐ-UBND' } })
  })

  test('another decision is named in full and not held to the counts of 2878', async () => {
    const draft = out()
    const args = ['import-annex', '--level', 'department', '--authority', 'official', '--file', await workbook(['A']), '--out', draft]
    const decision = ['--decision-number', '1/QĐ', '--decision-date', '2026-02-03']
    expect((await dti([...args, ...decision])).code).toBe(2)
    expect((await dti([...args, ...decision, '--decision-title', 'Thử'])).err).toContain('--name')
    expect((await dti([...args, ...decision, '--decision-title', 'Thử', '--name', 'Thử'])).code).toBe(0)
    expect(draftIn(draft)).toMatchObject({ decision: { number: '1/QĐ', date: '2026-02-03' }, valid: { from: '2026-02-03' } })
  })

  test('no table: no draft, exit code 1', async () => {
    const draft = out()
    const { code, out: printed } = await dti(['import-annex', ...head, '--file', file('a.csv', 'a,b\n1,2\n'), '--out', draft])
    expect([code, existsSync(draft)]).toEqual([1, false])
    expect(printed).toContain('[annex-header-missing]')
  })

  test.each([
    ['no authority', head.slice(0, -2), '--authority'],
    ['an authority that is none', [...head.slice(0, -1), 'sure'], 'official, reconstructed, illustrative'],
    ['a day that is none', [...head, '--valid-from', '2026-13-01'], 'YYYY-MM-DD'],
    ['a report of another kind', [...head, '--report', 'x.pdf'], '.csv'],
    ['a sheet of a CSV file', [...head, '--sheet', 'A'], 'CSV'],
    ['a level without a frame and no edition', ['--level', 'vi-du', '--name', 'x', '--authority', 'official'], '--edition'],
  ])('misuse: %s', async (_what, args, words) => {
    const draft = out()
    const { code, err } = await dti(['import-annex', ...args, '--file', annex, '--out', draft])
    expect([code, existsSync(draft)]).toEqual([2, false])
    expect(err).toContain(words)
  })

  test('the result never replaces the annex, nor the report the draft', async () => {
    const copy = file('phu-luc.csv', readFileSync(annex))
    expect((await dti(['import-annex', ...head, '--file', copy, '--out', copy])).code).toBe(2)
    const same = join(folder(), 'x.md')
    expect((await dti(['import-annex', ...head, '--file', copy, '--out', same, '--report', same])).code).toBe(2)
  })

  test('a file that is no workbook, and one that is not there', async () => {
    expect((await dti(['import-annex', ...head, '--file', file('a.xlsx', 'x'), '--out', out()])).code).toBe(1)
    expect((await dti(['import-annex', ...head, '--file', '/no/such.xlsx', '--out', out()])).code).toBe(2)
  })

  test('help has an example in both languages', async () => {
    for (const language of ['vi', 'en']) expect((await dti(['import-annex', '--help', '--lang', language])).out).toContain('  dti import-annex --level commune')
  })
})
