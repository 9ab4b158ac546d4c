import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { styled, STYLES, type WorkbookModel, writeWorkbook } from '../../src/index.js'
import { sheetNames } from '../../src/workbook/sheet-name.js'
import { partsOf } from './parts-of.js'

const RISKY = ['=1+1', '+1', '-1', '@A1', '#N/A', '#DIV/0!', '_x0041_', '_xa_', 'has_x_', '_x005F_xa_', "'x", '<b>&"', ' a\nb ', '\u0001', 'TRUE', '00123', '1e5', '💡']

const model: WorkbookModel = {
  properties: { title: 'Phiếu', creator: 'dti-vn' },
  names: [{ name: 'diem', range: "'Phiếu'!$B$1" }],
  active: 1,
  sheets: [
    { name: 'Kín', visibility: 'very-hidden', rows: [{ cells: ['x'] }] },
    {
      name: 'Phiếu',
      isProtected: true,
      columns: [{ width: 12 }, {}, { hidden: true }],
      rows: [
        { cells: ['a', { formula: 'SUM(A2:A9)', style: styled(STYLES.number, { numberFormat: '0.00' }) }], height: 30 },
        { cells: [undefined, { value: 5, style: STYLES.inputNumber }, true, null, { value: 'đến', link: "'Kín'!A1" }] },
        ...RISKY.map((text) => ({ cells: [text] })),
      ],
      merges: ['A20:C20'],
      freeze: { rows: 1, columns: 1 },
      filter: 'A1:B9',
      validations: [
        { range: 'A1', rule: { kind: 'list', values: ['Có', 'Không'] } },
        { range: 'A2', rule: { kind: 'decimal', min: 0, max: 10 }, hint: { title: 'Số', text: 'Từ 0 đến 10' }, refusal: { title: 'Sai', text: 'Ngoài khoảng' } },
        { range: 'A3', rule: { kind: 'formula', formula: 'A3>0' }, soft: true },
      ],
      conditionalFormats: [{ range: 'A1:B2', when: '$A1=""', style: STYLES.warn }],
      print: { orientation: 'landscape', repeatRows: { from: 1, to: 2 }, footer: { left: 'A & B' } },
    },
  ],
}

describe('a workbook', () => {
  test('keeps what was put into it', async () => {
    const read = await readXlsx(await writeWorkbook(model))
    const form = read.sheets[1]
    expect(read.sheets.map(({ name }) => name)).toEqual(['Kín', 'Phiếu'])
    expect(read.sheets[0]?.veryHidden).toBe(true)
    expect(form?.rows[1]).toEqual([null, 5, true, null, 'đến'])
    expect(form?.freezePane).toEqual({ rows: 1, columns: 1 })
    expect(form?.merges).toEqual([{ startRow: 19, startCol: 0, endRow: 19, endCol: 2 }])
    expect(form?.autoFilter?.range).toBe('A1:B9')
    expect(read.namedRanges?.[0]).toMatchObject({ name: 'diem', range: "'Phiếu'!$B$1" })
  })

  test('texts stay texts, whatever they look like', async () => {
    const bytes = await writeWorkbook(model)
    const read = await readXlsx(bytes)
    expect(read.sheets[1]?.rows.slice(2, 2 + RISKY.length).map((row) => row[0])).toEqual(RISKY)
    const xml = (await partsOf(bytes)).get('xl/worksheets/sheet2.xml') ?? ''
    // One formula was asked for, and no error value.
    expect(xml.match(/<f>/g)).toHaveLength(1)
    expect(xml).not.toContain('t="e"')
  })

  test('signs that XML cannot hold become U+FFFD everywhere: cells, formulas, names, hints, titles', async () => {
    const bad = 'a\ufffe\uffff\ud800b\udc00\u0001'
    const [cell, plain] = ['a\ufffd\ufffd\ufffdb\ufffd\u0001', 'a\ufffd\ufffd\ufffdb\ufffd\ufffd']
    const [name = ''] = sheetNames([bad])
    const bytes = await writeWorkbook({
      properties: { title: bad, subject: bad, description: bad },
      sheets: [
        {
          name,
          rows: [{ cells: [bad, { formula: `"${bad}"` }, { value: bad, link: `'${name}'!A1` }] }],
          validations: [{ range: 'A1', rule: { kind: 'decimal', min: 0 }, hint: { title: bad, text: `${'x'.repeat(254)}💡` }, refusal: { title: bad, text: bad } }],
          conditionalFormats: [{ range: 'A1', when: `A1="${bad}"`, style: STYLES.warn }],
          print: { orientation: 'portrait', footer: { left: bad } },
        },
      ],
    })
    for (const [part, xml] of await partsOf(bytes)) {
      // The Char production of XML 1.0, section 2.2.
      expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml), part).toBe(false)
    }
    const read = await readXlsx(bytes)
    expect(read.properties?.title).toBe(plain)
    expect(read.sheets[0]?.name).toBe('a---b--')
    expect(read.sheets[0]?.rows[0]?.[0]).toBe(cell)
    expect(read.sheets[0]?.cells?.get('0,1')?.formula).toBe(`"${plain}"`)
    expect(read.sheets[0]?.dataValidations?.[0]).toMatchObject({ inputTitle: plain, inputMessage: 'x'.repeat(254), errorMessage: plain })
  })

  test('carries protection, validations, conditional formats and the print setup', async () => {
    const parts = await partsOf(await writeWorkbook(model))
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? ''
    expect(xml).toContain('<sheetProtection sheet="1"')
    expect(parts.get('xl/styles.xml')).toContain('<protection locked="0"/>')
    expect(xml).toContain('<formula1>"Có,Không"</formula1>')
    expect(xml).toMatch(/type="decimal" sqref="A2" operator="between" allowBlank="1"[^>]*error="Ngoài khoảng"/)
    expect(xml).toMatch(/type="custom"[^>]*errorStyle="warning"/)
    expect(xml).toContain('<formula>$A1=""</formula>')
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/)
    expect(parts.get('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Phiếu'!$1:$2</definedName>`)
  })

  test('equal models give equal bytes', async () => {
    expect(await writeWorkbook(structuredClone(model))).toEqual(await writeWorkbook(model))
  })

  test('refuses numbers that are none and lists that do not fit', async () => {
    const sheet = (rows: WorkbookModel['sheets'][number]): WorkbookModel => ({ properties: { title: '' }, sheets: [rows] })
    await expect(writeWorkbook(sheet({ name: 'a', rows: [{ cells: [Number.NaN] }] }))).rejects.toThrow(RangeError)
    const rule = { kind: 'list', values: ['a,b'] } as const
    await expect(writeWorkbook(sheet({ name: 'a', rows: [], validations: [{ range: 'A1', rule }] }))).rejects.toThrow(RangeError)
  })
})
