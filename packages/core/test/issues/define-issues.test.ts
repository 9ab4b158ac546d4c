import { describe, expect, test } from 'vitest'
import { defineIssues } from '../../src/issues/define-issues.js'
import { ISSUE_LANGUAGES } from '../../src/issues/issue-language.js'
import { formatIssue, renderIssue } from '../../src/issues/render-issue.js'
import { withIssues } from '../../src/issues/with-issues.js'

const { kinds, make } = defineIssues(
  {
    'ward-book/line-odd': {
      severity: 'warning',
      vi: { what: 'Dòng có {actual} phần thay vì {expected}[; gần đúng: {nearest}]', remedy: 'Ghi đủ các phần' },
      en: { what: 'The line has {actual|part|parts} in place of {expected}[; nearest: {nearest}]', remedy: 'Write all parts' },
    },
    'ward-book/closed': { severity: 'error', vi: { what: 'Sổ đã khóa', remedy: 'Mở khóa sổ' }, en: { what: 'The book is locked', remedy: 'Unlock it' } },
  },
  'ward-book.md',
)

describe('defineIssues', () => {
  test('lists the kinds as plain frozen data, with where they are described', () => {
    expect(kinds.map(({ id, severity, docs }) => [id, severity, docs])).toEqual([
      ['ward-book/line-odd', 'warning', 'ward-book.md#ward-book/line-odd'],
      ['ward-book/closed', 'error', 'ward-book.md#ward-book/closed'],
    ])
    expect(Object.isFrozen(kinds) && kinds.every(Object.isFrozen)).toBe(true)
    expect(JSON.parse(JSON.stringify(kinds))).toEqual(kinds)
  })

  test('makes issues with the severity of their code', () => {
    expect(make('ward-book/line-odd', { unit: 'a', params: { actual: 1, expected: 4 } })).toEqual({ code: 'ward-book/line-odd', severity: 'warning', path: [], unit: 'a', params: { actual: 1, expected: 4 } })
    expect(make('ward-book/closed')).toEqual({ code: 'ward-book/closed', severity: 'error', path: [], params: {} })
  })

  test('is closed: other codes and details without a value of the sentence do not compile', () => {
    const wrong = [
      // @ts-expect-error -- no such code
      () => make('ward-book/lne-odd', { params: { actual: 1, expected: 4 } }),
      // @ts-expect-error -- a code of the library
      () => make('value-missing'),
      // @ts-expect-error -- `expected` is not there
      () => make('ward-book/line-odd', { params: { actual: 1 } }),
      // @ts-expect-error -- no details at all
      () => make('ward-book/line-odd'),
      // What is in square brackets may be absent; a value that no sentence has is for programs.
      () => make('ward-book/line-odd', { params: { actual: 1, expected: 4, more: 'x' } }),
    ]
    expect(wrong).toHaveLength(5)
  })
})

describe('withIssues', () => {
  test('adds the sentences in the language of the texts and leaves what is there', () => {
    const vi = withIssues(ISSUE_LANGUAGES.vi, kinds)
    const en = withIssues({ ...ISSUE_LANGUAGES.en, messages: { ...ISSUE_LANGUAGES.en.messages, 'ward-book/closed': { what: 'Shut', remedy: 'Ask' } } }, kinds)
    expect(renderIssue(make('ward-book/closed'), vi)).toMatchObject({ severity: 'lỗi', what: 'Sổ đã khóa', remedy: 'Mở khóa sổ' })
    expect(renderIssue(make('ward-book/closed'), en)).toMatchObject({ severity: 'error', what: 'Shut', remedy: 'Ask' })
    expect(renderIssue(make('ward-book/line-odd', { params: { actual: 1, expected: 4 } }), en).what).toBe('The line has 1 part in place of 4')
    expect(Object.keys(ISSUE_LANGUAGES.vi.messages)).not.toContain('ward-book/closed')
  })
})

describe('a code that the language does not have', () => {
  const issue = { ...make('ward-book/line-odd', { place: { file: 'a.txt', line: 3 }, unit: '18070', params: { actual: 1.5, expected: 4, day: '2026-07-01', who: { id: 'x', label: { vi: 'Xã', en: 'Commune' } }, list: ['a', 'b'] } }) }

  test('is told by its values, and where it stands', () => {
    expect(formatIssue(issue, 'vi')).toBe(
      'cảnh báo [ward-book/line-odd] a.txt, dòng 3, đơn vị 18070: Chưa có lời giải thích cho mã này vì thiếu plugin tạo ra nó; giá trị kèm theo: actual = 1,5; expected = 4; day = 01/07/2026; who = “Xã” (x); list = a, b → Nạp plugin tạo ra mã ward-book/line-odd rồi xem lại',
    )
    expect(formatIssue(issue, 'en')).toContain('There is no sentence for this code, because the plugin that makes it is not here; values: actual = 1.5; expected = 4; day = 2026-07-01; who = "Commune" (x); list = a, b → Add')
    expect(renderIssue(issue, 'en', 'unit').what).toContain('who = "Commune"; list')
  })

  test('has no clause about values where there are none', () => {
    expect(formatIssue(make('ward-book/closed'), 'en')).toBe('error [ward-book/closed] There is no sentence for this code, because the plugin that makes it is not here → Add the plugin that makes ward-book/closed and look again')
  })

  test.each(['constructor', '__proto__', 'toString', ''])('does not mistake %j for a sentence', (code) => {
    expect(renderIssue({ ...issue, code }, 'en').what).toContain('There is no sentence')
  })

  test.each([
    ['null', null, 'null'],
    ['true', true, 'true'],
    ['a table', { a: 1 }, '{"a":1}'],
    ['an empty list', [], '–'],
    ['an empty text', '', '–'],
    ['slots in a value', '{code} [{values}]', '{code} [{values}]'],
    ['nothing', undefined, 'undefined'],
  ])('prints %s, whatever the maker put there', (_what, odd, printed) => {
    expect(renderIssue({ ...issue, params: { odd } as never }, 'en').what).toMatch(new RegExp(`values: odd = ${printed.replace(/[{}[\]]/g, '\\$&')}$`))
  })
})
