import { describe, expect, test } from 'vitest'
import {
  type Contributions, createEngine, defineAggregation, definePlugin, defineReporter, defineSink, defineSource, formatIssue, type IndexDefinition, NO_OPTIONS, num, PluginCallError, type ScoringMethod,
} from '../src/index.js'
import { late } from './evils.js'
import { base, index, level, method, text, wards } from './small-plugins.js'
import { expectNoStrays } from './strays.js'
import { faultsOf } from './faults-of.js'

const boom = (): never => {
  throw new Error('boom')
}
const rows = [{ code: 'u', values: { '1.1': { awarded: 5 } } }, { code: 'v', values: { '1.1': { awarded: 7 } } }]
const bad = (contributions: Contributions) => createEngine({ plugins: [wards(), definePlugin({ ...base, id: 'bad', setup: () => contributions })()] })
const using = (change: (json: string) => string): IndexDefinition => JSON.parse(change(JSON.stringify(index('own', 'ward')))) as IndexDefinition
const byMethod = (name: string) => using((json) => json.replace('"method":"expert"', `"method":"${name}"`))
const byAggregation = using((json) => json.replace('"nodes"', '"aggregation":"bad/mean","nodes"'))
const aggregation = (aggregate: unknown) => defineAggregation({ id: 'bad/mean', title: text, description: text, params: NO_OPTIONS, aggregate: aggregate as () => undefined })

expectNoStrays()

/** An `expand` that returns a rule of 1 point, in part replaced. */
const expanding = (part: object | (() => object)) => (_: unknown, { inputs }: { readonly inputs: unknown }) => ({
  points: num(1), inputs, blank: [], warnings: [], rule: text, ...(typeof part === 'function' ? (part as () => object)() : part),
})

describe('a method', () => {
  const parts: [string, Partial<Record<keyof ScoringMethod, unknown>>, RegExp][] = [
    ['throws in check', { check: boom }, /check\(\) of the method "bad\/m" \(plugin bad@1\.0\.0\) failed: boom; the unit/],
    ['throws in expand', { expand: boom }, /expand\(\) of the method "bad\/m" \(plugin bad@1\.0\.0\) failed: boom/],
    ['returns a promise', { expand: () => Promise.resolve({}) }, /it returned a promise; it must return its value at once/],
    ['rejects later', { expand: () => Promise.reject(new Error('late')) }, /it returned a promise/],
    ['returns nothing', { expand: () => undefined }, /it returned undefined; it must return \{ points, bounded\?/],
    ['returns NaN as its lowest', { expand: (_: unknown, { inputs }: { inputs: unknown }) => ({ points: num(1), lowest: NaN, inputs, blank: [], warnings: [], rule: text }) }, /what it returned does not fit: the field "lowest" must be a finite number; the unit/],
    ['returns no warnings', { expand: (_: unknown, { inputs }: { inputs: unknown }) => ({ points: num(1), inputs, blank: [], rule: text }) }, /does not fit: the field "warnings" is missing: give a list, each item an object; the unit/],
    ['returns faults that are none', { check: () => [1] }, /check\(\).*what it returned does not fit: item 0: must be \{ code, path, params \}/],
    ['returns a hole for a fault', { check: () => new Array<unknown>(1) }, /check\(\).*what it returned does not fit: item 0: must be \{ code, path, params \}/],
    ['returns half an expression', { expand: expanding({ points: { op: 'neg' } }) }, /expand\(\) returned something that is not an expression: points\.arg is undefined/],
    ['returns an expression that cannot be read', { expand: expanding({ points: { op: 'neg', get arg() { return boom() } } }) }, /expand\(\) of the method "bad\/m" \(plugin bad@1\.0\.0\) failed: boom/],
    ['promises its points', { expand: expanding(() => ({ points: late() })) }, /expand\(\) of the method "bad\/m" \(plugin bad@1\.0\.0\) failed: it returned a promise/],
    ['promises a part of its points', { expand: expanding(() => ({ points: { op: 'neg', arg: late() } })) }, /it returned a promise/],
    ['promises its rule', { expand: expanding(() => ({ rule: { vi: late(), en: 'x' } })) }, /it returned a promise/],
    ['promises a warning beside what cannot be read', { expand: expanding(() => ({ warnings: [{ get when() { return boom() } }, [late()]] })) }, /failed: boom/],
    ['returns a fault without a path', { check: () => [{ code: 'definition-method-params', params: {} }] }, /item 0: the field "path" is missing/],
    ['changes the definition', { expand: (_: unknown, { inputs }: { inputs: { id: string }[] }) => { inputs[0]!.id = 'other'; return boom() } }, /Cannot assign to read only property/],
    ['has a schema that throws', { params: { '~standard': { version: 1, vendor: 'x', validate: boom } } }, /boom/],
  ]
  test.each(parts)('that %s: its indicator fails, the run goes on', (_what, part, message) => {
    const engine = bad({ methods: [{ ...method('bad/m'), ...part } as ScoringMethod] })
    const result = engine.score(byMethod('bad/m'), rows)
    expect(result.units.map(({ score, indicators }) => [score, indicators['1.1']?.state])).toEqual([[null, 'failed'], [null, 'failed']])
    const [issue] = result.issues.filter(({ code }) => code === 'indicator-failed')
    expect(formatIssue(issue!, 'en')).toMatch(message)
    expect(formatIssue(issue!, 'en')).toMatch(/unit u, indicator 1\.1: (?!.*Tell the author.*Tell the author).*Tell the author of the plugin/)
    expect(engine.score('test/ward', rows).units.map(({ score }) => score)).toEqual([50, 70])
  })
})

describe('an aggregation', () => {
  test.each<[string, unknown, RegExp]>([
    ['throws', boom, /aggregate\(\) of the aggregation "bad\/mean" \(plugin bad@1\.0\.0\) failed: boom; the unit/],
    ['returns NaN', () => NaN, /it returned NaN; it must return a rational number/],
    ['returns a promise', () => Promise.resolve({ n: 1n, d: 1n }), /it returned a promise/],
    ['returns half a number', () => ({ n: 1n, d: 0n }), /must return a rational number/],
  ])('that %s: its unit has no score, the run goes on', (_what, aggregate, message) => {
    const result = bad({ aggregations: [aggregation(aggregate)] }).score(byAggregation, rows)
    expect(result.units.map(({ score }) => score)).toEqual([null, null])
    const [issue] = result.issues.filter(({ code }) => code === 'aggregation-failed')
    expect(formatIssue(issue!, 'en')).toMatch(message)
  })

  test.each([['check', { check: boom }], ['its schema', { params: { '~standard': { version: 1, vendor: 'x', validate: boom } } }]])('that throws in %s', (_what, part) => {
    const engine = bad({ aggregations: [{ ...aggregation(() => undefined), ...part } as never] })
    expect(engine.check(byAggregation).map(({ code }) => code)).toEqual(['definition-plugin-failed'])
    const result = engine.score(byAggregation, rows)
    expect([result.units[0]?.score, result.issues.some(({ code }) => code === 'aggregation-failed')]).toEqual([null, true])
  })
})

describe('in and out', () => {
  const parts = { title: text, description: text, options: NO_OPTIONS }
  const source = (read: unknown) => bad({ sources: [defineSource({ ...parts, id: 'bad/in', abilities: { extensions: [], streams: false, names: false }, read: read as never })] })
  const reporter = (render: unknown) => bad({ reporters: [defineReporter({ ...parts, id: 'bad/out', mediaType: 'text/plain', extension: '.txt', render: render as never })] })
  const sink = (write: unknown) => bad({ sinks: [defineSink({ ...parts, id: 'bad/to', write: write as never })] })
  const result = createEngine({ plugins: [wards()] }).score('test/ward', rows)

  test.each<[string, unknown]>([['throws', boom], ['rejects', () => Promise.reject(new Error('boom'))], ['returns no data set', () => Promise.resolve(5)], ['changes its plan', (_: unknown, { plan }: { plan: { definition: { scale: number } } }) => { plan.definition.scale = 1; return boom() }]])(
    'a source that %s gives no units and an issue',
    async (_what, read) => {
      const engine = source(read)
      const dataset = await engine.read('bad/in', '', { index: engine.index('test/ward') })
      expect(dataset.units).toEqual([])
      expect(dataset.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([expect.stringMatching(/^error \[plugin-call-failed\] read\(\) of the source "bad\/in" \(plugin bad@1\.0\.0\) failed: .* → Tell the author of the plugin bad@1\.0\.0/)])
      expect(engine.scoreDataset('test/ward', dataset).units).toEqual([])
    },
  )

  test.each<[string, unknown, RegExp]>([
    ['throws', boom, /boom/],
    ['is asynchronous', () => Promise.resolve('x'), /it returned a promise/],
    ['returns a number', () => NaN, /it returned NaN; it must return a string, a Uint8Array or an async iterable of Uint8Array/],
    ['changes the result', ({ units }: typeof result) => { Object.assign(units[0]!, { points: 99 }); return '' }, /read only property/],
  ])('a reporter that %s: an error that names it', (_what, render, message) => {
    const engine = reporter(render)
    let error: unknown
    try {
      engine.render('bad/out', result)
    } catch (thrown) {
      error = thrown
    }
    expect(PluginCallError.isInstance(error) && [error.call.plugin, error.text.vi, error.text.en]).toEqual([
      'bad@1.0.0', expect.stringMatching(/^render\(\) của mẫu báo cáo “bad\/out” gặp lỗi: .*Hãy báo cho tác giả phần mở rộng \(plugin\) bad@1\.0\.0, hoặc bỏ phần mở rộng đó ra/), expect.stringMatching(message),
    ])
    expect(result.units[0]?.points).toBe(5)
  })

  test('a sink that fails', async () => {
    await expect(sink(boom).write('bad/to', '', result)).rejects.toThrow(/write\(\) of the sink "bad\/to" failed: boom/)
    await expect(sink(() => Promise.resolve('done')).write('bad/to', '', result)).rejects.toThrow(/it must return \{ written \}/)
  })
})

describe('composition refuses', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['a taken id', () => bad({ levels: [level('ward')] }), /Two plugins contribute the level "ward" \(wards@1\.0\.0 \/ bad@1\.0\.0\); remove one/],
    ['the id of a built-in method', () => bad({ methods: [method('ratio')] }), /@dti-vn\/core \/ bad@1\.0\.0/],
    ['an unknown key', () => bad({ hooks: [] } as never), /bad@1\.0\.0: Unknown contribution "hooks"; valid kinds: levels/],
    ['an async setup', () => definePlugin({ ...base, id: 'bad', setup: (() => Promise.reject(new Error('late'))) as never })(), /bad@1\.0\.0: setup\(\) must return .* at once.*must not be async/],
    ['a setup that throws', () => definePlugin({ ...base, id: 'bad', setup: boom })(), /bad@1\.0\.0: setup\(\) threw: boom\. Mend the plugin/],
    ['a getter that throws', () => definePlugin({ ...base, id: 'bad', setup: () => ({ levels: [Object.defineProperty({ ...level('x') }, 'name', { enumerable: true, get: boom })] }) })(), /bad@1\.0\.0: setup\(\) threw: contributions\.levels\.0\.name cannot be read: boom/],
    ['an unknown field of definePlugin', () => definePlugin({ ...base, id: 'bad', setup: () => ({}), hooks: 1 } as never)(), /bad@1\.0\.0: definePlugin: there is no field "hooks"/],
    ['a locale with a strange placeholder', () => bad({ locales: [{ id: 'xx', name: 'x', messages: { 'file-empty': { what: '{x}', remedy: 'y' } }, words: {} }] }), /the message "file-empty" has the placeholder \{x\}, which nothing fills/],
    ['a locale with the tag of a built-in language', () => bad({ locales: [{ id: 'vi', name: 'x', messages: {}, words: {} }] }), /locale "vi" \(@dti-vn\/core \/ bad@1\.0\.0\)/],
  ])('%s', (_what, compose, message) => {
    expect(faultsOf(compose)[0]).toMatch(/ bad@1\.0\.0$/)
    expect(compose).toThrow(message)
  })
})

test('two engines share nothing, also after a failure', () => {
  const broken = bad({ methods: [{ ...method('bad/m'), expand: boom }] })
  broken.score(byMethod('bad/m'), rows)
  expect(createEngine({ plugins: [wards()] }).score('test/ward', rows).units.map(({ score }) => score)).toEqual([50, 70])
})
