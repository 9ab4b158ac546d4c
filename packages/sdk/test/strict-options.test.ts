import { describe, expect, test } from 'vitest'
import { createEngine, defineOptions, defineReporter, defineSink, definePlugin, makeIssue, MisuseError } from '../src/index.js'
import { base, text, wards } from './small-plugins.js'

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (MisuseError.isInstance(error)) return `${error.code} ${error.text.vi} | ${error.message}`
    throw error
  }
  return 'accepted'
}

const about = { title: text, description: text, options: defineOptions({}) }
const outputs = definePlugin({
  ...base,
  id: 'out',
  setup: () => ({
    reporters: [defineReporter({ ...about, id: 'out/text', mediaType: 'text/plain', extension: '.txt', render: () => 'x' })],
    sinks: [defineSink({ ...about, id: 'out/none', write: () => Promise.resolve({ written: [] }) })],
    sources: [{ ...about, id: 'out/rows', abilities: { extensions: [], streams: false, names: false }, read: () => Promise.reject(new Error('not called')) }],
  }),
})
const engine = createEngine({ plugins: [wards(), outputs()] })
const rows = [{ code: 'u', values: { '1.1': { awarded: 5 } } }]
const result = engine.score(engine.index('test/ward'), rows)

describe('an engine refuses what nothing reads', () => {
  test.each([
    ['score', { datastatus: 'illustrative' }, 'dataStatus'],
    ['score', { plugins: [] }, 'executor'],
    ['score', null, 'dataStatus'],
    ['ranking', { whithin: 'all' }, 'within'],
    ['render', { lang: 'en' }, 'language'],
    ['write', { option: {} }, 'options'],
    ['read', { index: 'test/ward', flie: 'x.csv' }, 'file'],
  ] as const)('%s with %j', async (call, options, known) => {
    const given = options as never
    const calls = {
      score: () => engine.score(engine.index('test/ward'), rows, given),
      ranking: () => result.ranking(given),
      render: () => engine.render('out/text', result, given),
      write: () => engine.write('out/none', null, result, given),
      read: () => engine.read('out/rows', null, given),
    }
    expect(await refusal(calls[call])).toMatch(new RegExp(`^OPTIONS_INVALID.*${known}.*\\|.*${known}`))
  })

  test('and what it cannot be made of', async () => {
    for (const config of [undefined, null, [wards()], { plugin: [] }, { plugins: [], override: {} }, { plugins: wards() }]) {
      expect(await refusal(() => createEngine(config as never))).toMatch(/^OPTIONS_INVALID.*plugins/)
    }
  })

  test.each([{ checks: 5 }, { resultChecks: {} }, { checks: [null] }])('score with %j', async (options) => {
    expect(await refusal(() => engine.score(engine.index('test/ward'), rows, options as never))).toMatch(/^OPTIONS_INVALID.*hecks.*must be \[/)
  })

  describe.each(['checks', 'resultChecks'])('a function of %s', (option) => {
    const read = (check: () => unknown) => refusal(() => engine.score(engine.index('test/ward'), rows, { [option]: [() => [], check] }).issues)

    test.each<[string, () => unknown, RegExp]>([
      ['that throws', () => { throw new TypeError('boom') }, /threw: boom/],
      ['that throws what has no text', () => { throw Object.create(null) }, /threw: something that has no text/],
      ['that is async', async () => Promise.reject(new Error('later')), /must not be async/],
      ['with a promise in its list', () => [Promise.reject(new Error('later'))], /must not be async/],
      ['that gives nothing', () => undefined, /must return a list of issues/],
      ['that gives an issue alone', () => makeIssue('unit-check'), /must return a list of issues/],
      ['with an issue without a code', () => [{ severity: 'warning', path: [], params: {} }], /list of issues.*item 0: .*code/],
      ['with a code that does not exist', () => [{ ...makeIssue('unit-check'), code: 'toString' }], /list of issues.*item 0: .*code/],
      ['with a severity that does not exist', () => [makeIssue('unit-check'), { ...makeIssue('unit-check'), severity: 'fatal' }], /list of issues.*item 1: .*severity/],
      ['with a value that no sentence can say', () => [makeIssue('unit-check', { params: { message: null as never } })], /list of issues.*item 0: .*params/],
    ])('%s', async (_, check, why) => {
      const told = await read(check)
      expect(told).toMatch(why)
      expect(told.startsWith('OPTIONS_INVALID')).toBe(true)
      expect(told.split(`${option}[1]`)).toHaveLength(3)
    })

    test('may give any issue that the library makes', async () => {
      const params = { text: '', number: 2.5, words: { vi: 'lời' }, list: ['a', 1, { id: 'x', label: { vi: 'X', en: 'X' } }], none: [] }
      expect(await read(() => Object.freeze([makeIssue('unit-check', { place: { line: 2 }, unit: 'a', indicator: undefined, path: ['nodes', 0], params })]))).toBe('accepted')
    })
  })

  test.each([null, undefined, 5, {}])('%j in the place of an id', async (id) => {
    const given = id as never
    expect(await refusal(() => engine.index(given))).toMatch(/^INDEX_UNKNOWN.*test\/ward/)
    expect(await refusal(() => engine.find('unitLists', given))).toMatch(/^CONTRIBUTION_UNKNOWN/)
    expect(await refusal(() => engine.find(given, 'x'))).toMatch(/^OPTIONS_INVALID.*unitLists/)
    if (id !== undefined) expect(await refusal(() => engine.score(engine.index('test/ward'), rows, { codeList: given }))).toMatch(/^CONTRIBUTION_UNKNOWN/)
  })

  test.each([null, undefined, 5])('%j in the place of an index', async (index) => {
    expect(await refusal(() => engine.score(index as never, rows))).toMatch(/^INDEX_UNKNOWN.*test\/ward/)
    expect(engine.check(index as never).map(({ code }) => code)).toEqual([index === undefined ? 'definition-missing-key' : 'definition-wrong-type'])
  })

  test('and takes what there is', async () => {
    expect(await refusal(() => engine.score(engine.index('test/ward'), rows, { dataStatus: 'illustrative', executor: 'exact', cohort: 'all', digests: {} }))).toBe('accepted')
    expect(await refusal(() => engine.render('out/text', result, { language: 'en' }))).toBe('accepted')
    expect(await refusal(() => engine.write('out/none', null, result, { language: 'en', options: {} }))).toBe('accepted')
  })
})
