import { describe, expect, test } from 'vitest'
import { convertUp, createEngine, defineOptions, definePlugin, FLAG, optional, type Plugin, type PluginOfAnyVersion, preset } from '../src/index.js'
import { faultsOf, faultsOfEngine } from './faults-of.js'
import { base, level } from './small-plugins.js'

describe('convertUp', () => {
  const plugin = (apiVersion: number): PluginOfAnyVersion => ({ ...definePlugin({ ...base, id: 'old', setup: () => ({ levels: [level('a')] }) })(), apiVersion })
  // Made-up contracts: 2 named the plugin anew, 3 gave it another version text.
  const converters = {
    1: (old: PluginOfAnyVersion) => ({ ...old, id: `${old.id}-two` }),
    2: (old: PluginOfAnyVersion) => ({ ...old, version: `${old.version}-three` }),
  }

  test('goes up version by version, and sets the version itself', () => {
    expect(convertUp(plugin(1), converters, 3)).toMatchObject({ ok: true, plugin: { id: 'old-two', version: '1.0.0-three', apiVersion: 3 } })
    expect(convertUp(plugin(2), converters, 3)).toMatchObject({ ok: true, plugin: { id: 'old', version: '1.0.0-three', apiVersion: 3 } })
  })

  test('leaves a current plugin and what it is given as they are', () => {
    const current = plugin(3)
    expect(convertUp(current, converters, 3)).toEqual({ ok: true, plugin: current })
    const old = Object.freeze(plugin(1))
    convertUp(old, converters, 3)
    expect(old.apiVersion).toBe(1)
  })

  test.each([[4, 'too-new'], [0, 'no-version'], [1.5, 'no-version'], [NaN, 'no-version'], ['1', 'no-version']])('apiVersion %s: %s', (version, why) => {
    expect(convertUp(plugin(version as number), converters, 3)).toEqual({ ok: false, why })
  })

  test('without a converter an old one is too old', () => {
    expect(convertUp(plugin(1), {}, 2)).toEqual({ ok: false, why: 'too-old' })
  })
})

test('an engine says of a plugin that is too new what to update', () => {
  const later = { ...definePlugin({ ...base, id: 'later', setup: () => ({}) })(), apiVersion: 2 } as unknown as Plugin
  expect(() => createEngine({ plugins: [later] })).toThrow(/later@1\.0\.0: The plugin is written for apiVersion 2, newer than 1 of this SDK: update @dti-vn\/sdk/)
})

describe('requires', () => {
  const needing = (id: string, ...requires: string[]) => definePlugin({ ...base, id, requires, setup: () => ({}) })()

  test('may be a function of the options', () => {
    const options = defineOptions({ alone: preset(optional(FLAG, 'needs nobody'), false) })
    const plugin = definePlugin({ ...base, id: 'p', options, requires: ({ alone }) => (alone ? [] : ['q']), setup: () => ({}) })
    expect([plugin().requires, plugin({ alone: true }).requires]).toEqual([['q'], []])
    expect(faultsOfEngine(plugin())).toEqual(['PLUGIN_REQUIRES_MISSING p@1.0.0'])
    expect(faultsOfEngine(plugin({ alone: true }))).toEqual(['none'])
  })

  test('a circle is refused once, and named', () => {
    const ring = [needing('a', 'b'), needing('b', 'c'), needing('c', 'a'), needing('d', 'a')]
    expect(faultsOfEngine(...ring)).toEqual(['PLUGIN_REQUIRES_CYCLE a@1.0.0'])
    expect(() => createEngine({ plugins: ring })).toThrow(/in a circle: a → b → c → a; remove one "requires"/)
    expect(faultsOfEngine(needing('self', 'self'))).toEqual(['PLUGIN_REQUIRES_CYCLE self@1.0.0'])
  })

  test('two ways to one plugin are no circle', () => {
    expect(faultsOfEngine(needing('a', 'b', 'c'), needing('b', 'd'), needing('c', 'd'), needing('d'))).toEqual(['none'])
  })
})

describe('defineOptions', () => {
  const options = defineOptions({ on: preset(optional(FLAG, 'on'), true) })
  const plugin = definePlugin({ ...base, id: 'p', options, setup: ({ on }) => ({ levels: on ? [level('a')] : [] }) })

  test('fills in presets, and refuses unknown and wrong options in both languages', () => {
    expect([plugin().contributions.levels.length, plugin({ on: false }).contributions.levels.length]).toEqual([1, 0])
    expect(faultsOf(() => plugin({ off: true } as never))).toEqual(['OPTIONS_INVALID p@1.0.0'])
    expect(() => plugin({ on: 1 } as never)).toThrow(/Options: the field "on" must be true or false/)
    expect(() => definePlugin({ ...base, id: 'p', options: defineOptions({}), setup: () => ({}) })({ off: true } as never)).toThrow(/Options: there is no field "off", nor any other: remove it\.$/)
    expect(faultsOf(() => plugin(JSON.parse('{"__proto__":{"on":1}}') as never))).toEqual(['OPTIONS_INVALID p@1.0.0'])
  })
})
