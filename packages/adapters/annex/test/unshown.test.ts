import { indicatorsOf } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { documentTableOfSheet, readWorkbook } from '@dti-vn/adapter-xlsx'
import type { DocumentTable } from '@dti-vn/sdk'
import { workbookOf } from '../../xlsx/test/workbook/zip-of.js'
import { importAnnex } from '../src/index.js'
import { options } from './import-options.js'

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Style 1 strikes through, style 2 says that it does not. */
const STYLES =
  `<styleSheet ${NS}><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>` +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>'
const RELS =
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

const text = (words: string, style = 0) => `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`
const runs = (struck: string, rest: string) => `<c t="inlineStr"><is><r><rPr><strike/></rPr><t>${struck}</t></r><r><t xml:space="preserve">${rest}</t></r></is></c>`
const row = (cells: string, attributes = '') => `<row ${attributes}>${cells}</row>`
const line = (code: string, name: string, style = 0, attributes = '') => row([code, name, '10', 'Có: 10 điểm; không: 0 điểm'].map((words) => text(words, style)).join(''), attributes)
const HEADER = row(['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính'].map((words) => text(words)).join(''))

async function tableOf(rows: string, cols = ''): Promise<DocumentTable> {
  const strings = `<sst ${NS}><si><r><rPr><b/><strike/></rPr><t>Mười</t></r><r><rPr><strike val="false"/></rPr><t>Hai mươi</t></r></si></sst>`
  const { sheets, issues } = await readWorkbook(workbookOf(`${cols}<sheetData>${rows}</sheetData>`, { 'xl/styles.xml': STYLES, 'xl/_rels/workbook.xml.rels': RELS, 'xl/sharedStrings.xml': strings }))
  if (!sheets[0]) throw new Error(JSON.stringify(issues))
  return documentTableOfSheet(sheets[0], 'a.xlsx')
}

const read = async (rows: string, more = {}, cols = '') => {
  const { draft, issues } = importAnnex(await tableOf(rows, cols), options(more))
  const found = issues.filter(({ severity }) => severity !== 'info').map(({ code, place }) => `${code} ${place?.cell ?? place?.line ?? ''}`)
  return { codes: indicatorsOf(draft?.nodes ?? []).map(({ node }) => node.code), names: indicatorsOf(draft?.nodes ?? []).map(({ node }) => node.name.vi), found }
}

const ROWS = HEADER + line('1', 'Một') + line('2', 'Hai', 0, 'hidden="1"') + line('3', 'Ba', 1) + line('4', 'Bốn', 2) + line('5', 'Năm', 0, 'ht="0"')

test('hidden rows, rows of no height and rows that are struck through are left out and told', async () => {
  expect(await read(ROWS)).toMatchObject({ codes: ['1', '4'], found: ['annex-content-left-out 3', 'annex-content-left-out 4', 'annex-content-left-out 6'] })
})

test('they come in where the caller asks for them', async () => {
  expect((await read(ROWS, { include: ['hidden'] })).codes).toEqual(['1', '2', '4', '5'])
  expect((await read(ROWS, { include: ['struck'] })).codes).toEqual(['1', '3', '4'])
  expect(await read(ROWS, { include: ['hidden', 'struck'] })).toMatchObject({ codes: ['1', '2', '3', '4', '5'], found: [] })
})

test('rows without a code below a row that is left out go on with nothing', async () => {
  const more = row(text('') + text('') + text('') + text('Dưới 50%: 0 điểm'))
  const { codes, found } = await read(HEADER + line('1', 'Một') + line('2', 'Hai', 0, 'hidden="true"') + more)
  expect([codes, found]).toEqual([['1'], ['annex-content-left-out 3']])
  const { report } = importAnnex(await tableOf(HEADER + line('1', 'Một') + line('2', 'Hai', 0, 'hidden="1"') + more), options())
  expect(report.rows.map(({ status }) => status)).toEqual(['matched', 'ignored', 'ignored'])
})

test('struck words inside of a cell are not used, and told', async () => {
  const rows = HEADER + row(text('1') + runs('Có mạng', 'Có hạ tầng') + text('10') + text('Có: 10 điểm; không: 0 điểm')) + row(text('2') + '<c t="s"><v>0</v></c>' + text('10') + text('Có: 10 điểm; không: 0 điểm'))
  expect(await read(rows)).toMatchObject({ names: ['Có hạ tầng', 'Hai mươi'], found: ['annex-reading-assumed A2', 'annex-reading-assumed A3'] })
  expect((await read(rows, { include: ['struck'] })).names).toEqual(['Có mạngCó hạ tầng', 'MườiHai mươi'])
})

test('a maximum that is struck through is none', async () => {
  expect((await read(HEADER + row(text('1') + text('Một') + text('10', 1) + text('Có: 10 điểm')))).found).toContain('annex-points-missing A2')
})

test('a hidden column is left out and told', async () => {
  const header = row(['TT', 'Chỉ số', 'Điểm tối đa', 'Điểm chuẩn'].map((words) => text(words)).join(''))
  const rows = header + row(text('1') + text('Một') + text('20') + text('10'))
  const cols = '<cols><col min="3" max="3" width="9" hidden="1"/></cols>'
  expect((await read(rows)).found).toEqual(['file-header-duplicate 1'])
  const { draft, issues } = importAnnex(await tableOf(rows, cols), options())
  expect([draft?.maxPoints, issues.find(({ code }) => code === 'annex-content-left-out')?.params['text']]).toEqual([10, 'Điểm tối đa'])
})
