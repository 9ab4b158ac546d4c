import { describe, expect, test } from 'vitest'
import { createEngine, definePlugin, num, type Overrides } from '../src/index.js'
import { faultsOf } from './faults-of.js'
import { base, index, level, method } from './small-plugins.js'

const inputs = [{ id: 'x', type: 'number', label: { vi: 'x', en: 'x' } }] as const
const giving = (id: string, points: number) => ({ ...method(id), expand: () => ({ points: num(points), inputs, blank: [{ inputs: ['x'], when: 'any' as const }], warnings: [], rule: { vi: 'x', en: 'x' } }) })
const plugin = definePlugin({ ...base, id: 'a', setup: () => ({ levels: [level('l')], indexes: [index('i', 'l'), index('j', 'l')], methods: [giving('a/one', 1), giving('a/two', 2)] }) })
const other = definePlugin({ ...base, id: 'b', setup: () => ({ methods: [giving('b/three', 3)] }) })
const engine = (overrides: Overrides) => createEngine({ plugins: [plugin(), other()], overrides })
const uses = (name: string) => {
  const text = JSON.stringify(index('own', 'l')).replace('"method":"expert","params":{}', `"method":"${name}"`).replaceAll('awarded', 'x')
  return JSON.parse(text) as ReturnType<typeof index>
}
const points = (overrides: Overrides, name: string) => engine(overrides).score(uses(name), [{ code: 'u', values: { '1.1': { x: 1 } } }]).units[0]?.points

describe('overrides', () => {
  test('a replacement stands under the id that it replaces', () => {
    expect([points({}, 'a/one'), points({ 'a/one': 'b/three' }, 'a/one'), points({ 'a/one': 'b/three' }, 'b/three')]).toEqual([1, 3, 3])
  })

  test('are not followed further: two may be exchanged', () => {
    const exchange = { 'a/one': 'a/two', 'a/two': 'a/one' }
    expect([points(exchange, 'a/one'), points(exchange, 'a/two')]).toEqual([2, 1])
  })

  test('what is switched off is not there', () => {
    expect(engine({ 'a/one': false }).check(uses('a/one')).map(({ code }) => code)).toEqual(['definition-method-unknown'])
    expect(engine({ j: false }).indexes.map(({ id }) => id)).toEqual(['i'])
  })

  test('stand in the manifest, by id; none is an empty list', () => {
    const run = (overrides: Overrides) => engine(overrides).score(uses('b/three'), [{ code: 'u', values: {} }]).manifest.overrides
    expect(run({ 'a/two': false, 'a/one': 'b/three' })).toEqual([{ id: 'a/one', by: 'b/three' }, { id: 'a/two', by: null }])
    expect(run({})).toEqual([])
  })

  describe('of an id that several kinds have', () => {
    const twice = definePlugin({ ...base, id: 'c', setup: () => ({ levels: [level('same'), level('both')], indexes: [index('same', 'same', { edition: 'first' }), index('both', 'both', { edition: 'second' }), index('third', 'same', { edition: 'third' })] }) })
    const composed = (overrides: Overrides) => createEngine({ plugins: [twice()], overrides })
    const standing = (overrides: Overrides) => {
      const { levels, indexes } = composed(overrides)
      return [levels.map(({ id }) => id), indexes.map(({ id, edition }) => `${id} ${edition}`)]
    }

    test('the replacement says which kind is meant, and the other kind stays', () => {
      expect(standing({})).toEqual([['same', 'both'], ['same first', 'both second', 'third third']])
      expect(standing({ same: 'third' })).toEqual([['same', 'both'], ['same third', 'both second', 'third third']])
    })

    test('is refused where it does not', () => {
      for (const overrides of [{ same: false }, { same: 'both' }] as const) {
        expect(faultsOf(() => composed(overrides))[0]).toMatch(/^OVERRIDE_KIND /)
        expect(() => composed(overrides)).toThrow('"same" is an id of several kinds (levels, indexes)')
      }
    })
  })

  test.each<[string, object, string, RegExp]>([
    ['an unknown id', { 'a/on': false }, 'OVERRIDE_UNKNOWN', /No plugin contributes "a\/on"; correct or remove the entry\. Closest: a\/one/],
    ['an unknown replacement', { 'a/one': 'b/thre' }, 'OVERRIDE_UNKNOWN', /"b\/thre".*Closest: b\/three/],
    ['a built-in method', { ratio: 'a/one' }, 'OVERRIDE_UNKNOWN', /"ratio" is built in and cannot be overridden/],
    ['another kind', { 'a/one': 'i' }, 'OVERRIDE_KIND', /"a\/one" \(methods\) and "i" \(indexes\) are of different kinds/],
    ['a value that is neither', { 'a/one': true }, 'OVERRIDE_UNKNOWN', /must be \{ id: another id or false \}/],
    ['the only level of an index', { l: false }, 'REFERENCE_UNKNOWN', /Index "i" belongs to level "l", which no plugin contributes; add the plugin/],
  ])('%s is refused', (_what, overrides, code, text) => {
    expect(faultsOf(() => engine(overrides as Overrides))[0]).toMatch(new RegExp(`^${code} `))
    expect(() => engine(overrides as Overrides)).toThrow(text)
  })
})
