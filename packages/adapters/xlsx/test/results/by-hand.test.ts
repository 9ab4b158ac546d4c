import { describe, expect, test } from 'vitest'
import { resultsWorkbook } from '../../src/index.js'
import { readSheets } from './read-cells.js'
import { smallResult } from './small-result.js'

const sheets = await readSheets(await resultsWorkbook(smallResult()))
const sheet = (name: string) => sheets.find((candidate) => candidate.name === name)!

describe('a results workbook, by hand', () => {
  test('has a sheet for each cohort rule and each main indicator, with names that Excel takes', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp', 'Xếp hạng chung', 'Xếp hạng theo đơn vị cấp trên', '1. Nhận thức - thể chế -số- và', '2. An toàn', 'Ma trận chỉ số', 'Lỗi và cảnh báo', 'Cách tính',
    ])
  })

  test('ranks with exact figures and the name of the grade', () => {
    expect(sheet('Xếp hạng chung').linesFrom('Hạng')).toEqual([
      ['Hạng', 'Mã đơn vị', 'Tên đơn vị', 'Mã đơn vị cấp trên', 'Điểm', 'Điểm tối đa', 'Điểm quy đổi', 'Giá trị (0–1)', 'Xếp loại'],
      [1, '00123', 'Phường Trần Phú', '436', 44.25, 50, 88.5, 0.885, 'Tốt'],
      [2, 'b', '=HYPERLINK("http://x.example")', '436', 13.33, 40, 33.33, 0.3333, 'Chưa tốt'],
      [3, 'c', null, '437', 0, 50, 0, 0, 'Chưa tốt'],
    ])
    const byParent = sheet('Xếp hạng theo đơn vị cấp trên').tableUnder('Nhóm xếp hạng')
    expect(byParent.map((row) => [row.get('Nhóm xếp hạng'), row.get('Hạng'), row.get('Mã đơn vị')])).toEqual([
      ['Thuộc 436', 1, '00123'], ['Thuộc 436', 2, 'b'], ['Thuộc 437', 1, 'c'],
    ])
  })

  test('writes a letter alone where the indicator left the maximum, a number elsewhere', () => {
    // Code, name, points, maximum, value of the main; then the group, 1.1, 1.2, 1.3.
    expect(sheet('1. Nhận thức - thể chế -số- và').linesFrom('Mã đơn vị').slice(1)).toEqual([
      ['b', '=HYPERLINK("http://x.example")', 3.33, 20, 0.1665, 3.33, 3.33, 'K', 0],
      ['00123', 'Phường Trần Phú', 25.25, 30, 0.8417, 18, 8, 10, 7.25],
      ['c', null, 0, 30, 0, 0, 0, 0, 0],
    ])
    // A deduction has the maximum 0 by itself; where it is missing there is nothing to count.
    expect(sheet('2. An toàn').linesFrom('Mã đơn vị').slice(1).map((line) => line.slice(2))).toEqual([[10, 20, 0.5, 10, 0], [19, 20, 0.95, 20, -1], [0, 20, 0, 0, 'T']])
  })

  test('puts everything on the matrix, mains before what stands under them', () => {
    const lines = sheet('Ma trận chỉ số').rows
    const codes = lines[lines.findIndex(([cell]) => cell === 'Mã đơn vị') - 1]!
    expect(codes.slice(4, 12)).toEqual(['1', 'online', '1.1', '1.2', '1.3', '2', '2.1', '2.2'])
    expect(sheet('Ma trận chỉ số').linesFrom('Mã đơn vị')[2]).toEqual(['00123', 'Phường Trần Phú', 44.25, 88.5, 25.25, 18, 8, 10, 7.25, 19, 20, -1])
  })

  test('lists every issue with its place and remedy, errors first', () => {
    const issues = sheet('Lỗi và cảnh báo').tableUnder('Mức')
    expect(issues).toHaveLength(smallResult().issues.length)
    expect([...issues[0]!.values()].slice(0, 1)).toEqual(['lỗi'])
    expect(issues[0]!.get('Mã đơn vị')).toBe('b')
    expect(issues[0]!.get('Chỉ số')).toBe('1.3')
    // The input `given`, by its label.
    expect(issues[0]!.get('Số liệu')).toBe('Thử')
    expect(issues[0]!.get('Mã thông báo')).toBe('value-above-max')
    expect(issues.every((issue) => String(issue.get('Cần làm gì')).length > 10)).toBe(true)
  })

  test('tells basis, counts and digests on the summary', () => {
    const facts = new Map(sheet('Tổng hợp').rows.map(([label, value]) => [label, value]))
    expect(facts.get('Số quyết định')).toBe('1/QĐ-THU')
    expect(facts.get('Kỳ đánh giá')).toBe('chưa xác định kỳ đánh giá')
    expect(facts.get('Danh mục đơn vị')).toBe('không đối chiếu')
    expect(facts.get('Số đơn vị')).toBe(3)
    expect(facts.get('Tốt')).toBe(1)
    expect(facts.get('Chưa tốt')).toBe(2)
    // 15 cells: 1.2 of b does not apply, 1.3 of b is invalid, c misses 1.1, 1.2, 2.1 and 2.2.
    expect(facts.get('đã chấm')).toBe(9)
    expect(facts.get('K: không áp dụng')).toBe(1)
    expect(facts.get('S: số liệu không hợp lệ')).toBe(1)
    expect(facts.get('T: chưa có số liệu')).toBe(4)
    expect(facts.get('Tệp số liệu')).toBe('d'.repeat(64))
    expect(facts.get('Tệp đặc điểm')).toBe('không có')
    expect(facts.get('Phần mở rộng')).toBe('test 1.2.3')
  })

  test('has the rule of every indicator in words', () => {
    const method = sheet('Cách tính').tableUnder('Mã')
    expect(method.map((row) => row.get('Mã'))).toEqual(['1', 'online', '1.1', '1.2', '1.3', '2', '2.1', '2.2'])
    expect(method[2]!.get('Số liệu phải báo cáo')).toBe('Hồ sơ trực tuyến (hồ sơ)\nTổng hồ sơ')
    expect(method[3]!.get('Đối tượng áp dụng')).toBe('có chợ')
    expect(method[4]!.get('Tài liệu kiểm chứng')).toBe('Biên bản')
    expect(method.every((row) => row.get('Mã') === '1' || row.get('Mã') === '2' || row.get('Mã') === 'online' || row.get('Cách tính bằng lời') !== null)).toBe(true)
  })

  test('speaks English and takes names of cohorts', async () => {
    const english = await readSheets(
      await resultsWorkbook(smallResult(), { language: 'en', sheets: ['ranking'], cohortTitle: (rule, cohort) => (rule === 'parent' ? `Huyện ${String(cohort)}` : undefined) }),
    )
    expect(english.map(({ name }) => name)).toEqual(['Summary', 'Ranking all units', 'Ranking by parent unit'])
    expect(english[2]!.tableUnder('Cohort')[0]!.get('Cohort')).toBe('Huyện 436')
    expect(english[1]!.tableUnder('Rank')[0]!.get('Grade')).toBe('Good')
  })
})
