import { describe, expect, test } from 'vitest'
import { readXlsxDataset, readXlsxTraits, writeWorkbook } from '../../src/index.js'
import { plan } from '../collect/small-index.js'
import { workbookOf } from '../workbook/zip-of.js'

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const HEADER = `<row r="1">${['unit_code', 'indicator_code', 'input_id', 'value'].map(text).join('')}</row>`
const figure = (row: number, code: string, attributes = '') => `<row r="${String(row)}" ${attributes}>${text(code)}${text('1.11')}${text('given')}<c><v>5</v></c></row>`

// ISO/IEC 29500-1: 18.3.1.73 (row: hidden, ht) and 18.3.1.13 (col: min, max, hidden, width).
async function read(rows: string, columns = '') {
  const { units, issues } = await readXlsxDataset(workbookOf(`${columns}<sheetData>${HEADER}${rows}</sheetData>`), plan, { file: 'd.xlsx' })
  return { units: units.map(({ code }) => code), issues: issues.map(({ code, severity, place, params }) => ({ code, severity, place, params })) }
}
const note = (params: object) => ({ code: 'workbook-hidden-read', severity: 'info', place: { file: 'd.xlsx', sheet: 'Biểu' }, params })

describe('rows and columns that nobody sees', () => {
  test('a filter, a row hidden by hand and one without height: read, and told once', async () => {
    const rows = [figure(2, 'a'), figure(3, 'b', 'hidden="1"'), figure(4, 'c', 'hidden="true"'), figure(5, 'd', 'hidden="0"'), figure(7, 'e', 'ht="0" customHeight="1"')].join('')
    expect(await read(rows)).toEqual({ units: ['a', 'b', 'c', 'd', 'e'], issues: [note({ rows: 3, rowNumbers: ['3–4', '7'] })] })
  })

  test('columns of the table; others, and rows without content, are not worth a word', async () => {
    const columns = '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="16384" width="9" hidden="1"/></cols>'
    expect(await read(`${figure(2, 'a')}<row r="3" hidden="1"/><row r="4" hidden="1"><c/></row>`, columns)).toEqual({
      units: ['a'], issues: [note({ columns: 3, columnNames: ['B–D'] })],
    })
  })

  test('nothing hidden, no note', async () => {
    expect(await read(figure(2, 'a', 'ht="15"'), '<cols><col min="1" max="4" width="12"/></cols>')).toEqual({ units: ['a'], issues: [] })
  })

  test('a table of traits tells them too', async () => {
    const rows = [['level', 'unit_code', 'traits'], ['commune', 'a', ''], ['commune', 'b', '']]
    const bytes = await writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Đặc điểm', columns: [{ hidden: true }], rows: rows.map((cells, i) => ({ cells, hidden: i === 2 })) }] })
    const { units, issues } = await readXlsxTraits(bytes, plan)
    expect([...units.keys()]).toEqual(['a', 'b'])
    expect(issues.map(({ code, params }) => [code, params])).toEqual([['workbook-hidden-read', { rows: 1, rowNumbers: ['3'], columns: 1, columnNames: ['A'] }]])
  })
})
