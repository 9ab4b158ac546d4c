import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import type { ReadSheet } from '../../src/workbook/read-model.js'
import { sharedStrings, workbookOf } from './zip-of.js'

// What Excel takes and refuses, by ISO/IEC 29500-1: 18.3.1.4 (c), 18.4.8 (si), 18.8.10 (cellXfs), 22.9.2.19 (ST_Xstring).

const cells = (xml: string) => `<sheetData><row r="1">${xml}</row></sheetData>`

async function sheetOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Promise<ReadSheet> {
  const { issues, sheets } = await readWorkbook(workbookOf(sheet, parts))
  expect(issues).toEqual([])
  const [first] = sheets
  if (!first) throw new Error('no sheet')
  return first
}

async function isDamaged(sheet: string, parts: Readonly<Record<string, string>> = {}): Promise<void> {
  const read = await readWorkbook(workbookOf(sheet, parts))
  expect(read).toMatchObject({ ok: false, sheets: [], issues: [{ code: 'workbook-damaged' }] })
}

const valuesOf = ({ cells: all }: ReadSheet) => [...all.values()].map(({ value }) => value)
const text = (value: string) => ({ kind: 'text', text: value })

describe('texts', () => {
  test('how a text is read aloud is no part of it: 30, not 3099', async () => {
    const strings = sharedStrings('<si><t>30</t><rPh sb="0" eb="2"><t>99</t></rPh><phoneticPr fontId="1"/></si><si><r><rPr><b/></rPr><t>Phường </t></r><r><t>Một</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>')
    const inline = '<c t="inlineStr"><is><t>4</t><rPh sb="0" eb="1"><t>y</t></rPh></is></c>'
    const sheet = await sheetOf(cells(`<c t="s"><v>0</v></c><c t="s"><v>1</v></c>${inline}`), { 'xl/sharedStrings.xml': strings })
    expect(valuesOf(sheet)).toEqual([text('30'), text('Phường Một'), text('4')])
  })

  test('escapes of the format, references of XML and character data', async () => {
    const strings = sharedStrings('<si><t>a_x000D_b_x005F_x0041_c</t></si><si><t><![CDATA[x<y]]> &#x1EA1;&#272;&amp;amp;</t></si><si><t xml:space="preserve"> a\r\nb </t></si><si/>')
    const sheet = await sheetOf(cells([0, 1, 2, 3].map((i) => `<c t="s"><v>${String(i)}</v></c>`).join('')), { 'xl/sharedStrings.xml': strings })
    expect(valuesOf(sheet)).toEqual([text('a\rb_x0041_c'), text('x<y ạĐ&amp;'), text(' a\nb ')])
  })

  test.each(['<si><t>1</t><t>2</t></si>', '<si><t>1</t><r><t>2</t></r></si>', '<si><r><t>1</t><t>2</t></r></si>', '<si>1</si>', '<si><t><b/>1</t></si>', '<s><t>1</t></s>'])(
    'one text in two: %s',
    async (xml) => {
      await isDamaged(cells('<c t="s"><v>0</v></c>'), { 'xl/sharedStrings.xml': sharedStrings(xml) })
    },
  )
})

describe('numbers', () => {
  test.each(['0x10', '1,5', 'NaN', 'Infinity', '1e999', '1_000', '0b1', '1 2', '+-1', 'NA', '１'])('%s is none', async (stored) => {
    expect(valuesOf(await sheetOf(cells(`<c><v>${stored}</v></c>`)))).toEqual([{ kind: 'error', error: stored }])
  })

  test.each([['30', 30], [' 30 ', 30], ['+.5', 0.5], ['5.', 5], ['1.5E+3', 1500], ['<![CDATA[7]]>', 7], ['1<!-- x -->2', 12], ['&#51;0', 30]] as const)('%s is %d', async (stored, number) => {
    expect(valuesOf(await sheetOf(cells(`<c><v>${stored}</v></c>`)))).toEqual([{ kind: 'number', number }])
  })
})

describe('one value in a cell, one cell in a place', () => {
  test.each([
    '<c r="A1"><v>1</v><v>2</v></c>',
    '<c r="A1" t="inlineStr"><is><t>1</t></is><v>2</v></c>',
    '<c r="A1" t="inlineStr"><is><t>1</t></is><is><t>2</t></is></c>',
    '<c r="A1"><is><t>1</t></is></c>',
    '<c r="A1"><v>1</v>2</c>',
    '<c r="A1"><v>1<b/></v></c>',
    '<c r="A1"><f>1</f><f>2</f><v>1</v></c>',
    '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
    '<c r="A1"/><c r="A1"><v>2</v></c>',
    '<c r="A2"><v>1</v></c>',
    '<c r="A1" t="x"><v>1</v></c>',
    '<c r="A1" r="A1"><v>1</v></c>',
    '<d r="A1"><v>1</v></d>',
    '<x:c xmlns:x="urn:x" r="A1"><v>1</v></x:c>',
    '<c r="A1"><x:v xmlns:x="urn:x">1</x:v></c>',
    '7',
  ])('%s', async (xml) => {
    await isDamaged(cells(xml))
  })

  test('two tables of cells', async () => {
    await isDamaged(`${cells('<c><v>1</v></c>')}${cells('<c><v>1</v></c>')}`)
  })

  test('cells in any order stand in that of the sheet', async () => {
    const sheet = await sheetOf('<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')
    expect([...sheet.cells.keys()]).toEqual(['A1', 'A2', 'B2'])
  })

  test('extensions between cells are passed over with all that stands in them', async () => {
    const ext = '<extLst><ext uri="x"><y:c xmlns:y="urn:y" r="A1">7<v>8</v></y:c></ext></extLst>'
    expect(valuesOf(await sheetOf(cells(`<c r="A1"><v>1</v>${ext}</c>${ext}`)))).toEqual([{ kind: 'number', number: 1 }])
  })
})

// Found by npm run fuzz: a bracket less, and a merged range or a tab was gone without a word.
test('a tag that has lost its bracket is no text to be passed over', async () => {
  const data = cells('<c><v>1</v></c>')
  await isDamaged(`${data}<mergeCells>mergeCell ref="A1:B1"/></mergeCells>`)
  await isDamaged(`${data}mergeCells/>`)
  await isDamaged(data, { 'xl/workbook.xml': '<workbook><sheets>sheet name="a"/></sheets></workbook>' })
  await isDamaged(data, { 'xl/sharedStrings.xml': sharedStrings('si/>') })
  await isDamaged(data, { 'xl/_rels/workbook.xml.rels': '<Relationships>Relationship Id="rId1"/></Relationships>' })
})

describe('what cells point to is there', () => {
  test.each(['1', '-1', '0.0', '00000000000', 'x', '0x0'])('text %s of one', async (index) => {
    await isDamaged(cells(`<c t="s"><v>${index}</v></c>`), { 'xl/sharedStrings.xml': sharedStrings('<si><t>a</t></si>') })
  })

  const styled = (style: string, styles: string) =>
    [
      cells(`<c s="${style}"><v>45000</v></c>`),
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>',
        'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
      },
    ] as const

  test('styles', async () => {
    const own = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>'
    // 45000 days after 31 December 1899, less the false 29 February: 15 March 2023.
    expect(valuesOf(await sheetOf(...styled('1', own)))).toEqual([{ kind: 'date', date: '2023-03-15' }])
    expect([...(await sheetOf(...styled('2', own))).cells.values()]).toMatchObject([{ format: '0.00%', value: { number: 45000 } }])
    await isDamaged(...styled('3', own))
    await isDamaged(...styled('1', '<cellXfs><xf/><xf numFmtId="164"/></cellXfs>'))
    await isDamaged(cells('<c s="1"><v>1</v></c>'))
  })

  test.each(['A1:B', 'B2:A1', 'A1:B2:C3', '', 'A0:B1'])('merged range "%s"', async (range) => {
    await isDamaged(`${cells('')}<mergeCells><mergeCell ref="${range}"/></mergeCells>`)
  })
})

test('truth values, errors, dates and formulas with what they came to', async () => {
  const row = [
    '<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>', '<c t="b"><v>2</v></c>', '<c t="e"><v>#N/A</v></c>', '<c t="d"><v>2026-03-01</v></c>', '<c t="d"><v>2026-03-01T07:30:00Z</v></c>',
    '<c><f t="shared" ref="G1:H1" si="0">A1*2</f><v>2</v></c>', '<c><f t="shared" si="0"/><v>3</v></c>', '<c><f>1/3</f></c>', '<c><f>A9</f><v></v></c>', '<c t="str"><f>A9</f><v/></c>', '<c t="str"><f>A9</f><v>_x0041_</v></c>',
  ]
  const sheet = await sheetOf(cells(row.join('')))
  expect([...sheet.cells].map(([address, { value, formula }]) => [address, value && (Object.values(value)[1] as unknown), formula])).toEqual([
    ['A1', true, null], ['B1', false, null], ['C1', '2', null], ['D1', '#N/A', null], ['E1', '2026-03-01', null], ['F1', '2026-03-01T07:30:00', null],
    ['G1', 2, 'A1*2'], ['H1', 3, ''], ['I1', null, '1/3'], ['J1', null, 'A9'], ['L1', 'A', 'A9'],
  ])
})

describe('namespaces', () => {
  const MAIN = ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main']
  const OFFICE = ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships']

  test.each([0, 1])('transitional and strict ones, under any prefix (%i)', async (which) => {
    const [main = '', office = ''] = [MAIN[which], OFFICE[which]]
    const sheet = await sheetOf('', {
      'xl/workbook.xml': `<w:workbook xmlns:w="${main}" xmlns:q="${office}"><w:sheets><w:sheet name="Một" sheetId="1" q:id="rId1"/></w:sheets></w:workbook>`,
      'xl/worksheets/sheet1.xml': `<q:worksheet xmlns:q="${main}"><q:sheetData><q:row><q:c t="s"><q:v>0</q:v></q:c></q:row></q:sheetData></q:worksheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${main}" xmlns:x="urn:x"><si><t x:lang="vi">a</t></si></sst>`,
    })
    expect([sheet.name, valuesOf(sheet)]).toEqual(['Một', [text('a')]])
  })

  test.each([
    ['a sheet of another vocabulary', 'xl/worksheets/sheet1.xml', '<worksheet xmlns="urn:x"/>'],
    ['a prefix of another vocabulary', 'xl/worksheets/sheet1.xml', `<x:worksheet xmlns="${MAIN[0] ?? ''}" xmlns:x="urn:x"/>`],
    ['a prefix that nobody declared', 'xl/worksheets/sheet1.xml', '<x:worksheet/>'],
    ['an id of another vocabulary', 'xl/workbook.xml', '<workbook xmlns:r="urn:x"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'],
    ['texts of another vocabulary', 'xl/sharedStrings.xml', '<sst xmlns="urn:x"/>'],
  ])('%s', async (_what, part, xml) => {
    await isDamaged('', { [part]: xml })
  })
})
