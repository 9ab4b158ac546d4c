import { describe, expect, test } from 'vitest'
import { createEngine, definePlugin, defineReporter, formatIssue, makeIssue, MisuseError, NO_OPTIONS } from '../src/index.js'
import { base, index, level, method, text } from './small-plugins.js'

const deprecated = { since: '2.0.0', replacedBy: 'new/one', reason: { vi: 'đã thay', en: 'replaced' } }
const reporter = defineReporter({ id: 'old/out', title: text, description: text, mediaType: 'text/plain', extension: '.txt', options: NO_OPTIONS, deprecated, render: (_result, { language }) => language.words['heading.rank'] })
const locale = { id: 'xx', name: 'Sample', messages: { 'file-empty': { what: 'EMPTY', remedy: 'LOOK' } }, words: { error: 'ERR', 'heading.rank': 'RANK' } } as const
const plugin = definePlugin({
  ...base, id: 'old',
  setup: () => ({
    levels: [level('l', { deprecated })], indexes: [index('i', 'l', { deprecated }), index('j', 'l')], methods: [{ ...method('old/m'), deprecated }], reporters: [reporter], locales: [locale],
  }),
})
const engine = createEngine({ plugins: [plugin()] })
const warnings = (id: string) =>
  engine.score(engine.index(id), [{ code: 'u', values: {} }, { code: 'v', values: {} }]).issues.filter(({ code }) => code === 'contribution-deprecated').map((issue) => formatIssue(issue, 'en'))

describe('what is deprecated', () => {
  test('leaves one warning in each run that uses it, and in check', () => {
    expect(warnings('i')).toEqual([
      'warning [contribution-deprecated] The index "i" should no longer be used, since 2.0.0: replaced → Everything works as before; change over to new/one',
      expect.stringContaining('The level "l" should no longer be used'),
    ])
    expect(warnings('j')).toHaveLength(1)
    expect(engine.check(engine.index('j')).map(({ code }) => code)).toEqual(['contribution-deprecated'])
  })

  test('is found inside params too', () => {
    const parts = JSON.parse(JSON.stringify(index('k', 'other')).replace('"params":{}', '"params":{"parts":[{"method":"old/m"}]}')) as ReturnType<typeof index>
    expect(engine.check(parts).filter(({ code }) => code === 'contribution-deprecated')).toHaveLength(1)
  })

  test('is listed by the engine, used or not', () => {
    expect(engine.deprecations).toHaveLength(4)
    expect(engine.deprecations.map((issue) => formatIssue(issue, 'vi')).join()).toContain('không nên dùng mẫu báo cáo “old/out”')
  })
})

describe('a locale', () => {
  test('says what it has, English the rest, and lists what is absent', () => {
    const spoken = engine.language('xx')
    expect(engine.formatIssue(makeIssue('file-empty', { place: { file: 'a.csv' } }), 'xx')).toBe('ERR [file-empty] a.csv: EMPTY → LOOK')
    expect(engine.formatIssue(makeIssue('unit-code-missing'), 'xx')).toBe('ERR [unit-code-missing] The row has no unit code and was not counted → Write the unit code; keep leading zeros, which needs the cell format Text in Excel')
    expect([spoken.absent.messages.includes('file-empty'), spoken.absent.messages.includes('unit-code-missing'), spoken.absent.words.includes('heading.rank'), spoken.absent.words.includes('heading.grade')]).toEqual([false, true, false, true])
  })

  test('reaches reporters', () => {
    const result = engine.score(engine.index('j'), [])
    expect([engine.render('old/out', result, { language: 'xx' }), engine.render('old/out', result, { language: 'en' }), engine.render('old/out', result)]).toEqual(['RANK', 'Rank', 'Hạng'])
  })

  test('that nobody has is refused with those that are there', () => {
    let error: unknown
    try {
      engine.language('fr')
    } catch (thrown) {
      error = thrown
    }
    expect(MisuseError.isInstance(error) && [error.code, error.text.en]).toEqual(['LANGUAGE_UNKNOWN', 'There is no language "fr". Use one of: vi, en, xx.'])
  })
})
