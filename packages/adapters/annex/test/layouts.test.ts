import { documentTableOfRecords, type GroupDefinition, indicatorsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { type AnnexImport, importAnnex } from '../src/index.js'
import { options } from './import-options.js'

const records = (rows: readonly (readonly string[])[]) => documentTableOfRecords(rows.map((fields, i) => ({ line: i + 1, fields })), 'a.csv')
const read = (rows: readonly (readonly string[])[], more = {}) => importAnnex(records(rows), options(more))
const HEADER = ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính']
const below = (...rows: readonly (readonly string[])[]) => read([HEADER, ...rows])

const indicators = ({ draft }: AnnexImport) => indicatorsOf(draft?.nodes ?? []).map(({ node }) => node)
const codes = (imported: AnnexImport) => indicators(imported).map(({ code, maxPoints }) => `${code}=${maxPoints}`)
const kinds = ({ report }: AnnexImport) => report.columns.map(({ kind }) => kind)
const lines = ({ issues }: AnnexImport, code: string) => issues.filter((issue) => issue.code === code).map(({ place }) => place?.line)
const errors = ({ issues }: AnnexImport) => issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('headers by what they mean', () => {
  // titles of published annexes and others of the same meaning
  test.each([
    'Cách xác định và tính điểm', 'Phương pháp xác định và cách cho điểm', 'Cách tính', 'Cách tính điểm', 'Hướng dẫn chấm điểm, đánh giá', 'Công thức tính điểm', 'Cách thức đánh giá',
    'Phương pháp đánh giá, cho điểm', 'Diễn giải cách tính', 'Tiêu chuẩn chấm điểm', 'Nguyên tắc chấm điểm', 'Mô tả và cách tính điểm', 'CÁCH CHẤM ĐIỂM CHI TIẾT', 'Quy định cho điểm', 'Căn cứ tính điểm',
  ])('%s says how points are determined', (title) => {
    expect(kinds(read([['TT', 'Chỉ tiêu', 'Điểm chuẩn', title], ['1', 'Một', '10', 'Có: 10 điểm; không: 0 điểm']]))).toEqual(['code', 'name', 'points', 'scoring'])
  })

  test.each([
    ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'name', 'points'],
    ['Chỉ tiêu', 'Thang điểm', 'name', 'points'],
    ['Nhiệm vụ', 'Số điểm tối đa', 'name', 'points'],
    ['Nội dung tiêu chí', 'Khung điểm', 'name', 'points'],
    ['Các tiêu chí đánh giá', 'Điểm tối đa cấp xã', 'name', 'points'],
  ])('%s and %s', (name, points, ...wanted) => {
    expect(kinds(read([['STT', name, points], ['1', 'Một', '10']])).slice(1)).toEqual(wanted)
  })

  test('what somebody fills in is no rule and no maximum', () => {
    expect(kinds(read([[...HEADER, 'Điểm tự chấm', 'Điểm thẩm định', 'Giải trình kết quả', 'Kết quả thực hiện'], ['1', 'Một', '10', 'Có: 10 điểm']])).slice(4)).toEqual(['other', 'other', 'other', 'other'])
  })

  test('two columns of sources are lines of one text', () => {
    const imported = read([[...HEADER, 'Nguồn thu thập dữ liệu', 'Đơn vị phối hợp xác minh số liệu'], ['1', 'Một', '10', 'Có: 10 điểm', 'UBND xã', 'Sở KH&CN']])
    expect(indicators(imported)[0]?.source).toEqual({ vi: 'UBND xã\nSở KH&CN' })
  })

  test('columns are named by the caller, by letter or title', () => {
    const rows = [['TT', 'Chỉ số', 'Điểm tối đa xã', 'Điểm tối đa phường', 'Yêu cầu'], ['1', 'Một', '10', '8', 'Có: 8 điểm; không: 0 điểm']]
    expect(errors(read(rows))).toEqual(['file-header-duplicate'])
    const chosen = read(rows, { columns: { points: 'D', scoring: 'yêu cầu' } })
    expect([codes(chosen), indicators(chosen)[0]?.method, errors(chosen)]).toEqual([['1=8'], 'boolean', []])
    expect(read(rows, { columns: { points: 'Z' } }).issues[0]).toMatchObject({ code: 'annex-column-unknown', params: { column: 'Z' } })
  })

  test('a table without any known title is read by letters', () => {
    expect(codes(read([['1', 'Một', '10'], ['2', 'Hai', '5']], { columns: { code: 'A', name: 'B', points: 'C' } }))).toEqual(['1=10', '2=5'])
  })

  test('groups in a column of their own', () => {
    const rows = [['TT', 'Nhóm chỉ số', 'Chỉ số', 'Điểm tối đa'], ['1', 'Nhận thức số', 'Một', '10'], ['2', '', 'Hai', '5'], ['3', 'Thể chế số', 'Ba', '20']]
    const imported = read(rows)
    expect([codes(imported), errors(imported)]).toEqual([['1=10', '2=5', '3=20'], []])
    expect(imported.draft?.nodes.map((node) => [(node as GroupDefinition).code, (node as GroupDefinition).name.vi, node.maxPoints])).toEqual([['I', 'Nhận thức số', 15], ['II', 'Thể chế số', 20]])
    expect(lines(imported, 'annex-reading-assumed')).toEqual([2, 4])
  })

  test('a group of such a column that has a row of its own keeps its code and points', () => {
    const rows = [['STT', 'Chỉ số chính', 'Chỉ số thành phần', 'Điểm chuẩn'], ['1', 'Nhận thức số', '', '20'], ['1.1', '', 'Một', '10'], ['1.2', '', 'Hai', '5']]
    expect([codes(read(rows)), errors(read(rows))]).toEqual([['1.1=10', '1.2=5'], ['definition-sum-mismatch']])
  })

  test('codes inside of the names, without a column of codes', () => {
    const imported = read([['Tiêu chí', 'Điểm', 'Cách chấm'], ['I. Nhóm', '15', ''], ['1.1. Có kế hoạch', '10', 'Có: 10 điểm; không: 0 điểm'], ['1.2 - Y tế số', '5', '']])
    expect(indicators(imported).map(({ code, name }) => [code, name.vi])).toEqual([['1.1', 'Có kế hoạch'], ['1.2', 'Y tế số']])
  })

  test('a word that begins with a capital letter alone is no code', () => {
    expect(lines(below(['1', 'Nhóm', '5', ''], ['', 'Y tế số', '5', '']), 'annex-row-refused')).toEqual([])
    expect(codes(below(['1', 'Nhóm', '5', ''], ['', 'Y tế số', '5', '']))).toEqual(['1=5'])
  })
})

describe('no rule is dropped in silence', () => {
  test('a long text that no column takes is an error where no column says how points are determined', () => {
    const imported = read([['TT', 'Chỉ số', 'Điểm tối đa', 'Thông tin thêm'], ['1', 'Một', '10', 'Đạt 80% trở lên: 10 điểm'], ['2', 'Hai', '10', 'Có kế hoạch: 10 điểm; không có: 0 điểm']])
    expect(imported.issues.find(({ code }) => code === 'annex-scoring-unread')).toMatchObject({ severity: 'error', params: { column: 'D: Thông tin thêm' } })
    expect(errors(read([['TT', 'Chỉ số', 'Điểm tối đa', 'Đơn vị tính'], ['1', 'Một', '10', '%'], ['2', 'Hai', '10', '%']]))).toEqual([])
  })

  test('a scoring text beside a group is told', () => {
    expect(lines(below(['1', 'Nhóm', '10', 'Lấy điểm cao nhất'], ['1.1', 'Một', '10', '']), 'annex-reading-assumed')).toEqual([2])
  })
})

describe('rows of the page', () => {
  test('letters and numbers of columns, the header again in both its rows, page numbers', () => {
    const imported = below(['a', 'b', 'c', 'd'], ['1', 'Nhóm', '20', ''], ['1.1', 'Một', '10', 'Có: 10 điểm'], ['', '- 2 -', '', ''], HEADER, ['A', 'B', '1', '2'], ['1.2', 'Hai', '10', 'Có: 10 điểm'])
    expect([codes(imported), errors(imported), lines(imported, 'annex-row-ignored')]).toEqual([['1.1=10', '1.2=10'], [], [2, 5, 6, 7]])
  })

  test('a name and a rule that go on after a page break are one', () => {
    const imported = below(
      ['1', 'Nhóm', '10', ''],
      ['1.1', 'Tỷ lệ hồ sơ được', '10', 'Từ 80% trở lên: 10 điểm; từ 50% đến'], HEADER,
      ['', 'tiếp nhận trực tuyến', '', 'dưới 80%: 5 điểm; dưới 50%: 0 điểm'],
    )
    expect(indicators(imported)[0]?.name.vi).toBe('Tỷ lệ hồ sơ được tiếp nhận trực tuyến')
    expect(lines(imported, 'annex-reading-assumed')).toContain(3)
  })

  test('a name that breaks before a capital goes on behind a word that needs more', () => {
    expect(indicators(below(['1', 'Số buổi làm việc của', '10', 'Có: 10 điểm'], ['', 'Ủy ban nhân dân xã', '', '']))[0]?.name.vi).toBe('Số buổi làm việc của Ủy ban nhân dân xã')
  })

  test('a signature and notes below the table go on with nothing', () => {
    const imported = below(['1', 'Một', '10', 'Có: 10 điểm; không: 0 điểm'], ['', 'Tổng cộng', '10', ''], ['Ghi chú: số liệu cuối năm', '', '', ''], ['', '', '', 'TM. ỦY BAN NHÂN DÂN'], ['', '', 'CHỦ TỊCH', ''])
    expect([codes(imported), indicators(imported)[0]?.method, errors(imported)]).toEqual([['1=10'], 'boolean', []])
    expect(lines(imported, 'annex-row-ignored')).toEqual([4, 5, 6])
  })

  test('two tables of a sheet: the first, with an error, or the one that is named', () => {
    const rows = [HEADER, ['1', 'Một', '10', ''], ['', 'PHỤ LỤC II', '', ''], HEADER, ['1', 'Hai', '20', ''], ['2', 'Ba', '5', '']]
    expect(errors(read(rows))).toEqual(['annex-tables-several'])
    expect([codes(read(rows)), codes(read(rows, { table: 2 })), errors(read(rows, { table: 2 }))]).toEqual([['1=10'], ['1=20', '2=5'], []])
  })

  test('the number of a table that there is not is an error, and no other is read, be it the only one', () => {
    const one = [HEADER, ['1', 'Một', '10', '']]
    const told = (rows: string[][], table: number) => {
      const { draft, issues } = read(rows, { table })
      return [draft, issues.map(({ code, params }) => [code, params['count'], params['rows']])]
    }
    expect(told(one, 3)).toEqual([null, [['annex-tables-several', 1, '1']]])
    expect(told([...one, ['', 'PHỤ LỤC II', '', ''], ...one], 3)).toEqual([null, [['annex-tables-several', 2, '1, 4']]])
    expect([codes(read(one, { table: 1 })), errors(read(one, { table: 1 }))]).toEqual([['1=10'], []])
  })

  test('a table that goes on with its columns in another order', () => {
    const imported = below(['1', 'Một', '10', 'Có: 10 điểm'], ['TT', 'Chỉ số', 'Cách tính', 'Điểm tối đa'], ['2', 'Hai', 'Có: 5 điểm', '5'])
    expect([codes(imported), errors(imported)]).toEqual([['1=10', '2=5'], []])
  })
})

describe('maxima', () => {
  test.each([
    ['+20 điểm (tối đa)', 20], ['Tối đa 20 điểm', 20], ['20 điểm tối đa', 20], ['20/100', 20], ['20 điểm/100 điểm', 20], ['(20)', 20], ['20đ', 20], ['Thưởng tối đa 20', 20],
  ])('%s is 20', (printed, points) => {
    // the rows add up to 15, so the group is a mismatch in any case
    const imported = below(['1', 'Nhóm', printed, ''], ['1.1', 'Một', '5', ''], ['1.2', 'Hai', '10', ''])
    expect(imported.issues.find(({ code }) => code === 'definition-sum-mismatch')?.params).toEqual({ declared: points, sum: '15' })
  })

  test.each(['theo quy định', '10-20', '20/10', '1,000', 'từ 5 đến 10'])('%s is an error and never the sum of the rows', (printed) => {
    const imported = below(['1', 'Nhóm', printed, ''], ['1.1', 'Một', '5', ''], ['1.2', 'Hai', '10', ''])
    expect(errors(imported)).toContain('annex-points-missing')
    expect(imported.draft?.nodes[0]?.maxPoints).toBe(0)
  })
})

test('a group of deductions has the maximum 0, whatever it prints', () => {
  const imported = below(['I', 'Nhóm', '10', ''], ['1', 'Một', '10', 'Có: 10 điểm; không: 0 điểm'], ['II', 'Điểm trừ', '-10', ''], ['2', 'Chậm báo cáo', 'Trừ tối đa 10', 'Mỗi báo cáo chậm trừ 2 điểm, tối đa trừ 10 điểm'], ['', 'Tổng cộng', '10', ''])
  expect([codes(imported), errors(imported), lines(imported, 'annex-reading-assumed')]).toEqual([['1=10', '2=0'], [], [4, 5]])
})

describe('lettered criteria', () => {
  const rows = (...letters: readonly (readonly [string, string])[]) => below(['1', 'Phẩm chất', '5', ''], ...letters.map(([letter, points]) => [letter, `Tiêu chí ${letter}`, points, '']))

  test('with maxima of their own and no rule are left to appraisers, each with its maximum, đ behind d and ê behind e', () => {
    const imported = rows(['a)', '1'], ['b)', '1'], ['c)', '1'], ['d)', '0,5'], ['đ)', '0,5'], ['e)', '0,5'], ['ê)', '0,5'])
    expect([codes(imported), errors(imported)]).toEqual([['1.a=1', '1.b=1', '1.c=1', '1.d=0.5', '1.đ=0.5', '1.e=0.5', '1.ê=0.5'], []])
    expect(new Set(indicators(imported).map(({ method }) => method))).toEqual(new Set(['expert']))
  })

  test('whose sum is another than the maximum are told', () => {
    expect(errors(rows(['a', '1'], ['b', '1']))).toEqual(['definition-sum-mismatch'])
  })

  test('of which one earns the whole maximum are cases of one rule', () => {
    const imported = below(['1', 'Trưởng ban', '20', ''], ['a)', 'Bí thư', '20', ''], ['b)', 'Phó Bí thư', '10', ''], ['c)', 'Không có', '0', ''])
    expect(indicators(imported)).toMatchObject([{ code: '1', maxPoints: 20 }])
  })

  test('with dashes are no facts that hold or not, unless they say so', () => {
    const dashes = (...names: readonly string[]) => indicators(below(['1', 'Nhóm', '10', ''], ['1.1', 'Một', '10', ''], ...names.map((name) => ['-', name, '5', ''])))[0]
    expect(dashes('Lối sống', 'Tác phong')?.method).toBe('expert')
    expect(dashes('Có kế hoạch', 'Có báo cáo')?.method).toBe('checklist')
  })

  test('with dashes of which one earns the whole maximum and the last nothing are cases', () => {
    const imported = below(['1', 'Trưởng ban', '20', ''], ['', '- Bí thư', '20', ''], ['', '- Phó Bí thư', '10', ''], ['', '- Không có', '0', ''])
    expect(indicators(imported)[0]).toMatchObject({ method: 'choice', params: { options: [{ label: { vi: 'Bí thư' }, share: 1 }, { label: { vi: 'Phó Bí thư' }, share: 0.5 }, { label: { vi: 'Không có' }, share: 0 }] } })
  })

  test('I behind H is a letter where there are no Roman numerals', () => {
    const groups = (...letters: readonly string[]) => codes(below(...letters.flatMap((letter) => [[letter, `Nhóm ${letter}`, '', ''], ['1', 'Một', '10', '']])))
    expect(groups('G', 'H', 'I', 'K')).toEqual(['G.1=10', 'H.1=10', 'I.1=10', 'K.1=10'])
  })

  test('capital letters in the order of the alphabet', () => {
    const imported = below(...['C', 'D', 'Đ', 'E'].flatMap((letter) => [[letter, `Nhóm ${letter}`, '', ''], ['1', 'Một', '10', '']]))
    expect([codes(imported), errors(imported)]).toEqual([['C.1=10', 'D.1=10', 'Đ.1=10', 'E.1=10'], []])
  })
})

describe('encodings', () => {
  // "Chỉ số", "Điểm tối đa", "Tổng số hồ sơ được giải quyết" in the fonts .VnTime and VNI-Times
  const tcvn3 = [['TT', 'ChØ sè', '§iÓm tèi ®a', 'C¸ch tÝnh'], ['1', 'Tæng sè hå s¬ ®\u00adîc gi¶i quyÕt', '10', 'Cã: 10 ®iÓm; kh«ng: 0 ®iÓm'], ['2', 'NHËN THøC Sè', '5', '']]
  const vni = [['TT', 'Chæ soá', 'Ñieåm toái ña', 'Caùch tính'], ['1', 'Toång soá hoà sô ñöôïc giaûi quyeát', '10', 'Coù: 10 ñieåm; khoâng: 0 ñieåm']]

  test.each([['tcvn3', tcvn3], ['vni', vni]] as const)('%s is named, and converted where the caller says so', (encoding, rows) => {
    expect(read(rows).issues).toMatchObject([{ code: 'annex-old-encoding', params: { encoding } }])
    const [first] = indicators(read(rows, { encoding }))
    expect(first).toMatchObject({ name: { vi: 'Tổng số hồ sơ được giải quyết' }, method: 'boolean' })
  })

  test('words of capitals come out as capitals', () => {
    expect(indicators(read(tcvn3, { encoding: 'tcvn3' }))[1]?.name.vi).toBe('NHẬN THỨC SỐ')
  })

  test('rows in an old encoding below a header in Unicode are an error', () => {
    expect(errors(read([HEADER, ...tcvn3.slice(1)]))).toContain('annex-old-encoding')
  })

  test('Unicode is not taken for an old encoding', () => {
    expect(errors(read([HEADER, ['1', 'Café Zürich, đã có', '10', 'Có: 10 điểm']]))).toEqual([])
  })

  test('words without spaces', () => {
    expect(errors(read([['TT', 'Chỉsốthànhphần', 'Điểmtốiđa'], ['1', 'Một', '10']]))).toEqual(['annex-spaces-missing'])
  })
})
