import { documentTableOfRecords, indicatorsOf, mainsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { type AnnexImport, annexReportMarkdown, annexReportRows, importAnnex } from '../../src/index.js'
import { options } from '../import-options.js'
import { type Random, randomOf } from '../../../xlsx/test/fuzz/random.js'

const TURNS = Number(process.env['DTI_FUZZ_TURNS'] ?? 400)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)
const SLOW_MS = 5_000

type Rows = readonly (readonly string[])[]

const HEADER = ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính điểm', 'Tài liệu kiểm chứng']
const ROWS: Rows = [
  ['I', 'Nhận thức số', '30', '', ''],
  ['1.1', 'Số phiên họp của Ban Chỉ đạo', '20', '4 phiên: 20 điểm; 3 phiên: 15 điểm; 2 phiên: 10 điểm; 1 phiên: 5 điểm', 'Giấy mời'],
  ['1.2', 'Có chuyên mục riêng', '10', 'Có: 10 điểm; không: 0 điểm', 'Đường dẫn'],
  ['II', 'Thể chế số', '40', '', ''],
  ['2.1', 'Tỷ lệ hồ sơ đúng hạn', '15', 'Tỷ lệ = Số hồ sơ đúng hạn / Tổng số hồ sơ; Điểm = Tỷ lệ × Điểm tối đa', 'Báo cáo'],
  ['2.2', 'Ban hành kế hoạch năm', '25', 'Đã ban hành: 25 điểm; chưa ban hành: 0 điểm', 'Kế hoạch'],
]
const JUNK = ['', ' ', '=1+1', '\u202eabc', '\u001b[2J', '__proto__', '1e9', '-', '%', '1.000,5', '½', 'Tổng cộng', 'TT', 'a'.repeat(3000), '((((((', 'Điểm = ', 'x/0', '10 điểm; 10 điểm', 'Có', '1.1', 'I', '\n\n', '\t', '٣', '１２', 'NaN']

/** Reads a table; fails for a throw, for what takes too long, and for texts that cannot be made of it. */
function read(rows: Rows, header: readonly string[] = HEADER): AnnexImport {
  const begun = performance.now()
  const imported = importAnnex(documentTableOfRecords([header, ...rows].map((fields, i) => ({ line: i + 1, fields })), 'a.csv'), options())
  annexReportMarkdown(imported.report, 'vi')
  annexReportRows(imported.report, 'en')
  expect(performance.now() - begun).toBeLessThan(SLOW_MS)
  return imported
}

/** What counts of a draft: codes, names, points, methods with their params. */
const essence = ({ draft }: AnnexImport) =>
  draft && [
    mainsOf(draft.nodes).map(({ node }) => [node.code, node.name.vi, node.maxPoints]),
    indicatorsOf(draft.nodes).map(({ node }) => [node.code, node.name.vi, node.maxPoints, node.method, node.params, node.inputs.map(({ id }) => id)]),
  ]
const told = ({ issues }: AnnexImport) => issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)

function turns(check: (random: Random, name: (text: string) => void) => void): void {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const random = randomOf(SEED * 1_000_003 + turn)
    let what = ''
    try {
      check(random, (text) => {
        what = text
      })
    } catch (error) {
      throw new Error(`seed ${String(SEED)}, turn ${String(turn)}: ${what}`, { cause: error })
    }
  }
}

const BLANK = HEADER.map(() => '')
const replaced = (rows: Rows, row: number, column: number, text: string): Rows => rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? text : cell)) : cells))

describe('mutated annexes', () => {
  test('the annex as it stands is understood', () => {
    const imported = read(ROWS)
    expect(told(imported)).toEqual([])
    // Typed off the rows above.
    expect(essence(imported)?.[0]).toEqual([['I', 'Nhận thức số', 30], ['II', 'Thể chế số', 40]])
    expect(indicatorsOf(imported.draft?.nodes ?? []).map(({ node }) => [node.code, node.maxPoints, node.method])).toEqual([['1.1', 20, 'tiers'], ['1.2', 10, 'boolean'], ['2.1', 15, 'ratio'], ['2.2', 25, 'boolean']])
  })

  test('white space, normal forms, blank rows, empty and further columns, order of columns, letters of the header: the same draft', () => {
    const whole = essence(read(ROWS))
    turns((random, name) => {
      const spaced = (text: string) => (text === '' ? '' : `${random.pick(['', ' ', '\u00a0'])}${text.replaceAll(' ', () => random.pick([' ', '  ', '\u00a0']))}${random.pick(['', ' ', '\u00a0 '])}`)
      const form = random.pick(['NFC', 'NFD'] as const)
      const order = random.below(2) === 0 ? [0, 1, 2, 3, 4] : [0, 1, 3, 2, 4]
      const more = random.below(3)
      const shaped = (cells: readonly string[], last: string) => [...order.map((i) => spaced((cells[i] ?? '').normalize(form))), ...Array<string>(more).fill(last)]
      const rows = ROWS.flatMap((cells) => [...Array<string[]>(random.below(3)).fill(BLANK), shaped(cells, '')])
      const header = shaped(HEADER.map((title) => random.pick([title, title.toUpperCase(), title.toLowerCase()])), random.pick(['', 'Ghi chú']))
      name(JSON.stringify([header, ...rows]))
      const after = read(rows, header)
      expect([told(after), essence(after)]).toEqual([[], whole])
    })
  })

  test('other points, a code twice, a row that is gone: told, because sums and codes no longer fit', () => {
    turns((random, name) => {
      const indicators = [1, 2, 4, 5]
      const row = random.pick(indicators)
      const how = random.below(4)
      const rows = [
        () => replaced(ROWS, row, 2, String(Number(ROWS[row]?.[2]) + random.pick([-1, 1, 0.5, 100]))),
        () => replaced(ROWS, row, 0, ROWS[random.pick(indicators.filter((one) => one !== row))]?.[0] ?? ''),
        () => ROWS.filter((_, i) => i !== row),
        () => replaced(ROWS, row, 2, random.pick(['', 'mười', '-5', '٣', '1/2', '999999999999999999'])),
      ][how]?.() ?? ROWS
      name(JSON.stringify(rows))
      expect(told(read(rows))).not.toEqual([])
    })
  })

  test('any text in any cell, rows in any order: never a throw, never a wait, and no row is lost without a word', () => {
    turns((random, name) => {
      let rows: Rows = random.below(2) === 0 ? ROWS : [...ROWS].sort(() => random.below(3) - 1)
      for (let i = 0; i <= random.below(4); i += 1) rows = replaced(rows, random.below(rows.length), random.below(HEADER.length), random.pick(JUNK))
      name(JSON.stringify(rows))
      const { report, draft, issues } = read(rows)
      if (!draft) expect(issues).not.toEqual([])
      // Every row with a code, a name and points is in the report, under its line; one with a dash in place of the code is part of the row above.
      const lines = new Set(report.rows.map(({ place }) => place.line))
      const lost = rows.flatMap((cells, i) => (draft && /^(?:\d+\.\d+|[IVX]+)$/.test(cells[0] ?? '') && [1, 2].every((column) => (cells[column] ?? '').trim() !== '') && !lines.has(i + 2) ? [cells] : []))
      expect(lost).toEqual([])
    })
  })
})
