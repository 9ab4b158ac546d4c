import { describe, expect, test } from 'vitest'
import { createEngine, definePlugin, formatIssue, type IndexDefinition } from '../../src/index.js'

const definition = (unitLists?: string): IndexDefinition => ({
  schema: 'dti-vn.index/1', id: 'a/small', name: { vi: 'Nhỏ' }, level: 'commune', edition: '1', valid: { from: '2020-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 100, maxPoints: 100, ...(unitLists === undefined ? {} : { unitLists }),
  nodes: [{ kind: 'indicator', code: '1', name: { vi: 'Một' }, maxPoints: 100, method: 'expert', inputs: [{ id: 'n', type: 'number', label: { vi: 'Số' } }] }],
})
const lists = definePlugin({
  apiVersion: 1, id: 'lists', version: '1.0.0', meta: { title: { vi: 'Danh mục' } },
  setup: () => ({ unitLists: [{ id: 'l-2020', family: 'l', title: { vi: 'Danh mục' }, valid: { from: '2020-01-01', to: null }, units: [{ code: '440', name: 'A', parent: null, level: 'commune' }] }] }),
})
const engine = createEngine({ plugins: [lists()] })
const warnings = (index: IndexDefinition, code: string, codeList?: string, name?: string) =>
  engine.score(index, [{ code, ...(name === undefined ? {} : { name }), values: { '1': { n: 1 } } }], codeList === undefined ? {} : { codeList }).issues.map((issue) => formatIssue(issue, 'en'))

describe('a run whose units no list is compared with', () => {
  test('is advised to give a period only where the index has lists that a period would choose from', () => {
    expect(warnings(definition(), '440')).toEqual([expect.stringMatching(/names no family of lists → Give a list \(--code-list\); where/)])
    expect(warnings(definition('l'), '440')).toEqual([expect.stringMatching(/neither a period nor a list is given → Give a list \(--code-list\) or the assessment period \(--period\); where/)])
  })

  test.each([['4\u200b40', 'U+200B'], ['4\ufeff40', 'U+FEFF'], ['4\u00ad40', 'U+00AD'], ['４40', '４ = U+FF14'], ['٤40', '٤ = U+0664'], ['\u041d1', '\u041d = U+041D'], ['\u03911', '\u0391 = U+0391'], ['a\u20131', '\u2013 = U+2013']])('%j is told, because it prints like another code', (code, shown) => {
    expect(warnings(definition(), code, 'none')).toEqual([expect.stringContaining(`the code "${code} [${shown}]" has a character that is not seen`)])
  })

  test('a space that does not break is told, which prints as any other', () => {
    expect(warnings(definition(), 'H\u00a01', 'none')).toEqual([expect.stringContaining('has a character that is not seen')])
  })

  test.each(['18070.0', '18070.00', '18070,000', '1.807E+04', '1,8E4', '2e+5'])('%s was a number: an error, and no unit', (code) => {
    const { issues, units } = engine.score(definition(), [code, 'b'].map((one) => ({ code: one, values: { '1': { n: 1 } } })), { codeList: 'none' })
    expect(issues.map((issue) => [issue.code, issue.severity, issue.params['value']])).toEqual([['code-not-text', 'error', code]])
    expect(units.map((unit) => unit.code)).toEqual(['b'])
  })

  test('12E3 may be a code and is told, as a program writes a number', () => {
    expect(warnings(definition(), '12E3', 'none')).toEqual([expect.stringContaining('the code "12E3" looks like a number that a program wrote')])
  })

  // 18070 in groups, with zeros in front, and as a power: 1807 × 10.
  test.each(['18.070', '18,070', '00018070', '1807E1'])('%s beside 18070 is told: one number, two units', (code) => {
    const { issues, units } = engine.score(definition(), ['18070', code].map((one) => ({ code: one, values: { '1': { n: 1 } } })), { codeList: 'none' })
    expect(issues.map((issue) => [issue.unit, formatIssue(issue, 'en')])).toEqual([[code, expect.stringContaining(`the codes "${code}" and "18070" are one number`)]])
    expect(units).toHaveLength(2)
  })

  test.each([[['H1', 'h1'], 'h1', 'H1'], [['h1', 'x', 'H1'], 'h1', 'H1'], [['Sở A', 'SỞ A', 'b'], 'SỞ A', 'Sở A']])('of %j one is told: two codes that differ in capitals only are two units', (codes, code, other) => {
    const { issues } = engine.score(definition(), codes.map((one) => ({ code: one, values: { '1': { n: 1 } } })), { codeList: 'none' })
    expect(issues.map(({ unit }) => unit)).toEqual([code])
    expect(formatIssue(issues[0]!, 'en')).toContain(`the code "${code}" differs from "${other}" in capitals only`)
  })

  test.each(['Tổng cộng', 'TOÀN TỈNH', 'Total'])('a unit with a code named %s is told', (name) => {
    expect(warnings(definition(), '999', 'none', name)).toEqual([expect.stringContaining(`the name "${name}" is that of a row of totals`)])
  })

  test.each(['Xã Tổng Cọt', 'Xã Toàn Lưu', 'Cộng Hòa'])('%s is a name like any other', (name) => {
    expect(warnings(definition(), '999', 'none', name)).toEqual([])
  })

  test.each(['440', 'SỞ-1', 'Đ 1', '18.070', '1E', 'E5', '1.5', 'Sở Nội vụ'.normalize('NFD')])('%j is a code like any other', (code) => {
    expect(warnings(definition(), code, 'none')).toEqual([])
  })
})

describe('a run whose units have codes and no names', () => {
  const unit = (code: string, name: string, parent: string | null) => ({ code, name, parent, level: 'commune' })
  const above = ['9', '42'].map((code) => ({ code, name: `Trên ${code}`, parent: null, level: 'district' }))
  const family = definePlugin({
    apiVersion: 1, id: 'family', version: '1.0.0', meta: { title: { vi: 'Danh mục' } },
    setup: () => ({
      unitLists: [
        { id: 'l-old', family: 'l', title: { vi: 'Cũ' }, valid: { from: '2020-01-01', to: '2025-06-30' }, units: [...above, unit('1', 'Xã Một', '9'), unit('2', 'Xã Hai', '9'), unit('3', 'Phường Ba', '9'), unit('4', 'Xã Bốn', '9')] },
        { id: 'l-new', family: 'l', title: { vi: 'Mới' }, valid: { from: '2025-07-01', to: null }, units: [...above, unit('1', 'Xã Đông', '42'), unit('2', 'Xã Tây', '9'), unit('3', 'P. Ba', '42'), unit('5', 'Xã Năm', '42')] },
      ],
    }),
  })
  const scored = (units: readonly object[]) =>
    createEngine({ plugins: [family()] }).score(definition('l'), units.map((about) => ({ ...about, values: { '1': { n: 1 } } })) as never, { period: '2026' }).issues.filter(({ code }) => code === 'units-unnamed')

  test('is told once which codes another list gives to other units', () => {
    const issues = scored([{ code: '1' }, { code: '2' }, { code: '3' }, { code: '5' }])
    expect(issues.map(({ params }) => params)).toEqual([{ count: 2, list: 'l-new', lists: ['l-old'], codes: ['1', '2'] }])
    expect(issues.map((issue) => formatIssue(issue, 'en'))[0]).toMatch(/^warning \[units-unnamed\] 2 units have no name/)
  })

  test('has nothing to be told where a name or a parent says which is meant', () => {
    expect(scored([{ code: '1', name: 'Xã Đông' }, { code: '1', parent: '42' }])).toEqual([])
  })

  test('is told where both lists have the parent', () => {
    expect(scored([{ code: '2', parent: '9' }])).toHaveLength(1)
  })
})
