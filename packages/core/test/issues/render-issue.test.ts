import { describe, expect, test } from 'vitest'
import { hasErrors } from '../../src/issues/has-errors.js'
import { makeIssue } from '../../src/issues/make-issue.js'
import { ISSUE_LANGUAGES } from '../../src/issues/issue-language.js'
import { nearest } from '../../src/issues/nearest.js'
import { withIssues } from '../../src/issues/with-issues.js'
import { formatIssue, printPath, renderIssue } from '../../src/issues/render-issue.js'

describe('renderIssue', () => {
  const issue = makeIssue('value-below-min', {
    place: { file: 'xa.xlsx', sheet: 'Nhập liệu', cell: 'D7', line: 7, column: 'value' },
    unit: '18070',
    indicator: '1.2',
    input: 'steering_meetings',
    params: { value: '-4', min: 0, max: { vi: 'nhỏ hơn 10^15', en: 'below 10^15' } },
  })

  test('says where, what and what to do in Vietnamese', () => {
    expect(renderIssue(issue, 'vi')).toEqual({
      severity: 'lỗi',
      where: 'xa.xlsx, trang tính Nhập liệu, ô D7, dòng 7, cột value, đơn vị 18070, chỉ số 1.2, số liệu steering_meetings',
      what: 'Giá trị -4 nhỏ hơn mức thấp nhất cho phép (0)',
      remedy: 'Kiểm tra lại với tài liệu kiểm chứng và ghi số từ 0 trở lên',
    })
  })

  test('says it in English', () => {
    expect(renderIssue(issue, 'en')).toEqual({
      severity: 'error',
      where: 'xa.xlsx, sheet Nhập liệu, cell D7, line 7, column value, unit 18070, indicator 1.2, input steering_meetings',
      what: 'The value -4 is below the lowest allowed (0)',
      remedy: 'Check it against the evidence and write 0 or more',
    })
  })

  test('prints the path of a definition last', () => {
    const { where } = renderIssue(makeIssue('definition-method-inputs', { path: ['nodes', 0, 'inputs'], indicator: '1.3' }), 'vi')
    expect(where).toBe('chỉ số 1.3, nodes[0].inputs')
  })

  test.each([
    ['an empty list', { code: '9.9', nearest: [] }, 'Không có chỉ số “9.9” trong bộ chỉ số'],
    ['a list', { code: '1.20', nearest: ['1.2', '1.10'] }, 'Không có chỉ số “1.20” trong bộ chỉ số; gần đúng nhất: 1.2, 1.10'],
    ['a missing parameter', { code: '9.9' }, 'Không có chỉ số “9.9” trong bộ chỉ số'],
    ['an empty text', { code: '', nearest: [] }, 'Không có chỉ số “–” trong bộ chỉ số'],
    ['braces in a value', { code: '{nearest}', nearest: ['1.1'] }, 'Không có chỉ số “{nearest}” trong bộ chỉ số; gần đúng nhất: 1.1'],
    ['dollar signs in a value', { code: '$&$1', nearest: [] }, 'Không có chỉ số “$&$1” trong bộ chỉ số'],
  ])('prints %s', (_case, params, expected) => {
    expect(renderIssue(makeIssue('indicator-unknown', { params }), 'vi').what).toBe(expected)
  })

  test('prints at most twelve items of a list and marks the rest', () => {
    const indicators = Array.from({ length: 14 }, (_, i) => `1.${String(i + 1)}`)
    expect(renderIssue(makeIssue('unit-refused', { params: { indicators } }), 'en').what).toBe(
      'The unit gets no score because these indicators could not be computed: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10, 1.11, 1.12, …',
    )
  })

  test.each([
    ['vi', 'Đơn vị được tính điểm nhưng không xếp hạng; lý do: không có thủ tục hành chính'],
    ['en', 'The unit is scored but not ranked; reason: no administrative procedures'],
  ] as const)('prints a text of two languages in %s', (language, expected) => {
    const reason = { vi: 'không có thủ tục hành chính', en: 'no administrative procedures' }
    expect(renderIssue(makeIssue('unit-unranked', { params: { reason } }), language).what).toBe(expected)
  })
})

describe('labels, numbers and clauses', () => {
  const head = { id: 'head', label: { vi: 'Bí thư hoặc Chủ tịch', en: 'Secretary or Chair' } }
  const none = { id: 'none', label: { vi: 'Chưa thành lập' } }
  const unknown = makeIssue('value-unknown-option', { indicator: '1.1', input: 'steering_head', params: { value: 'Head', known: [head, none], nearest: [head] } })

  test('an operator reads the label and the id that can be typed', () => {
    expect(renderIssue(unknown, 'vi')).toMatchObject({
      what: 'Không có phương án “Head”; gần đúng nhất: “Bí thư hoặc Chủ tịch” (head)',
      remedy: 'Ghi đúng một mã trong ngoặc: “Bí thư hoặc Chủ tịch” (head), “Chưa thành lập” (none); không thuộc đối tượng áp dụng thì ghi NA',
    })
    expect(renderIssue(unknown, 'en').what).toBe('There is no option "Head"; nearest: "Secretary or Chair" (head)')
  })

  test('a unit reads labels only, and the remedy for forms', () => {
    expect(renderIssue(unknown, 'vi', 'unit')).toMatchObject({
      what: 'Không có phương án “Head”; gần đúng nhất: “Bí thư hoặc Chủ tịch”',
      remedy: 'Chọn một trong các phương án: “Bí thư hoặc Chủ tịch”, “Chưa thành lập”',
    })
    expect(renderIssue(makeIssue('file-empty'), 'vi', 'unit')).toEqual(renderIssue(makeIssue('file-empty'), 'vi'))
  })

  test('the place names an input by its label where the language knows it', () => {
    const language = { ...ISSUE_LANGUAGES.vi, inputLabel: () => ({ vi: 'Người giữ vai trò Trưởng Ban Chỉ đạo' }) }
    expect(renderIssue(unknown, language).where).toBe('chỉ số 1.1, số liệu “Người giữ vai trò Trưởng Ban Chỉ đạo” (steering_head)')
    expect(renderIssue(unknown, language, 'unit').where).toBe('chỉ số 1.1, số liệu “Người giữ vai trò Trưởng Ban Chỉ đạo”')
    expect(renderIssue(unknown, 'vi').where).toBe('chỉ số 1.1, số liệu steering_head')
  })

  test('numbers are written as the language writes them, lists of numbers with semicolons beside decimal commas', () => {
    const issue = makeIssue('value-differs-between-indicators', { params: { id: head, indicators: [none], values: [2450, 12.5] } })
    expect(renderIssue(issue, 'vi').what).toMatch(/ghi khác nhau: 2\.450; 12,5$/)
    expect(renderIssue(issue, 'en').what).toMatch(/: 2,450, 12\.5$/)
  })

  test('a number has its word in the singular or the plural', () => {
    const kinds = [{ id: 'x/row', severity: 'error', vi: { what: 'Có {actual} ô', remedy: 'Sửa' }, en: { what: 'The row has {actual|cell|cells}', remedy: 'Mend' } }] as const
    const issue = (actual: number) => ({ code: 'x/row', severity: 'error', path: [], params: { actual } }) as const
    const cells = (actual: number) => renderIssue(issue(actual), withIssues(ISSUE_LANGUAGES.en, kinds)).what
    expect([cells(1), cells(2)]).toEqual(['The row has 1 cell', 'The row has 2 cells'])
  })

  test('a clause without a value vanishes', () => {
    const above = (params: object) => renderIssue(makeIssue('value-above-max', { params: { value: '850', max: 100, ...params } }), 'vi').remedy
    expect(above({ percent: 85 })).toMatch(/dấu thập phân; tỷ lệ 85% thì ghi 85$/)
    expect(above({})).toMatch(/dấu thập phân$/)
  })
})

describe('formatIssue', () => {
  test('puts an issue on one line', () => {
    const issue = makeIssue('unit-without-parent', { unit: '18070' })
    expect(formatIssue(issue, 'vi')).toBe(
      'cảnh báo [unit-without-parent] đơn vị 18070: Chưa biết đơn vị cấp trên nên chưa xếp hạng được trong phạm vi cấp trên → ' +
        'Ghi mã đơn vị cấp trên vào số liệu hoặc danh mục đơn vị',
    )
  })

  test('leaves out an unknown place', () => {
    expect(formatIssue(makeIssue('file-empty'), 'en')).toBe(
      'error [file-empty] The file has no rows of data → Check that it is the right file and sheet and that it was saved',
    )
  })

  test('calls an info a note', () => {
    const issue = makeIssue('definition-inexact-function', { params: { digits: 40 } })
    expect(formatIssue(issue, 'en')).toMatch(/^note \[definition-inexact-function\] The rule uses /)
  })
})

describe('printPath', () => {
  test.each([
    [[], ''],
    [['nodes'], 'nodes'],
    [['nodes', 0, 'children', 3, 'params', 'steps', 1], 'nodes[0].children[3].params.steps[1]'],
    [[2, 'code'], '[2].code'],
  ])('%j is "%s"', (path, expected) => {
    expect(printPath(path)).toBe(expected)
  })
})

describe('nearest', () => {
  const known = ['steering_meetings', 'has_markets', 'has_enterprises', '1.1', '1.10', '1.2']

  test.each([
    ['steering_meeting', ['steering_meetings']],
    ['HAS_MARKETS', ['has_markets']],
    ['has_amrkets', ['has_markets']],
    ['1.20', ['1.10', '1.2']],
    ['1.3', ['1.1', '1.2']],
    ['completely different', []],
    ['', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(nearest(text, known)).toEqual(expected)
  })

  test('gives the closest first, then by id, and no more than the limit', () => {
    expect(nearest('abcdef', ['abcxyf', 'abcdeg', 'abcdea', 'abcdef_', 'abcdef'])).toEqual(['abcdef', 'abcdea', 'abcdef_'])
    expect(nearest('abcdef', ['abcdeg', 'abcdea'], 1)).toEqual(['abcdea'])
  })
})

describe('makeIssue', () => {
  test('takes the severity of the code and leaves path and params empty', () => {
    expect(makeIssue('zero-denominator')).toEqual({ code: 'zero-denominator', severity: 'warning', path: [], params: {} })
  })

  test('only errors decide the exit code', () => {
    expect(hasErrors([makeIssue('value-missing'), makeIssue('unit-unranked')])).toBe(false)
    expect(hasErrors([makeIssue('value-missing'), makeIssue('value-duplicate')])).toBe(true)
  })
})
