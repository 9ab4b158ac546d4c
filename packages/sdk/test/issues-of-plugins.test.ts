import { describe, expect, test } from 'vitest'
import { type CompositionError, createEngine, defineIssues, definePlugin, formatIssue, type IssueKind, type Locale, MisuseError, type Plugin } from '../src/index.js'
import { wards } from './small-plugins.js'

const book = defineIssues({
  'book/torn': { severity: 'warning', vi: { what: 'Trang {page} bị rách', remedy: 'Chép lại trang đó' }, en: { what: 'Page {page} is torn', remedy: 'Copy the page' } },
})
const torn = book.make('book/torn', { params: { page: 3 } })

const title = { vi: 'Thử', en: 'Sample' }
const plugin = (id: string, contributions: { readonly issues?: readonly IssueKind[]; readonly locales?: readonly Locale[] }) =>
  definePlugin({ apiVersion: 1, id, version: '1.0.0', meta: { title }, setup: () => contributions })()

const fr = (rest: Partial<Locale>): Locale => ({ id: 'fr', name: 'français', messages: {}, words: {}, ...rest })
const frTorn = { what: 'La page {page} est déchirée', remedy: 'Recopiez-la' }

function faultsOf(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    return (error as CompositionError).message
  }
  return ''
}

const kind = (change: object) => ({ ...book.kinds[0], ...change }) as IssueKind

describe('issue codes of plugins', () => {
  test('have their sentences in the languages of engines that have the plugin, and in no other', () => {
    const engine = createEngine({ plugins: [plugin('book', { issues: book.kinds })] })
    expect(engine.formatIssue(torn, 'vi')).toBe('cảnh báo [book/torn] Trang 3 bị rách → Chép lại trang đó')
    expect(engine.formatIssue(torn, 'en')).toBe('warning [book/torn] Page 3 is torn → Copy the page')
    expect(engine.contributions.issues).toEqual(book.kinds)
    const other = createEngine({ plugins: [] })
    expect(other.formatIssue(torn, 'en')).toMatch(/^warning \[book\/torn\] There is no sentence for this code.*page = 3/)
    expect(formatIssue(torn, 'en')).toBe(other.formatIssue(torn, 'en'))
  })

  test('survive JSON, so that whoever reads a result with the plugin prints the same', () => {
    const engine = createEngine({ plugins: [plugin('book', { issues: book.kinds })] })
    expect(engine.formatIssue(JSON.parse(JSON.stringify(torn)) as typeof torn, 'en')).toBe(engine.formatIssue(torn, 'en'))
  })

  test.each([
    ['the id of another plugin', 'notebook', {}, /\[CONTRIBUTION_INVALID\] notebook@1.0.0: issue code "book\/torn": The id must be "notebook\/<name>"/],
    ['a code as the library has them', 'book', { id: 'book-torn' }, /The id must be "book\/<name>"/],
    ['a code of the library', 'book', { id: 'value-missing' }, /The id must be "book\/<name>".*\n.*"value-missing" \(@dti-vn\/core \/ book@1.0.0\)/],
    ['the family of one of our adapters', 'book', { id: 'sql-torn' }, /The id must be "book\/<name>"/],
    ['a value in one language only', 'book', { vi: { what: 'Trang bị rách', remedy: 'Chép lại' } }, /the two languages have different placeholders: {page}/],
    ['a remedy of units in one language only', 'book', { vi: { what: 'Trang {page}', remedy: 'Chép', remedyOfUnit: 'Gửi lại' } }, /"remedyOfUnit" must be there in both languages/],
    ['a value that only the remedy of units says', 'book', { vi: { what: 'Trang {page}', remedy: 'a', remedyOfUnit: '{x}' }, en: { what: 'Page {page}', remedy: 'b', remedyOfUnit: '{x}' } }, /different placeholders: {x}/],
    ['no English', 'book', { en: undefined }, /"en"/],
    ['another severity', 'book', { severity: 'fatal' }, /"severity" must be one of “error”, “warning”, “info”/],
    ['an unknown key', 'book', { hint: 'x' }, /hint/],
  ] as const)('are refused with %s', (_what, id, change, message) => {
    expect(faultsOf(() => createEngine({ plugins: [plugin(id, { issues: [kind(change)] })] }))).toMatch(message)
  })

  test('belong to one plugin', () => {
    const twice = [kind({}), kind({ severity: 'error' })]
    expect(faultsOf(() => createEngine({ plugins: [plugin('book', { issues: twice })] }))).toMatch(/Two plugins contribute the issue code "book\/torn"/)
  })

  test('cannot be overridden, because their makers give the severity', () => {
    for (const by of [false, 'book/torn'] as const) {
      expect(faultsOf(() => createEngine({ plugins: [plugin('book', { issues: book.kinds })], overrides: { 'book/torn': by } }))).toMatch(/\[OVERRIDE_KIND\] overrides: "book\/torn" is an issue code and cannot be overridden/)
    }
  })

  test('may be made by checks of a run; codes that the engine does not have may not', () => {
    const run = (plugins: readonly Plugin[]) => createEngine({ plugins: [plugins, wards()] }).score('test/ward', [], { codeList: 'none', checks: [() => [torn]] }).issues
    expect(run([plugin('book', { issues: book.kinds })])).toContainEqual(torn)
    expect(() => run([])).toThrow(MisuseError)
  })
})

describe('a locale', () => {
  const said = { pluginMessages: { book: { 'book/torn': frTorn } } }

  test('speaks codes of plugins, where the engine has the plugin', () => {
    const engine = createEngine({ plugins: [plugin('book', { issues: book.kinds }), plugin('french', { locales: [fr(said)] })] })
    expect(engine.formatIssue(torn, 'fr')).toContain('La page 3 est déchirée → Recopiez-la')
    expect(engine.language('fr').absent.messages).not.toContain('book/torn')
    const without = createEngine({ plugins: [plugin('french', { locales: [fr(said)] })] })
    expect(without.formatIssue(torn, 'fr')).toContain('There is no sentence for this code')
  })

  test('that has no sentence leaves the English one, and that is listed', () => {
    const engine = createEngine({ plugins: [plugin('book', { issues: book.kinds }), plugin('french', { locales: [fr({})] })] })
    expect(engine.formatIssue(torn, 'fr')).toContain('Page 3 is torn')
    expect(engine.language('fr').absent.messages).toContain('book/torn')
  })

  test.each([
    ['a code that the plugin does not have', { book: { 'book/trn': frTorn } }, /locale "fr": "pluginMessages.book" has the unknown key "book\/trn".*to "book\/torn"/],
    ['a value that nothing fills', { book: { 'book/torn': { ...frTorn, what: '{feuille}' } } }, /the message "book\/torn" has the placeholder {feuille}, which nothing fills; placeholders: {page}/],
    ['no table', { book: 'book/torn' }, /"pluginMessages" must be a table/],
    ['no tables', null, /"pluginMessages" must be a table/],
  ])('is refused with %s', (_what, pluginMessages, message) => {
    expect(faultsOf(() => createEngine({ plugins: [plugin('book', { issues: book.kinds }), plugin('french', { locales: [fr({ pluginMessages } as never)] })] }))).toMatch(message)
  })
})
