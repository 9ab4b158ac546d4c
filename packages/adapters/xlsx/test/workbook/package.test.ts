import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { workbookParts, workbookOf, zipOf } from './zip-of.js'

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

/** A workbook with the sheet "Biểu" and, before it, a tab of another kind. */
function withTab(type: string, target: string, root: string): Uint8Array {
  return workbookOf(CELL, {
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Khác" sheetId="2" r:id="rId9"/><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId9', type, target)}</Relationships>`,
    [`xl/${target}`]: `<${root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews/></${root}>`,
  })
}

describe('tabs without cells are passed over', () => {
  test.each([
    ['a chart on a tab of its own, under the file name of a worksheet in another folder', 'chartsheet', 'chartsheets/sheet1.xml', 'chartsheet'],
    ['a chart under a name of its own', 'chartsheet', 'chartsheets/sheet2.xml', 'chartsheet'],
    ['a dialog of Excel 5', 'dialogsheet', 'dialogsheets/sheet1.xml', 'dialogsheet'],
    ['macros of Excel 4', 'xlMacrosheet', 'macrosheets/sheet1.xml', 'xm:macrosheet'],
    ['a chart that calls itself a worksheet', 'worksheet', 'worksheets/sheet2.xml', 'chartsheet'],
  ])('%s', async (_what, type, target, root) => {
    const { sheets, issues } = await readWorkbook(withTab(type, target, root))
    expect(issues).toEqual([])
    expect(sheets.map(({ name, cells }) => [name, [...cells.keys()]])).toEqual([['Biểu', ['A1']]])
  })

  test('a worksheet whose part is something else is damaged', async () => {
    expect((await readWorkbook(withTab('worksheet', 'worksheets/sheet2.xml', 'styleSheet'))).issues[0]?.code).toBe('workbook-damaged')
  })
})

describe('names of entries and parts', () => {
  test.each<[string, (name: string) => string]>([
    ['backslashes between folders', (name) => name.replaceAll('/', '\\')],
    ['a slash in front', (name) => `/${name}`],
    ['a backslash in front', (name) => `\\${name.replaceAll('/', '\\')}`],
    ['small letters', (name) => name.toLowerCase()],
    ['capitals', (name) => name.toUpperCase()],
  ])('%s', async (_what, rename) => {
    const bytes = zipOf(workbookParts(CELL).map((part) => ({ ...part, name: rename(part.name) })))
    const { sheets, issues } = await readWorkbook(bytes)
    expect(issues).toEqual([])
    expect(sheets[0]?.cells.get('A1')?.value).toEqual({ kind: 'number', number: 1 })
  })

  test('two entries that differ in capitals or separators only are one part given twice', async () => {
    for (const name of ['XL/Workbook.xml', 'xl\\workbook.xml', '/xl/workbook.xml']) {
      const { issues } = await readWorkbook(zipOf([...workbookParts(CELL), { name, data: '<workbook/>' }]))
      expect(issues[0]).toMatchObject({ code: 'workbook-refused', params: { reason: { en: 'a part of the archive is used more than once' } } })
    }
  })

  test('the parts may stand in any folder, and dates may count from 1904', async () => {
    const parts = Object.fromEntries(workbookParts('<sheetData><row r="1"><c r="A1" s="1"><v>0</v></c></row></sheetData>').map(({ name, data }) => [name, String(data)]))
    const bytes = zipOf([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: '_rels/.rels', data: `<Relationships>${relation('a', 'officeDocument', '/book/workbook.xml')}</Relationships>` },
      { name: 'book/workbook.xml', data: `<workbook xmlns:r="${OFFICE}"><workbookPr date1904="true"/><sheets><sheet name="A &amp; &#34;B&#34;" sheetId="7" r:id="b"/></sheets></workbook>` },
      { name: 'book/_rels/workbook.xml.rels', data: `<Relationships>${relation('b', 'worksheet', '../tables/one.xml')}${relation('c', 'styles', 's.xml')}</Relationships>` },
      { name: 'tables/one.xml', data: parts['xl/worksheets/sheet1.xml'] ?? '' },
      { name: 'book/s.xml', data: '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>' },
    ])
    const { sheets, issues } = await readWorkbook(bytes)
    expect(issues).toEqual([])
    expect(sheets[0]?.name).toBe('A & "B"')
    // Day 0 of the calendar of 1904.
    expect(sheets[0]?.cells.get('A1')?.value).toEqual({ kind: 'date', date: '1904-01-01' })
  })
})

test('a formula that came to an empty text leaves an empty cell; one without a result does not', async () => {
  const row = '<row r="1"><c r="A1" t="str"><f>IF(Z1="","",Z1)</f><v></v></c><c r="B1"><f>Z1</f></c><c r="C1" t="str"><f>Z1</f><v>x</v></c></row>'
  const { sheets } = await readWorkbook(workbookOf(`<sheetData>${row}</sheetData>`))
  expect([...(sheets[0]?.cells ?? [])].map(([address, { value }]) => [address, value])).toEqual([
    ['B1', null],
    ['C1', { kind: 'text', text: 'x' }],
  ])
})
