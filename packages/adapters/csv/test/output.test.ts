import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { terminalSafe } from '@dti-vn/sdk'
import { describe, expect, it } from 'vitest'
import { indicatorsToCsv, rankCsv, rankingToCsv } from '../src/index.js'
import { writeCsv } from '../src/write-csv.js'
import { engine } from './small-engine.js'

const DATA = `unit_code,unit_name,1.1/online,1.1/total,1.9,1.10,1.11
00123,"=HYPERLINK(""http://x.example"")",8,10,true,head,7.25
b,Phường B; số 2,1,3,NA,deputy,x
c,,0,0,,,
`
const TRAITS = 'level,unit_code,parent_code,traits\ncommune,00123,436,has_markets\ncommune,b,436,\ncommune,c,437,has_markets\n'
const result = rankCsv(DATA, { engine, index: 'test/commune', traits: TRAITS, dataStatus: 'illustrative' })

// By hand: 00123 has 8 + 10 + 10 + 7.25 = 35.25 of 40. For b 1.9 does not apply: 10 × 1/3 = 3.33, 5 and 0 of 30, which is 27.77 of 100.
// c has nothing of 40.
describe('rankingToCsv', () => {
  it('writes ids, decimal points and LF in the profile data, with the standing of the figures on every row', () => {
    expect(rankingToCsv(result)).toBe(
      [
        'cohort,rank,unit_code,unit_name,parent_code,points,max_points,score,value,grade,index_id,edition,period,authority,data_status',
        'all,1,00123,"=HYPERLINK(""http://x.example"")",436,35.25,40,88.13,0.8813,good,test/commune,2024,,illustrative,illustrative',
        'all,2,b,Phường B; số 2,436,8.33,30,27.77,0.2777,poor,test/commune,2024,,illustrative,illustrative',
        'all,3,c,,437,0,40,0,0,poor,test/commune,2024,,illustrative,illustrative',
        '',
      ].join('\n'),
    )
  })

  it('writes labels, decimal commas, a byte order mark and CRLF in the profile excel-vi, under a notice', () => {
    const status = '2024;;minh họa;minh họa, không phải số liệu thật của đơn vị nào'
    expect(rankingToCsv(result, { profile: 'excel-vi' })).toBe(
      [
        '\ufeffBộ chỉ số thử (test/commune, 2024). Lần tính này chưa xác định kỳ đánh giá. Danh mục đơn vị: không đối chiếu. Bộ chỉ số: minh họa. Số liệu: minh họa, không phải số liệu thật của đơn vị nào.',
        'Nhóm xếp hạng;Hạng;Mã đơn vị;Tên đơn vị;Mã đơn vị cấp trên;Điểm;Điểm tối đa;Điểm quy đổi;Giá trị (0–1);Xếp loại;' +
          'Bộ chỉ số;Phiên bản;Kỳ đánh giá;Giá trị pháp lý;Tính chất số liệu',
        `all;1;00123;"'=HYPERLINK(""http://x.example"")";436;35,25;40;88,13;0,8813;Tốt;test/commune;${status}`,
        `all;2;b;"Phường B; số 2";436;8,33;30;27,77;0,2777;Chưa tốt;test/commune;${status}`,
        `all;3;c;;437;0;40;0;0;Chưa tốt;test/commune;${status}`,
        '',
      ].join('\r\n'),
    )
  })

  it('has English headers and leaves the notice out on demand', () => {
    const lines = rankingToCsv(result, { profile: 'excel-vi', language: 'en', notice: false }).split('\r\n')
    expect(lines[0]).toBe(
      '\ufeffCohort;Rank;Unit code;Unit name;Parent code;Points;Maximum points;Score;Value (0–1);Grade;Index;Edition;Assessment period;Authority;Data status',
    )
    expect(lines[2]).toContain(';Poor;')
    expect(lines[2]).toMatch(/invented for demonstration, of no real unit$/)
  })

  it('ranks within another cohort rule on demand', () => {
    const rows = rankingToCsv(result, { within: 'parent' }).trimEnd().split('\n').slice(1)
    expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([['436', '1', '00123'], ['436', '2', 'b'], ['437', '1', 'c']])
  })
})

describe('indicatorsToCsv', () => {
  it('writes a row for each unit and indicator, with state and reason', () => {
    const rows = indicatorsToCsv(result).trimEnd().split('\n')
    expect(rows[0]).toBe(
      'unit_code,unit_name,indicator_code,indicator_name,points,max_points,state,reason,index_id,edition,period,authority,data_status',
    )
    expect(rows).toHaveLength(1 + 3 * 4)
    expect(rows[5]).toBe('b,Phường B; số 2,1.1,Tỷ lệ hồ sơ; trực tuyến,3.33,10,scored,,test/commune,2024,,illustrative,illustrative')
    expect(rows[6]).toBe('b,Phường B; số 2,1.9,Chợ không tiền mặt,0,0,not-applicable,no-trait,test/commune,2024,,illustrative,illustrative')
    expect(rows[8]).toContain(',1.11,Điểm chuyên gia,0,10,invalid,not-a-number,')
    expect(rows[9]).toContain(',1.1,Tỷ lệ hồ sơ; trực tuyến,0,10,missing,zero-denominator,')
  })

  it('writes labels in the profile excel-vi', () => {
    const rows = indicatorsToCsv(result, { profile: 'excel-vi', language: 'en' }).split('\r\n')
    expect(rows[7]).toContain(';1.9;Cashless markets;0;0;not applicable;does not apply to this unit;')
  })
})

describe('writing cells', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ộ', '"', ',', ';', '\n', '\r', '\t', ' ', '=', '-', "'"), maxLength: 8 })

  it('is read back by csv-parse as it was, in the profile data', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(parse(writeCsv(rows, 'data'), { record_delimiter: '\n', relax_column_count: true })).toEqual(rows)
      }),
    )
  })

  it('escapes formulas in texts as csv-stringify does, and never a number', () => {
    fc.assert(
      fc.property(text, (cell) => {
        // csv-stringify does not count LF among them.
        fc.pre(!cell.startsWith('\n'))
        const [[first = '', ...rest] = []] = parse(stringify([[cell, 'x']], { escape_formulas: true, quoted: true }))
        // What a terminal would obey is no part of what people read.
        const expected = [first.split('\r\n').map(terminalSafe).join('\r\n'), ...rest]
        expect(parse(writeCsv([[cell, 'x']], 'excel-vi'), { bom: true, delimiter: ';', record_delimiter: '\r\n' })).toEqual([expected])
      }),
    )
    const starts = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '\0x', '＝1']
    const cells = parse(writeCsv([starts], 'excel-vi'), { bom: true, delimiter: ';', record_delimiter: '\r\n' })[0]
    expect(cells).toEqual(starts.map((start) => `'${start.replace(/[\r\0]/, '�')}`))
    expect(writeCsv([[-5, 0.5, -0.25, 1234567.125, null]], 'excel-vi')).toBe('\ufeff-5;0,5;-0,25;1234567,125;\r\n')
    expect(writeCsv([['-5', '=1']], 'data')).toBe('-5,=1\n')
  })
})

describe('control characters and marks that turn the writing direction', () => {
  const HARM = 'a\u001b[2J\u009bb\u202ec\r\nd\te'
  it('stand as they are in the profile data, which programs read', () => {
    expect(writeCsv([[HARM]], 'data')).toBe(`"${HARM}"\n`)
  })

  it('become � in the profile excel-vi, which people read; line ends and tabs stay inside the cell', () => {
    expect(writeCsv([[HARM], ['\u001b=1+1'], ['\r=1+1']], 'excel-vi')).toBe('\ufeff"a�[2J�b�c\r\nd\te"\r\n�=1+1\r\n\'�=1+1\r\n')
  })
})
