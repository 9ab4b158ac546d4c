/* eslint-disable @typescript-eslint/only-throw-error -- plugins may throw anything */
import { describe, expect, test } from 'vitest'
import {
  CompositionError, type Contributions, createEngine, DefinitionError, definePlugin, formatIssue, type IndexDefinition, MisuseError, NO_OPTIONS, PluginCallError, rationalOfNumber,
} from '../src/index.js'
import { EVILS, late, revoked, trap } from './evils.js'
import { base, index, level, method, text, wards } from './small-plugins.js'
import { expectNoStrays } from './strays.js'

expectNoStrays()

const about = { title: text, description: text }
const schema = (validate: unknown) => ({ '~standard': { version: 1, vendor: 'x', validate } })
const rows = [{ code: 'u', values: { '1.1': { awarded: 5 } } }, { code: 'v', values: { '1.1': { awarded: 7 } } }]
const changed = (more: object, child: object = {}): IndexDefinition => {
  const definition = JSON.parse(JSON.stringify(index('own', 'ward'))) as IndexDefinition
  const [main] = definition.nodes as unknown as { children: object[] }[]
  main!.children = main!.children.map((one) => ({ ...one, ...child }))
  return { ...definition, ...more }
}

/** Each kind whose functions are called in a run, with one function replaced, and the index that uses it. */
const HOOKS: Readonly<Record<string, (hook: () => unknown) => { readonly plugin: object; readonly definition: IndexDefinition }>> = {
  ...Object.fromEntries(['check', 'expand', 'params', 'takes'].map((key) => [
    `${key} of a method`,
    (hook: () => unknown) => ({ plugin: { methods: [{ ...method('evil/m'), [key]: key === 'params' ? schema(hook) : hook }] }, definition: changed({}, { method: 'evil/m' }) }),
  ])),
  ...Object.fromEntries(['check', 'aggregate', 'params'].map((key) => [
    `${key} of an aggregation`,
    (hook: () => unknown) => ({
      plugin: { aggregations: [{ ...about, id: 'evil/a', params: NO_OPTIONS, aggregate: () => rationalOfNumber(1), [key]: key === 'params' ? schema(hook) : hook }] },
      definition: changed({ aggregation: 'evil/a' }),
    }),
  ])),
  ...Object.fromEntries(['check', 'grade', 'params'].map((key) => [
    `${key} of a grader`,
    (hook: () => unknown) => ({
      plugin: { graders: [{ ...about, id: 'evil/g', params: NO_OPTIONS, grade: () => null, [key]: key === 'params' ? schema(hook) : hook }] },
      definition: changed({ grader: 'evil/g', grades: [{ id: 'a', name: text, from: 0 }] }),
    }),
  ])),
  ...Object.fromEntries(['check', 'standings', 'params'].map((key) => [
    `${key} of a ranker`,
    (hook: () => unknown) => ({
      plugin: { rankers: [{ ...about, id: 'evil/r', params: NO_OPTIONS, standings: (units: readonly unknown[]) => units.map(() => rationalOfNumber(1)), [key]: key === 'params' ? schema(hook) : hook }] },
      definition: changed({ ranking: { ranker: 'evil/r' } }),
    }),
  ])),
  ...Object.fromEntries(['check', 'normalise', 'params'].map((key) => [
    `${key} of a normalisation`,
    (hook: () => unknown) => ({
      plugin: { normalisations: [{ ...about, id: 'evil/n', params: NO_OPTIONS, normalise: (x: unknown) => ({ points: x, bounded: true, formula: text }), [key]: key === 'params' ? schema(hook) : hook }] },
      definition: changed({}, { method: 'evil/n', params: { direction: 'up' } }),
    }),
  ])),
  'expand of a function': (hook) => ({
    plugin: { functions: [{ ...about, id: 'evil/f', parameters: [{ id: 'x', type: 'number' }], returns: 'number', expand: hook }] },
    definition: changed({}, { method: 'formula', params: { expression: 'evil_f(awarded)' } }),
  }),
  ...Object.fromEntries(['definition', 'data', 'result'].map((phase) => [
    `check of a validator of the ${phase}`,
    (hook: () => unknown) => ({ plugin: { validators: [{ ...about, id: 'evil/v', phase, check: hook }] }, definition: changed({}) }),
  ])),
}

/** Everything said about a definition and a run of it; what is thrown must be ours. */
function said(plugin: object, definition: IndexDefinition): { readonly texts: string; readonly scores: readonly (number | null)[] } {
  try {
    const engine = createEngine({ plugins: [wards(), definePlugin({ ...base, id: 'evil', setup: () => plugin as Contributions })()] })
    const faults = engine.check(definition)
    const result = engine.score(definition, rows)
    const ranks = JSON.stringify(result.ranking())
    result.explain('u')
    const told = [...faults, ...result.issues].filter(({ severity }) => severity === 'error')
    return { texts: told.map((issue) => formatIssue(issue, 'en')).join('\n') + ranks.slice(0, 0), scores: result.units.map(({ score }) => score) }
  } catch (error) {
    const isOurs = CompositionError.isInstance(error) || PluginCallError.isInstance(error) || MisuseError.isInstance(error) || DefinitionError.isInstance(error)
    if (!isOurs) throw new Error('something that is none of our errors', { cause: error })
    return { texts: `${error.message}\n${DefinitionError.isInstance(error) ? error.issues.map((issue) => formatIssue(issue, 'en')).join('\n') : ''}`, scores: [] }
  }
}

describe.each(Object.entries(HOOKS))('%s', (hook, make) => {
  test.each(Object.entries(EVILS))('that %s', (evil, act) => {
    const { plugin, definition } = make(act)
    const { texts } = said(plugin, definition)
    // A method is asked what it takes only inside sum_of_parts.
    if (hook.startsWith('takes')) return
    expect(texts, `${hook} that ${evil}`).toMatch(/evil/)
    expect(texts.length).toBeLessThan(20_000)
  })
})

describe('parts of a plugin', () => {
  const plain = { kind: 'dti-vn.plugin', apiVersion: 1, id: 'evil', version: '1.0.0', meta: { title: text }, requires: [], contributions: {} }
  test.each<[string, () => unknown]>([
    ['requires that rejects', () => definePlugin({ ...base, id: 'evil', requires: late as never, setup: () => ({}) })()],
    ['requires that is a promise', () => createEngine({ plugins: [{ ...plain, requires: Promise.resolve([]) } as never] })],
    ['requires that is a list of promises', () => definePlugin({ ...base, id: 'evil', requires: (() => [late()]) as never, setup: () => ({}) })()],
    ['requires that throws traps', () => definePlugin({ ...base, id: 'evil', requires: () => { throw trap() }, setup: () => ({}) })()],
    ['setup that rejects', () => definePlugin({ ...base, id: 'evil', setup: late as never })()],
    ['setup that returns something whose then throws', () => definePlugin({ ...base, id: 'evil', setup: EVILS['returns something whose then throws'] as never })()],
    ['setup that returns a revoked proxy', () => definePlugin({ ...base, id: 'evil', setup: revoked })()],
    ['setup that returns traps', () => definePlugin({ ...base, id: 'evil', setup: (() => ({ methods: [trap()] })) as never })()],
    ['options that reject', () => definePlugin({ ...base, id: 'evil', options: schema(late) as never, setup: () => ({}) })({})],
    ['options that answer with traps', () => definePlugin({ ...base, id: 'evil', options: schema(trap) as never, setup: () => ({}) })({})],
    ['options that answer with nothing', () => definePlugin({ ...base, id: 'evil', options: schema(() => undefined) as never, setup: () => ({}) })({})],
    ['a revoked proxy', () => createEngine({ plugins: [revoked() as never] })],
    ['traps', () => createEngine({ plugins: [trap() as never] })],
    ['a list of traps', () => createEngine({ plugins: [[trap()] as never] })],
    ['a promise', () => createEngine({ plugins: [late() as never] })],
    ['contributions that are traps', () => createEngine({ plugins: [{ ...plain, contributions: trap() } as never] })],
    ['a list of contributions that is a revoked proxy', () => createEngine({ plugins: [{ ...plain, contributions: { methods: revoked() } } as never] })],
    ['a contribution that is traps', () => createEngine({ plugins: [{ ...plain, contributions: { levels: [trap()] } } as never] })],
    ['a level whose name cannot be read', () => createEngine({ plugins: [{ ...plain, contributions: { levels: [Object.defineProperty({ ...level('x') }, 'name', { enumerable: true, get: () => { throw trap() } })] } } as never] })],
  ])('%s: a CompositionError', (_what, compose) => {
    let error: unknown
    try {
      compose()
    } catch (thrown) {
      error = thrown
    }
    expect(CompositionError.isInstance(error)).toBe(true)
  })
})

describe('in and out', () => {
  const result = createEngine({ plugins: [wards()] }).score('test/ward', rows)
  const engine = (plugin: object) => createEngine({ plugins: [wards(), definePlugin({ ...base, id: 'evil', setup: () => plugin as Contributions })()] })
  const reporter = { ...about, id: 'evil/out', mediaType: 'text/plain', extension: '.txt', options: NO_OPTIONS }
  const source = { ...about, id: 'evil/in', abilities: { extensions: [], streams: false, names: false }, options: NO_OPTIONS }
  const sink = { ...about, id: 'evil/to', options: NO_OPTIONS }

  test.each(Object.entries(EVILS))('a reporter, a source, a sink and their options that %s', async (_evil, act) => {
    expect(() => engine({ reporters: [{ ...reporter, render: act }] }).render('evil/out' as never, result)).toThrow(/evil/)
    expect(() => engine({ reporters: [{ ...reporter, options: schema(act), render: () => '' }] }).render('evil/out' as never, result)).toThrow(/evil/)
    const dataset = await engine({ sources: [{ ...source, read: act }] }).read('evil/in' as never, '', { index: 'test/ward' })
    expect(dataset.issues.map((issue) => formatIssue(issue, 'en')).join()).toMatch(/evil/)
    await expect(engine({ sinks: [{ ...sink, write: act }] }).write('evil/to' as never, '', result)).rejects.toThrow(/evil/)
    await expect(engine({ sinks: [{ ...sink, options: schema(act), write: () => Promise.resolve({ written: [] }) }] }).write('evil/to' as never, '', result)).rejects.toThrow(/evil/)
  })
})

test('what a plugin computes is a number that can be', () => {
  for (const value of [NaN, Infinity, 1e308, -1e308]) {
    const expand = (_: unknown, { inputs }: { readonly inputs: unknown }) => ({ points: { op: 'num', value }, inputs, blank: [], warnings: [], rule: text })
    const { texts, scores } = said({ methods: [{ ...method('evil/m'), expand }] }, changed({}, { method: 'evil/m' }))
    expect(texts).toMatch(/evil/)
    expect(scores.every((score) => score === null)).toBe(true)
  }
})

describe('a reporter in pieces', () => {
  const result = createEngine({ plugins: [wards()] }).score('test/ward', rows)
  const bytes = (text: string) => new TextEncoder().encode(text)
  const read = async (render: unknown): Promise<string> => {
    const reporter = { ...about, id: 'evil/out', mediaType: 'text/plain', extension: '.txt', options: NO_OPTIONS, render }
    const output: unknown = createEngine({ plugins: [wards(), definePlugin({ ...base, id: 'evil', setup: () => ({ reporters: [reporter] }) as Contributions })()] }).render('evil/out' as never, result)
    let text = ''
    for await (const piece of output as AsyncIterable<Uint8Array>) text += new TextDecoder().decode(piece)
    return text
  }

  test('is read to its end', async () => {
    expect(await read(async function* () { await Promise.resolve(); yield bytes('a'); yield bytes('b') })).toBe('ab')
  })

  test.each<[string, unknown]>([
    ['throws on the way', async function* () { yield bytes('a'); await Promise.reject(new Error('boom')) }],
    ['gives no bytes', async function* () { await Promise.resolve(); yield 'a' }],
    ['has an iterator that throws', () => ({ [Symbol.asyncIterator]: () => { throw revoked() } })],
    ['answers with nothing', () => ({ [Symbol.asyncIterator]: () => ({ next: () => undefined }) })],
  ])('that %s: an error that names it', async (_what, render) => {
    await expect(read(render)).rejects.toThrow(/evil/)
  })
})
