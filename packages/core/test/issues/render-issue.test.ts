import { describe, expect, test } from 'vitest'
import { makeIssue, hasErrors } from '../../src/issues/make-issue.js'
import { nearest } from '../../src/issues/nearest.js'
import { formatIssue, printPath, renderIssue } from '../../src/issues/render-issue.js'

describe('renderIssue', () => {
  const issue = makeIssue('value-below-min', {
    place: { file: 'xa.xlsx', sheet: 'Nhập liệu', cell: 'D7', line: 7, column: 'value' },
    unit: '18070',
    indicator: '1.2',
    input: 'steering_meetings',
    params: { value: '-4', min: 0, max: '< 1000000000000000' },
  })

  test('says where, what and what to do in Vietnamese', () => {
    expect(renderIssue(issue, 'vi')).toEqual({
      severity: 'lỗi',
      where: 'xa.xlsx, trang tính Nhập liệu, ô D7, dòng 7, cột value, đơn vị 18070, chỉ số 1.2, số liệu steering_meetings',
      what: 'Giá trị -4 nhỏ hơn mức thấp nhất cho phép: 0',
      remedy: 'Kiểm tra lại với tài liệu kiểm chứng và ghi số từ 0 trở lên',
    })
  })

  test('says it in English', () => {
    expect(renderIssue(issue, 'en')).toEqual({
      severity: 'error',
      where: 'xa.xlsx, sheet Nhập liệu, cell D7, line 7, column value, unit 18070, indicator 1.2, input steering_meetings',
      what: 'The value -4 is below the lowest allowed: 0',
      remedy: 'Check it against the evidence and write 0 or more',
    })
  })

  test('prints the path of a definition last', () => {
    const { where } = renderIssue(makeIssue('definition-method-inputs', { path: ['nodes', 0, 'inputs'], indicator: '1.3' }), 'vi')
    expect(where).toBe('chỉ số 1.3, nodes[0].inputs')
  })

  test.each([
    ['an empty list', { code: '9.9', nearest: [] }, 'Không có chỉ số "9.9" trong bộ chỉ số; gần đúng nhất: –'],
    ['a list', { code: '1.20', nearest: ['1.2', '1.10'] }, 'Không có chỉ số "1.20" trong bộ chỉ số; gần đúng nhất: 1.2, 1.10'],
    ['a missing parameter', { code: '9.9' }, 'Không có chỉ số "9.9" trong bộ chỉ số; gần đúng nhất: –'],
    ['an empty text', { code: '', nearest: [] }, 'Không có chỉ số "–" trong bộ chỉ số; gần đúng nhất: –'],
    ['braces in a value', { code: '{nearest}', nearest: ['1.1'] }, 'Không có chỉ số "{nearest}" trong bộ chỉ số; gần đúng nhất: 1.1'],
    ['dollar signs in a value', { code: '$&$1', nearest: [] }, 'Không có chỉ số "$&$1" trong bộ chỉ số; gần đúng nhất: –'],
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

describe('formatIssue', () => {
  test('puts an issue on one line', () => {
    const issue = makeIssue('unit-without-parent', { unit: '18070' })
    expect(formatIssue(issue, 'vi')).toBe(
      'cảnh báo [unit-without-parent] đơn vị 18070: Chưa biết đơn vị cấp trên nên không xếp hạng trong phạm vi cấp trên được → ' +
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
