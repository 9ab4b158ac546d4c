import { describe, expect, it } from 'vitest'
import { readCsvDataset, readCsvDatasetSync, type DatasetOptions } from '../src/index.js'
import { cellsOf, plan } from './small-engine.js'

const read = (text: string, options: DatasetOptions = {}) => readCsvDatasetSync(text, plan, options)
const issues = (text: string, options: DatasetOptions = {}) =>
  read(text, options).issues.map(({ code, place, params }) => [code, place?.line, params['column'] ?? params['found']])
const LONG = 'unit_code,indicator_code,input_id,value'
const ROW = 'a,1.11,given,5'

describe('the delimiter is that of the profile', () => {
  const vi = (text: string) => text.replaceAll(',', ';')

  it('and another one is named, never taken', () => {
    expect(issues(`${vi(LONG)}\n${vi(ROW)}`)).toEqual([['file-delimiter', 1, ';']])
    expect(issues(`${LONG}\n${ROW}`, { profile: 'excel-vi' })).toEqual([['file-delimiter', 1, ',']])
    expect(issues(`"unit_code";"value"\n`)).toEqual([['file-delimiter', 1, ';']])
    expect(issues(`\n${LONG.replaceAll(',', '\t')}\n`)).toEqual([['file-delimiter', 2, 'Tab']])
    expect(read(`${vi(LONG)}\n${vi(ROW)}`).units).toEqual([])
  })

  it('a line sep= must agree with it', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(read(`sep=;${end}${vi(LONG)}${end}${vi(ROW)}`, { profile: 'excel-vi' }))).toMatchObject([{ code: 'a' }])
      const short = issues(`sep=;${end}${vi(LONG)}${end}${vi(ROW)}${end}a;1.11`, { profile: 'excel-vi' })
      expect(short).toEqual([['file-row-length', 4, undefined]])
    }
    expect(cellsOf(read(`"SEP=,"\n${LONG}\n${ROW}`))).toMatchObject([{ code: 'a' }])
    expect(issues(`sep=;\n${LONG}\n${ROW}`)).toEqual([['file-delimiter', 1, ';']])
    expect(issues(`sep=\t\n${LONG}\n${ROW}`)).toEqual([['file-delimiter', 1, 'Tab']])
  })
})

describe('the header', () => {
  it('may have its columns in any order, blank lines above and blank columns behind', () => {
    const text = ' \n\nvalue,input_id,unit_code,indicator_code,,\n5,given,a,1.11,,\n,,,,,\n'
    expect(cellsOf(read(text))).toMatchObject([{ code: 'a', cells: { '1.11/given': [3, 5] } }])
  })

  it('lacks a column: refused, each column named', () => {
    expect(issues('unit_code,indicator,value\na,1.11,5')).toEqual([
      ['file-header-missing', 1, 'indicator_code'],
      ['file-header-missing', 1, 'input_id'],
      ['file-header-unknown', 1, 'indicator'],
    ])
    expect(read('unit_code,indicator,value\na,1.11,5').units).toEqual([])
  })

  it('repeats a column: refused', () => {
    expect(issues(`${LONG},value\n${ROW},6`)).toEqual([['file-header-duplicate', 1, 'value']])
    expect(read(`${LONG},value\n${ROW},6`).units).toEqual([])
    expect(issues('unit_code,1.10,1.10/who\na,head,deputy')).toEqual([['file-header-duplicate', 1, '1.10/who']])
  })

  it('has a column nobody knows: reported, the rest is read', () => {
    const text = `${LONG},note\n${ROW},xem lại`
    expect(issues(text)).toEqual([['file-header-unknown', 1, 'note']])
    expect(cellsOf(read(text))).toMatchObject([{ cells: { '1.11/given': [3, 5] } }])
  })

  it('of a wide file names indicators and inputs', () => {
    const text = 'unit_code,1.11,1.1/online,1.1,1.12/x,1.1/onlin,ghi chú\na,5,1,2,3,4,x'
    expect(read(text).issues.map(({ code, indicator, input, params }) => [code, indicator, input, params['nearest']])).toEqual([
      ['input-unknown', '1.1', undefined, ['1.1/online', '1.1/total']],
      ['indicator-unknown', '1.12', undefined, expect.arrayContaining(['1.1', '1.10', '1.11'])],
      ['input-unknown', '1.1', 'onlin', [{ id: 'online', label: { vi: 'Thử', en: 'Test' } }]],
      ['file-header-unknown', undefined, undefined, []],
    ])
    expect(cellsOf(read(text))).toMatchObject([{ cells: { '1.11/given': [3, 5], '1.1/online': [3, 1] } }])
  })

  it('of a wide file without any input is refused', () => {
    expect(issues('unit_code,1.12/x\na,5').map(([code]) => code)).toEqual(['indicator-unknown', 'file-header-missing'])
    expect(issues('unit_code,unit_name\na,b', { layout: 'wide' }).map(([code]) => code)).toEqual(['file-header-missing'])
  })

  it('can be overruled by a declared layout, which must then fit', () => {
    expect(issues(`${LONG}\n${ROW}`, { layout: 'wide' }).map(([code]) => code)).toContain('file-header-missing')
    expect(issues('unit_code,1.11\na,5', { layout: 'long' }).map(([code]) => code)).toContain('file-header-missing')
  })
})

describe('a file without rows', () => {
  it.each(['', '\ufeff', '\n\r\n', LONG, `${LONG}\n,,,\n`])('%j', (text) => {
    expect(issues(text).map(([code]) => code)).toEqual(['file-empty'])
  })
})

describe('a header that does not stand first', () => {
  const titled = `BẢNG SỐ LIỆU,,,\n"Kỳ, 2023",,\n${LONG}\n${ROW}\n`

  it('is found on the line that is named; the lines above are not read, whatever they hold', () => {
    expect(cellsOf(read(titled, { headerRow: 3 }))).toMatchObject([{ code: 'a', cells: { '1.11/given': [3, 5] } }])
    expect(cellsOf(read(`a "quote\n\u0000\n${LONG}\n${ROW}`, { headerRow: 3 }))).toMatchObject([{ code: 'a' }])
    for (const end of ['\r\n', '\r']) expect(cellsOf(read(titled.replaceAll('\n', end), { headerRow: 3 }))).toMatchObject([{ code: 'a' }])
  })

  it('counts lines as the file has them', () => {
    expect(read(`${titled}a,1.11\n`, { headerRow: 3 }).issues).toMatchObject([{ code: 'file-row-length', place: { line: 5 } }])
    // Line 2 holds no column; nothing is searched for around it.
    expect(issues(titled, { headerRow: 2 })[0]).toEqual(['file-header-missing', 2, 'unit_code'])
    expect(issues(`\n\n${LONG}\n${ROW}`, { headerRow: 2 })[0]).toEqual(['file-header-missing', 2, 'unit_code'])
    expect(issues(titled, { headerRow: 9 })[0]?.[0]).toBe('file-empty')
  })

  it('is told by its delimiter there', () => {
    expect(issues(titled.replaceAll(',', ';'), { headerRow: 3 })).toEqual([['file-delimiter', 3, ';']])
  })

  it('is read the same from pieces of any size', async () => {
    const bytes = new TextEncoder().encode(`${'Tiêu đề dài\n'.repeat(50)}${LONG}\n${ROW}\n`)
    for (const size of [1, 7, 64]) {
      const pieces = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
      })()
      expect(cellsOf(await readCsvDataset(pieces, plan, { headerRow: 51 }))).toMatchObject([{ code: 'a', cells: { '1.11/given': [3, 5] } }])
    }
  })

  it('may take several rows, joined with /', () => {
    expect(cellsOf(read('unit_code,1.11\n,given\na,5\n', { headerRows: 2 }))).toMatchObject([{ code: 'a', cells: { '1.11/given': [3, 5] } }])
  })
})
