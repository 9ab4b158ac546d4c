import { indicatorsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { importAnnex } from '../src/index.js'
import { options } from './import-options.js'
import { type Cell, tableOf } from './made-up-annex.js'

const HEADER = ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính']

/** Codes of a small annex, in which every row that has no deeper one below has 10 points. */
async function imported(...codes: readonly (string | number)[]) {
  const rows: readonly Cell[][] = codes.map((code, i) => [code, `Dòng ${String.fromCharCode(65 + i)}`, /^[A-ZĐ]+$/.test(String(code)) ? null : 10, /^[A-ZĐ]+$/.test(String(code)) ? null : 'Hội đồng thẩm định chấm điểm'])
  const { draft, report, issues } = importAnnex(await tableOf([HEADER, ...rows]), options())
  const indicators = indicatorsOf(draft?.nodes ?? []).map(({ node }) => node)
  return { draft, report, issues, indicators, codes: indicators.map(({ code }) => code), found: issues.map(({ code }) => code) }
}

describe('an annex that numbers afresh under each group', () => {
  test('gets the code of the group before every number, in one warning that is a sound draft', async () => {
    const { codes, issues, indicators, report, draft } = await imported('I', '1', '2', '3', 'II', '1', '2', 'III', 4)
    expect(codes).toEqual(['I.1', 'I.2', 'I.3', 'II.1', 'II.2', 'III.4'])
    // the header is row 1, so the first repeated number stands in row 7
    expect(issues).toMatchObject([{ code: 'annex-code-qualified', severity: 'warning', place: { sheet: 'Phụ lục', cell: 'A7' }, params: { count: 6, printed: '1', code: 'II.1' } }])
    expect(indicators[3]?.basisNote).toContain('ô A7; mã in: 1;')
    expect(report.rows.map(({ printedCode }) => printedCode)).toEqual(['I', '1', '2', '3', 'II', '1', '2', 'III', '4'])
    expect(report.rows[5]?.remarks).toEqual([{ vi: 'mã trong bản nháp: II.1', en: 'code in the draft: II.1' }])
    expect(draft?.nodes.map((node) => [node.kind === 'group' && node.code, node.maxPoints])).toEqual([['I', 30], ['II', 20], ['III', 10]])
  })

  test('groups of numbers inside come along', async () => {
    const { codes, draft } = await imported('I', '1', '1.1', '1.2', '2', 'II', '1', '1.1')
    expect(codes).toEqual(['I.1.1', 'I.1.2', 'I.2', 'II.1.1'])
    expect(draft?.nodes).toMatchObject([{ code: 'I', children: [{ kind: 'group', id: 'n_I_1', code: 'I.1' }, { code: 'I.2' }] }, { code: 'II', children: [{ code: 'II.1' }] }])
  })

  test('numbers in number cells are no codes that may have lost a zero, unless they have a point', async () => {
    expect(await imported('I', 1, 2, 'II', 1, 2)).toMatchObject({ codes: ['I.1', 'I.2', 'II.1', 'II.2'], found: ['annex-code-qualified'] })
    const { codes, issues } = await imported('I', 1.1, 1.2, 1.1, 'II', 1.1, 1.2)
    expect(codes).toEqual(['I.1.1', 'I.1.2', 'II.1.1', 'II.1.2'])
    expect(issues.map(({ code, place }) => [code, place?.cell])).toEqual([['annex-code-qualified', 'A7'], ['annex-code-ambiguous', 'A5'], ['annex-code-as-number', 'A3']])
  })

  test('letters around Roman numerals stand before them only where these repeat', async () => {
    expect((await imported('A', 'I', '1', 'II', '1', 'B', 'III', '1')).codes).toEqual(['I.1', 'II.1', 'III.1'])
    expect((await imported('A', 'I', '1', 'II', '1', 'Đ', 'I', '1')).codes).toEqual(['A.I.1', 'A.II.1', 'Đ.I.1'])
  })

  test('nine Roman groups are written by value: as texts IX stands before V', async () => {
    const { codes, found } = await imported(...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].flatMap((group) => [group, '1']))
    expect(codes).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '6.1', '7.1', '8.1', '9.1', '10.1'])
    expect(found).toEqual(['annex-code-qualified'])
  })
})

describe('codes stay as printed', () => {
  test.each([
    ['numbers that go on over the groups', ['I', '1', '2', 'II', '3', '4'], []],
    ['numbers that hold the group', ['I', '1.1', '1.2', 'II', '2.1', '2.2'], []],
    ['a slip in one number, which stays a duplicate', ['I', '1.1', '1.2', 'II', '1.1', '2.2'], ['definition-code-duplicate']],
    ['a number repeated in its group', ['I', '1', '1', '2'], ['definition-code-duplicate']],
  ])('%s', async (_name, codes, faults) => {
    const result = await imported(...codes)
    expect(result.codes).toEqual(codes.filter((code) => /\d/.test(code)))
    expect(result.found).toEqual(faults)
  })
})
