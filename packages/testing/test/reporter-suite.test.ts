import { defineReporter, NO_OPTIONS, type Reporter, type ScoreResult } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { reporterSuite, type ReporterSuiteOptions } from '../src/index.js'
import { failuresOf, recorder } from './recorder.js'

const text = { vi: 'x', en: 'x' }
const escape = (name: string | null) => (name ?? '').replace(/[<>&"']/g, (c) => `&#${String(c.charCodeAt(0))};`)
const page = ({ index, dataStatus, units }: ScoreResult) => `<p>${index.authority} ${dataStatus}</p>${units.map(({ code, name }) => `<p>${code} ${escape(name)}</p>`).join('')}`

const reporter = (render: Reporter['render'] = page): Reporter =>
  defineReporter({ id: 'sample/page', title: text, description: text, mediaType: 'text/html', extension: '.html', options: NO_OPTIONS, render })
const failures = (render: Reporter['render'], more: Partial<ReporterSuiteOptions> = {}) =>
  failuresOf((run) => reporterSuite(reporter(render), { test: run, capabilities: { languages: ['vi', 'en'], allUnits: true, escapes: 'html' }, ...more }))

test('a sound reporter passes, with a test for each promise', async () => {
  const { test: run, names } = recorder()
  reporterSuite(reporter(), { test: run, capabilities: { languages: ['vi'], allUnits: true, escapes: 'html' } })
  expect(names()).toEqual([
    'sample/page: the capabilities are well declared',
    'sample/page: it says the standing of definition and data, vi',
    'sample/page: equal results give equal output, vi',
    'sample/page: it leaves the result as it was',
    'sample/page: it leaves its options as they were',
    'sample/page: every unit is in it',
    'sample/page: texts are escaped, html',
  ])
  expect(await failures(page)).toBe('')
})

const state = { calls: 0 }
test.each<[string, Reporter['render'], RegExp]>([
  ['that hides the authority', (result) => page(result).replace(result.index.authority, ''), /does not say "official"[^]*if it prints words, pass "standing"/],
  ['that hides the data status', (result) => page(result).replace(result.dataStatus, ''), /does not say "reported"/],
  ['that counts', (result) => `${page(result)}${String((state.calls += 1))}`, /Two equal results give different outputs/],
  ['that writes names as they are', ({ units, ...rest }) => page({ ...rest, units: [] }) + units.map(({ code, name }) => `${code} ${name ?? ''}`).join(), /would act as markup/],
  ['that leaves units out', (result) => page({ index: result.index, dataStatus: result.dataStatus, units: result.units.slice(0, 3) } as unknown as ScoreResult), /The unit u5 is not in the output/],
  ['that changes the result', (result) => { Object.assign(result.units[0]!, { points: 99 }); return page(result) }, /render\(\) of the reporter "sample\/page" failed: Cannot assign to read only property/],
  ['that throws', () => { throw new Error('boom') }, /failed: boom/],
])('one %s fails', async (_what, render, message) => {
  expect(await failures(render)).toMatch(message)
})

test('capabilities that are wrong', async () => {
  expect(await failures(page, { capabilities: { languages: [], allUnits: true, escapes: 'xml' as never } })).toMatch(/"languages" is empty[^]*"escapes" is "xml"/)
  expect(await failures(page, { capabilities: { languages: ['vi'], allUnits: true, escapes: 'none' } })).toBe('')
  expect(await failures(page, { capabilities: { languages: ['vi'], allUnits: true, escapes: 'spreadsheet' } })).toMatch(/give "cells"/)
})

test.each<[string, unknown, RegExp]>([
  ['no options', undefined, /^Call reporterSuite\(reporter, \{ test, capabilities, … \}\): the options are undefined\./],
  ['options without a test', { capabilities: {} }, /the option "test" is missing/],
  ['options without capabilities', { test }, /the option "capabilities" is missing/],
  ['a test that is no function', { test: 1, capabilities: {} }, /the option "test" is no function/],
  ['an unknown option', { test, capabilities: {}, standings: 1 }, /unknown key "standings"; did you mean "standing"\?/],
])('a call with %s fails with one sentence', (_what, options, message) => {
  expect(() => reporterSuite(reporter(), options as ReporterSuiteOptions)).toThrow(message)
})

test('capabilities without languages are told, not thrown', async () => {
  expect(await failures(page, { capabilities: { allUnits: true, escapes: 'none' } as never })).toMatch(/"languages" must be a list/)
})
