import { describe, expect, test } from 'vitest'
import { CompositionError, createEngine, DefinitionError, definePlugin, type IndexDefinition, INDEX_SCHEMA, MisuseError } from '../src/index.js'

const text = { vi: 'Thử', en: 'Test' }
const boom = (): never => {
  throw new Error('not loaded')
}
const throwing = (object: object, key: string) => Object.defineProperty(object, key, { get: boom, enumerable: true, configurable: true })

/** An index of one indicator, of which `spoil` makes one that does not let itself be read. */
function spoilt(spoil: (index: IndexDefinition) => unknown): IndexDefinition {
  const index: IndexDefinition = {
    schema: INDEX_SCHEMA, id: 'test/spoilt', name: { ...text }, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10,
    nodes: [{ kind: 'indicator', code: '1', name: { ...text }, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: { ...text } }] }],
  }
  return spoil(index) as IndexDefinition
}
const first = ({ nodes: [node] }: IndexDefinition) => node!
const sound = spoilt((index) => index)
const rows = [{ code: 'a', values: { '1': { awarded: 3 } } }]
const engine = createEngine({ plugins: [] })

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

const CASES: readonly (readonly [what: string, path: string, make: () => IndexDefinition])[] = [
  ['a getter', 'name', () => spoilt((index) => throwing(index, 'name'))],
  ['a getter deep inside', 'nodes.0.name.en', () => spoilt((index) => (throwing(first(index).name, 'en'), index))],
  ['a proxy that gives nothing', 'schema', () => spoilt((index) => new Proxy(index, { get: boom }))],
  ['a proxy that hides its keys', '', () => spoilt((index) => new Proxy(index, { ownKeys: boom }))],
  ['a list that is a proxy', 'nodes.0', () => spoilt((index) => ({ ...index, nodes: new Proxy(index.nodes, { get: boom }) }))],
  ['a proxy that was revoked', '', () => spoilt((index) => {
    const { proxy, revoke } = Proxy.revocable(index, {})
    revoke()
    return proxy
  })],
]

describe.each(CASES)('%s in a definition', (_what, path, make) => {
  test('is a fault of the definition with its path', () => {
    const issues = engine.check(make())
    expect(issues.map(({ severity, code, path: at }) => [severity, code, at.join('.')])).toEqual([['error', 'definition-unreadable', path]])
  })

  test.each(['plan', 'score'] as const)('%s throws a DefinitionError that says so', (call) => {
    const error = thrownBy(() => (call === 'plan' ? engine.plan(make()) : engine.score(make(), rows)))
    expect(DefinitionError.isInstance(error) && error.issues.map(({ code, path: at }) => [code, at.join('.')])).toEqual([['definition-unreadable', path]])
  })
})

test('a definition that holds itself is told as too deep', () => {
  const circular = spoilt((index) => (Object.assign(first(index), { params: { index } }), index))
  expect(engine.check(circular).map(({ code }) => code)).toEqual(['definition-too-deep'])
})

test('in what a plugin contributes it is a fault of the plugin, with the place', () => {
  const level = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }
  const plugin = definePlugin({ apiVersion: 1, id: 'p', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [CASES[1]![2]()] }) })
  const error = thrownBy(() => plugin())
  expect(CompositionError.isInstance(error) && error.message).toContain('contributions.indexes.0.nodes.0.name.en cannot be read: not loaded')
})

describe('options that do not let themselves be read are a misuse that names them', () => {
  test.each<[string, string, () => unknown]>([
    ['score', 'period', () => engine.score(sound, rows, throwing({}, 'period'))],
    ['score', 'codeList', () => engine.score(sound, rows, throwing({}, 'codeList'))],
    ['score', 'checks', () => engine.score(sound, rows, throwing({}, 'checks'))],
    ['score', 'period', () => engine.score(sound, rows, new Proxy({}, { get: boom }))],
    ['rejections[0]', 'unit', () => engine.score(sound, rows, { rejections: [throwing({ indicator: '1' }, 'unit') as never] })],
    ['ranking', 'within', () => engine.score(sound, rows).ranking(throwing({}, 'within'))],
    ['createEngine', 'plugins', () => createEngine(throwing({}, 'plugins') as never)],
    ['checkUnits', 'codeList', () => engine.checkUnits(sound, [], throwing({}, 'codeList'))],
  ])('%s: %s', (call, option, run) => {
    const error = thrownBy(run)
    expect(MisuseError.isInstance(error) && [error.code, error.message]).toEqual(['OPTIONS_INVALID', `The option "${option}" of ${call} cannot be read: not loaded`])
  })

  test('an option that checkUnits does not know is refused, as everywhere', () => {
    expect(() => engine.checkUnits(sound, [], { codelist: 'none' } as never)).toThrow(/checkUnits: no "codelist"; nearest: codeList/)
  })
})
