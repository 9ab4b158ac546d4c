import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { isPercentFormat } from '../../src/workbook/percent-format.js'
import type { ReadSheet } from '../../src/workbook/read-model.js'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { sharedStrings, workbookOf, zipOf } from './zip-of.js'

async function sheetOf(bytes: Uint8Array): Promise<ReadSheet> {
  const { issues, sheets } = await readWorkbook(bytes)
  expect(issues).toEqual([])
  const [sheet] = sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

describe('cells', () => {
  test('texts, numbers, booleans, dates, formulas, formats and merges of a written workbook', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Một',
          rows: [['00123', 12.5, true, new Date(Date.UTC(2026, 2, 1)), null, '12,50 ', '=1+1']],
          cells: new Map([
            ['0,4', { value: 0.85, type: 'number', style: { numFmt: '0.0%' } }],
            ['0,3', { value: new Date(Date.UTC(2026, 2, 1)), type: 'date', style: { numFmt: 'dd/mm/yyyy' } }],
            ['1,0', { formula: 'B1*2', formulaResult: 25, value: 25, type: 'formula' }],
          ]),
          merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 1 }],
        },
        { name: 'Ẩn', rows: [['x']], veryHidden: true },
      ],
    })
    const { sheets } = await readWorkbook(bytes)
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Một', 'visible'], ['Ẩn', 'very-hidden']])
    const visible = await readWorkbook(bytes, { wanted: (name) => name === 'Một' })
    expect(visible.sheets.map(({ name }) => name)).toEqual(['Một'])
    const [sheet] = sheets
    const value = (address: string) => sheet?.cells.get(address)?.value
    expect(value('A1')).toEqual({ kind: 'text', text: '00123' })
    expect(value('B1')).toEqual({ kind: 'number', number: 12.5 })
    expect(value('C1')).toEqual({ kind: 'boolean', boolean: true })
    expect(value('D1')).toEqual({ kind: 'date', date: '2026-03-01' })
    expect(value('E1')).toEqual({ kind: 'number', number: 0.85 })
    expect(isPercentFormat(sheet?.cells.get('E1')?.format ?? null)).toBe(true)
    expect(value('F1')).toEqual({ kind: 'text', text: '12,50 ' })
    expect(sheet?.cells.get('G1')).toMatchObject({ value: { kind: 'text', text: '=1+1' }, formula: null })
    expect(sheet?.cells.get('A2')).toMatchObject({ row: 2, column: 1, formula: 'B1*2', value: { kind: 'number', number: 25 } })
    expect(sheet?.merges).toEqual([{ fromRow: 3, fromColumn: 1, toRow: 4, toColumn: 2 }])
    expect([sheet?.lastRow, sheet?.lastColumn]).toEqual([2, 7])
  })

  test('errors keep their name, also as the cached value of a formula', async () => {
    const sheet = await sheetOf(workbookOf('<sheetData><row r="2"><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>'))
    expect(sheet.cells.get('B2')).toMatchObject({ value: { kind: 'error', error: '#N/A' }, formula: null })
    expect(sheet.cells.get('C2')).toMatchObject({ value: { kind: 'error', error: '#DIV/0!' }, formula: '1/0' })
  })

  test('a formula that was never computed has no value; empty texts and styled blanks are no cells', async () => {
    const sheet = await sheetOf(workbookOf('<sheetData><row><c><f>A2</f></c><c t="str"><v></v></c><c s="0"/><c t="str"><f>B9</f><v>được</v></c></row></sheetData>'))
    expect([...sheet.cells.keys()]).toEqual(['A1', 'D1'])
    expect(sheet.cells.get('A1')).toMatchObject({ value: null, formula: 'A2' })
    expect(sheet.cells.get('D1')).toMatchObject({ value: { kind: 'text', text: 'được' }, formula: 'B9' })
  })

  test('numbers are those that Excel shows: 17 digits in the file are the nearest double', async () => {
    const sheet = await sheetOf(workbookOf('<sheetData><row><c><v>8.1999999999999993</v></c><c><v>1E-2</v></c><c><v>-0</v></c></row></sheetData>'))
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([8.2, 0.01, -0].map((number) => ({ kind: 'number', number })))
  })

  test('prefixed XML, inline and rich texts, dates of 1904, elements that are not read', async () => {
    const ns = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const bytes = workbookOf('', {
      'xl/worksheets/sheet1.xml':
        `<x:worksheet ${ns}><x:sheetPr><x:tabColor rgb="FF"/></x:sheetPr><x:dimension ref="A1:XFD1048576"/><x:cols><x:col min="1" max="16384"/></x:cols>` +
        '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>trong ô</x:t></x:is></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>' +
        '<x:mergeCells><x:mergeCell ref="C1:D2"/></x:mergeCells><x:extLst><x:ext uri="x"/></x:extLst></x:worksheet>',
      'xl/sharedStrings.xml': sharedStrings('<si><r><t xml:space="preserve">Phường </t></r><r><t>Trần &amp; Phú</t></r></si>'),
    })
    const sheet = await sheetOf(bytes)
    expect([...sheet.cells].map(([address, { value }]) => [address, value])).toEqual([
      ['A1', { kind: 'text', text: 'trong ô' }],
      ['B1', { kind: 'text', text: 'Phường Trần & Phú' }],
    ])
    expect(sheet.merges).toEqual([{ fromRow: 1, fromColumn: 3, toRow: 2, toColumn: 4 }])
  })

  test('an empty sheet, closed at once or not', async () => {
    expect((await sheetOf(workbookOf(''))).cells.size).toBe(0)
    const closed = workbookOf('', { 'xl/worksheets/sheet1.xml': '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' })
    expect(await sheetOf(closed)).toMatchObject({ name: 'Biểu', lastRow: 0, lastColumn: 0, merges: [] })
  })
})

test('percent formats: the sign counts in the positive part, outside quotes, escapes and brackets', () => {
  const formats = ['0%', '0.00%', '[$-42A]0.0%', '0"%"', '0\\%', '#,##0.00', '0;0%', null]
  expect(formats.map(isPercentFormat)).toEqual([true, true, true, false, false, false, false, false])
})

describe('other kinds of files', () => {
  const utf16 = (name: string) => Buffer.from(name, 'utf16le')
  const compound = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1024), utf16(name)])
  const content = { name: '[Content_Types].xml', data: '<Types/>' }

  test.each<[string, Uint8Array, string]>([
    ['an old .xls', compound('Workbook'), 'workbook-old-format'],
    ['a protected .xlsx', compound('EncryptedPackage'), 'workbook-password'],
    ['HTML renamed to .xls', Buffer.from('\ufeff \r\n<html><table>'), 'workbook-html'],
    ['XML of Excel 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'workbook-html'],
    ['an .xlsb', zipOf([content, { name: 'xl/workbook.bin', data: 'x' }]), 'workbook-binary'],
    ['an .ods', zipOf([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml', data: '<x/>' }]), 'workbook-open-document'],
    ['a .docx', zipOf([content, { name: 'word/document.xml', data: '<x/>' }]), 'workbook-unknown-kind'],
    ['CSV', Buffer.from('unit_code;value\r\n'), 'workbook-unknown-kind'],
    ['nothing', new Uint8Array(), 'workbook-unknown-kind'],
    ['half a workbook', workbookOf('<sheetData/>').slice(0, 300), 'workbook-damaged'],
  ])('%s', async (_what, bytes, code) => {
    const read = await readWorkbook(bytes, { file: 'x.xls' })
    expect(read).toMatchObject({ ok: false, sheets: [], issues: [{ code, severity: 'error', place: { file: 'x.xls' } }] })
  })

  test('a byte changed in a part is found', async () => {
    const bytes = workbookOf('<sheetData><row><c><v>1</v></c></row></sheetData>')
    const stored = await writeXlsx({ sheets: [{ name: 'a', rows: [['x'.repeat(50)]] }] })
    for (const whole of [bytes, stored]) {
      const broken = whole.slice()
      broken[Math.floor(broken.length / 3)] = (broken[Math.floor(broken.length / 3)] ?? 0) ^ 0xff
      const read = await readWorkbook(broken)
      expect(read.ok || read.issues.length).not.toBe(0)
    }
  })
})
