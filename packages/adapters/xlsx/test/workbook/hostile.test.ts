import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { sharedStrings, workbookOf, workbookParts, zipOf } from './zip-of.js'

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
const MB = 1024 * 1024

/** Code and first param of the issue that refuses the file. */
async function refusal(bytes: Uint8Array): Promise<unknown> {
  const { ok, sheets, issues } = await readWorkbook(bytes)
  expect([ok, sheets.length, issues.length]).toEqual([false, 0, 1])
  const [issue] = issues
  return [issue?.code, issue?.params['what'] ?? (issue?.params['reason'] as { en: string } | undefined)?.en]
}

describe('archives', () => {
  test('a bomb is refused by its declared sizes, before anything is inflated', async () => {
    const bomb = zipOf([...workbookParts(CELL), { name: 'xl/sharedStrings.xml', data: Buffer.alloc(8 * MB, 32) }])
    expect(await refusal(bomb)).toEqual(['workbook-refused', 'a part of the archive grows far too large when inflated'])
  })

  test('a bomb that declares little is stopped while it inflates', async () => {
    const bomb = zipOf([...workbookParts(CELL), { name: 'xl/sharedStrings.xml', data: Buffer.alloc(64 * MB, 32), inflated: 100 }])
    expect(await refusal(bomb)).toEqual(['workbook-refused', 'a part of the archive grows far too large when inflated'])
  })

  test('many parts that are too much together', async () => {
    const part = { data: '', inflated: MB - 1 }
    const bomb = zipOf([...workbookParts(CELL), ...Array.from({ length: 201 }, (_, n) => ({ ...part, name: `xl/media/${String(n)}.png` }))])
    expect(await refusal(bomb)).toEqual(['file-too-large', 'inflatedBytes'])
  })

  test('parts that overlap claim more bytes than the file has', async () => {
    const bytes = zipOf([...workbookParts(CELL), { name: 'xl/media/a.png', data: 'x', compressed: 50_000, inflated: 50_000 }])
    expect(await refusal(bytes)).toEqual(['workbook-refused', 'parts of the archive overlap'])
  })

  test('too many entries, ZIP64, encrypted parts, a name twice', async () => {
    const many = Array.from({ length: 2_001 }, (_, n) => ({ name: `xl/media/${String(n)}`, data: '' }))
    expect(await refusal(zipOf(many))).toEqual(['file-too-large', 'entries'])
    expect(await refusal(zipOf([...workbookParts(CELL), { name: 'big', data: '', inflated: 0xffffffff }]))).toEqual(['workbook-refused', 'it is a ZIP64 archive'])
    expect(await refusal(zipOf([...workbookParts(CELL), { name: 'key', data: '', flags: 1 }]))).toEqual(['workbook-refused', 'a part of the archive is encrypted'])
    expect(await refusal(zipOf([...workbookParts(CELL), ...workbookParts(CELL)]))).toEqual(['workbook-refused', 'a part of the archive is used more than once'])
  })
})

describe('sheets', () => {
  test('one cell at XFD1048576, with and without its address', async () => {
    expect(await refusal(workbookOf('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'))).toEqual(['file-too-large', 'rows'])
    expect(await refusal(workbookOf('<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>'))).toEqual(['file-too-large', 'rows'])
    expect(await refusal(workbookOf('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'))).toEqual(['file-too-large', 'columns'])
    const corners = '<sheetData><row r="1"><c r="ALL1"><v>1</v></c></row><row r="999"><c r="A999"><v>1</v></c></row></sheetData>'
    expect(await refusal(workbookOf(corners))).toEqual(['file-too-large', 'cells'])
  })

  test('an address that only looks like one, inside another attribute or under another name', async () => {
    const far = (tag: string) => workbookOf(`<sheetData><row r="1">${tag}<v>1</v></c></row></sheetData>`)
    expect(await refusal(far(`<c t=' r="A1" ' r="XFD1048576">`))).toEqual(['file-too-large', 'rows'])
    expect(await refusal(far('<c r="XFD1048576" xmlns:x="x" x:r="A1">'))).toEqual(['file-too-large', 'rows'])
    expect(await refusal(far('<c r="XFD1048576" x:r="A1">'))).toEqual(['workbook-damaged', undefined])
    expect(await refusal(far('<c r="A1" r="XFD1048576">'))).toEqual(['workbook-damaged', undefined])
    expect(await refusal(far('<c r=XFD1048576>'))).toEqual(['workbook-damaged', undefined])
    expect(await refusal(far('<c r r="A1">'))).toEqual(['workbook-damaged', undefined])
  })

  test('the issue names the cell', async () => {
    const { issues } = await readWorkbook(workbookOf('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'), { file: 'a.xlsx' })
    expect(issues[0]?.place).toEqual({ file: 'a.xlsx', cell: 'XFD1' })
  })

  test('addresses that are none', async () => {
    for (const address of ['A1e6', 'A0', 'AAAA1', '1', '__proto__', 'A&#49;']) {
      expect(await refusal(workbookOf(`<sheetData><row r="1"><c r="${address}"><v>1</v></c></row></sheetData>`))).toEqual(['workbook-damaged', undefined])
    }
    expect(await refusal(workbookOf('<sheetData><row r="1e5"><c><v>1</v></c></row></sheetData>'))).toEqual(['workbook-damaged', undefined])
  })

  test('a merge over the whole sheet, a false dimension and twenty thousand definitions of every column are harmless', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>`
    const { ok, sheets } = await readWorkbook(workbookOf(`<dimension ref="A1:XFD1048576"/>${columns}${CELL}${merge}`))
    expect(ok).toBe(true)
    expect(sheets[0]).toMatchObject({ lastRow: 1, lastColumn: 1, merges: [{ fromRow: 1, fromColumn: 1, toRow: 1_048_576, toColumn: 16_384 }] })
    expect(sheets[0]?.cells.size).toBe(1)
  })

  test('one part shown as many sheets', async () => {
    const sheets = Array.from({ length: 50 }, (_, n) => `<sheet name="s${String(n)}" sheetId="${String(n + 1)}" r:id="rId1"/>`).join('')
    const workbook = `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`
    expect(await refusal(workbookOf(CELL, { 'xl/workbook.xml': workbook }))).toEqual(['workbook-refused', 'a part of the archive is used more than once'])
    const relation = (n: number, target: string) =>
      `<Relationship Id="rId${String(n)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"/>`
    const two = '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId2"/></sheets></workbook>'
    for (const target of ['/XL/worksheets/Sheet1.xml', 'worksheets\\sheet1.xml', 'x/../worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml', './worksheets/sheet1.xml', 'worksheets//sheet1.xml', 'worksheets/sheet&#49;.xml']) {
      const rels = `<Relationships>${relation(1, 'worksheets/sheet1.xml')}${relation(2, target)}</Relationships>`
      expect(await refusal(workbookOf(CELL, { 'xl/workbook.xml': two, 'xl/_rels/workbook.xml.rels': rels }))).toEqual(['workbook-refused', 'a part of the archive is used more than once'])
    }
  })
})

describe('XML', () => {
  test('a DOCTYPE is refused wherever it stands: external entities, billion laughs', async () => {
    const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const sheet = (doctype: string) => `<?xml version="1.0"?>${doctype}<worksheet>${CELL}</worksheet>`
    for (const doctype of [external, laughs]) {
      expect(await refusal(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet(doctype) }))).toEqual(['workbook-refused', 'it declares a DOCTYPE (XML entities)'])
      expect(await refusal(workbookOf(CELL, { 'xl/sharedStrings.xml': `${doctype}${sharedStrings('')}` }))).toEqual(['workbook-refused', 'it declares a DOCTYPE (XML entities)'])
    }
  })

  test('entities that nobody declared are damage', async () => {
    expect(await refusal(workbookOf('<sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData>'))).toEqual(['workbook-damaged', undefined])
  })

  test('elements a hundred thousand deep, tags and comments that never end', async () => {
    expect(await refusal(workbookOf(`<sheetData>${'<a>'.repeat(100_000)}`))).toEqual(['file-too-large', 'depth'])
    expect(await refusal(workbookOf(CELL, { 'xl/sharedStrings.xml': sharedStrings('<r/>'.repeat(600_000)) }))).toEqual(['workbook-refused', expect.anything()])
    const runs = Array.from({ length: 300_001 }, (_, n) => `<r><t>${((n * 48_271) % 2_147_483_647).toString(36)}</t></r>`).join('')
    expect(await refusal(workbookOf(CELL, { 'xl/sharedStrings.xml': sharedStrings(runs) }))).toEqual(['file-too-large', 'elements'])
    for (const tail of ['<!-- ', '<c r="A1', '<![CDATA[', '<?x', '</a></a></a>', '</']) {
      expect(await refusal(workbookOf(`<sheetData>${tail}`))).toEqual(['workbook-damaged', undefined])
    }
  })

  test('UTF-16, in which a DOCTYPE could hide', async () => {
    const parts = workbookParts('').filter(({ name }) => name !== 'xl/worksheets/sheet1.xml')
    const data = Buffer.from(`\ufeff<!DOCTYPE x><worksheet>${CELL}</worksheet>`, 'utf16le')
    expect(await refusal(zipOf([...parts, { name: 'xl/worksheets/sheet1.xml', data }]))).toEqual(['workbook-damaged', undefined])
  })
})

describe('texts', () => {
  test('__proto__ as sheet name, shared string and attribute is a text like any other', async () => {
    const before = Object.keys(Object.prototype)
    const workbook =
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>' +
      '<sheet name="__proto__" sheetId="1" r:id="rId1" __proto__="x" constructor="y"/></sheets></workbook>'
    const bytes = workbookOf('<sheetData><row><c t="s" __proto__="1"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>', {
      'xl/workbook.xml': workbook,
      'xl/sharedStrings.xml': sharedStrings('<si><t>__proto__</t></si><si><t>constructor</t></si>'),
    })
    const { sheets } = await readWorkbook(bytes)
    expect(sheets[0]?.name).toBe('__proto__')
    expect([...(sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      { kind: 'text', text: '__proto__' },
      { kind: 'text', text: 'constructor' },
    ])
    expect(Object.keys(Object.prototype)).toEqual(before)
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  test('a text longer than Excel writes refuses the file, also when a million cells could share it', async () => {
    const cells = '<sheetData><row>' + '<c t="s"><v>0</v></c>'.repeat(500) + '</row></sheetData>'
    // Two kinds of letters in a row that never repeats, so that the archive does not look like a bomb.
    let seed = 1
    const long = Array.from({ length: 2_000_000 }, () => ((seed = (seed * 48_271) % 2_147_483_647), String.fromCharCode(97 + (seed % 26)))).join('')
    const bytes = workbookOf(cells, { 'xl/sharedStrings.xml': sharedStrings(`<si><t>${long}</t></si>`) })
    expect(await refusal(bytes)).toEqual(['file-too-large', 'textLength'])
  })
})
