import { defineValidator, type Finding, type ValidatorOf } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { smallIndex, smallPlugin, validatorTester, type ValidatorCases, type ValidatorTesterOptions } from '../src/index.js'
import { failuresOf } from './recorder.js'

const text = { vi: 'x', en: 'x' }
const definition = smallIndex()
const row = (code: string, awarded: number) => ({ code, values: { '1.1': { awarded } } })
const finding = (unit: string): Finding => ({ severity: 'warning', unit, indicator: '1.1', input: 'awarded', message: { vi: 'cao', en: 'high' } })
const high = defineValidator({
  id: 'sample/high',
  title: text,
  description: text,
  phase: 'data',
  levels: ['small'],
  check: ({ units }) => units.flatMap(({ code, value }) => (Number(value('1.1', 'awarded') ?? 0) > 8 ? [finding(code)] : [])),
})
const expected = { severity: 'warning', unit: 'b', indicator: '1.1', input: 'awarded' } as const
const cases: ValidatorCases = {
  valid: [{ name: 'eight', rows: [row('a', 8)] }],
  invalid: [{ name: 'nine', rows: [row('a', 8), row('b', 9)], findings: [expected] }],
}
const failures = (validator: ValidatorOf<'data'> = high, given: object = {}, options: Partial<ValidatorTesterOptions> = {}) =>
  failuresOf((run) => validatorTester(validator, { test: run, ...options }).run({ ...cases, ...given }))
const checking = (check: ValidatorOf<'data'>['check']): ValidatorOf<'data'> => ({ ...high, check })

test('a sound validator of each phase passes', async () => {
  expect(await failures()).toBe('')
  const year = defineValidator({ ...high, phase: 'definition', check: ({ edition }) => (edition === '2026' ? [] : [{ severity: 'error', path: ['edition'], message: text }]) })
  const years: ValidatorCases = { valid: [{ name: '2026' }], invalid: [{ name: '2025', definition: { ...definition, edition: '2025' }, findings: [{ severity: 'error', path: ['edition'], message: text }] }] }
  expect(await failuresOf((run) => validatorTester(year, { test: run }).run(years))).toBe('')
  const first = defineValidator({ ...high, phase: 'result', check: ({ units }) => units.filter(({ points }) => points === 10).map(({ code }) => ({ severity: 'info', unit: code, message: text })) })
  const full: ValidatorCases = { valid: [{ name: 'nine', rows: [row('a', 9)] }], invalid: [{ name: 'ten', rows: [row('a', 10)], findings: [{ severity: 'info', unit: 'a' }] }] }
  expect(await failuresOf((run) => validatorTester(first, { test: run }).run(full))).toBe('')
})

test('a companion may be the plugin that brings it', async () => {
  const own: ValidatorOf<'data'> = { ...high, id: 'small/high' }
  expect(await failures(own, {}, { companions: [smallPlugin({ validators: [own] })] })).toBe('')
})

const state = { calls: 0 }
test.each<[string, ValidatorOf<'data'>['check'], RegExp]>([
  ['that finds nothing', () => [], /It finds nothing; expected warning b 1\.1 awarded/],
  ['that finds too much', ({ units }) => units.map(({ code }) => finding(code)), /silent about eight: It finds warning a 1\.1 awarded; expected nothing/],
  ['with another severity', ({ units }) => high.check({ units }, { definition }).map((one) => ({ ...one, severity: 'error' })), /It finds error b .* expected warning b/],
  ['that counts its calls', () => ((state.calls += 1) % 2 ? [] : [finding('b')]), /Two calls with the same subject find different things/],
  ['that changes its subject', ({ units }) => { Object.assign(units[0]!, { code: 'z' }); return [] }, /Cannot assign to read only property/],
  ['that throws', () => { throw new Error('boom') }, /boom/],
  ['that returns no list', () => undefined as never, /check\(\) of the validator/],
  ['that names no unit of the data', () => [finding('q')], /names the unit "q", which the data does not have/],
  ['that names no indicator of the index', () => [{ ...finding('b'), indicator: '9.9' }], /names the indicator "9\.9", which the index does not have/],
  ['that names no input of the indicator', () => [{ ...finding('b'), input: 'x' }], /names the input "x", which the indicator 1\.1 does not have/],
  ['that names an input without its indicator', () => [{ ...finding('b'), indicator: undefined }], /without its "indicator"/],
  ['with a path to nowhere', () => [{ ...finding('b'), path: ['nodes', 7, 'x'] }], /leads nowhere/],
  ['that speaks one language', () => [{ ...finding('b'), message: { vi: 'cao' } }], /The message of a finding has no text in "en"/],
])('one %s fails', async (_what, check, message) => {
  expect(await failures(checking(check))).toMatch(message)
})

test.each<[string, object, RegExp]>([
  ['no cases', { valid: [] }, /"valid" is empty/],
  ['an unknown key', { valid: [{ name: 'x', rows: [], row: [] }] }, /unknown key "row"; did you mean "rows"\?/],
  ['no rows', { valid: [{ name: 'x' }] }, /The case "x" has no "rows"/],
  ['no findings', { invalid: [{ name: 'x', rows: [row('b', 9)], findings: [] }] }, /expects no "findings"/],
  ['a misspelt finding', { invalid: [{ name: 'x', rows: [row('b', 9)], findings: [{ ...expected, unti: 'b' }] }] }, /unknown key "unti"; did you mean "unit"\?/],
  ['a misspelt input', { valid: [{ name: 'x', rows: [{ code: 'a', values: { '1.1': { award: 9 } } }] }] }, /award/],
  ['a definition of another level', { valid: [{ name: 'x', rows: [], definition: { ...definition, level: 'other' } }] }, /The validator is not asked about "small\/index" of the level "other"/],
  ['another message', { invalid: [{ name: 'x', rows: [row('b', 9)], findings: [{ ...expected, message: text }] }] }, /\{"vi":"cao","en":"high"\}; expected/],
])('cases with %s fail', async (_what, given, message) => {
  expect(await failures(high, given)).toMatch(message)
})

test('a wrong definition of a case is told', async () => {
  const wrong = { ...definition, maxPoints: 11 }
  expect(await failures(high, { invalid: [{ name: 'x', definition: wrong, rows: [row('b', 9)], findings: [expected] }] })).toMatch(/finds x: [^]*definition-sum-mismatch/)
})

test('one that sees definitions takes no rows', async () => {
  const silent = defineValidator({ ...high, phase: 'definition', check: () => [] })
  const given: ValidatorCases = { valid: [{ name: 'x', rows: [] }], invalid: { none: 'finds nothing' } }
  expect(await failuresOf((run) => validatorTester(silent, { test: run }).run(given))).toMatch(/has "rows", which a validator of definitions does not see/)
})
