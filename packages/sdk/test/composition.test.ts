import { describe, expect, test } from 'vitest'
import { CompositionError, createEngine, definePlugin, type Plugin } from '../src/index.js'
import { faultsOf, faultsOfEngine } from './faults-of.js'
import { base, index, level, method, text, wards } from './small-plugins.js'

const plugin = (id: string, contributions: object, more: object = {}): Plugin => ({ ...definePlugin({ ...base, id: 'any', setup: () => ({}) })(), id, contributions, ...more })

describe('each fault has its code', () => {
  test.each([['a factory that was not called', wards], ['nothing', undefined], ['null', null], ['a number', 5], ['an object', {}], ['a preset in a preset', [[wards()]]]])(
    'PLUGIN_INVALID: %s', (_what, value) => {
      expect(faultsOfEngine(wards(), value)).toEqual(['PLUGIN_INVALID #2'])
    },
  )

  test.each(['', 'Wards', '1a', 'a b', 'a/b', 'a@b', '__proto__'])('PLUGIN_INVALID: the id %j', (id) => {
    expect(faultsOfEngine(plugin(id, {}))).toEqual([`PLUGIN_INVALID ${id}@1.0.0`])
  })

  test.each(['id', 'version', 'requires', 'contributions', 'apiVersion'])('PLUGIN_INVALID: one written by hand without %s', (key) => {
    const { [key]: _left, ...rest } = { ...wards() } as Record<string, unknown>
    expect(faultsOfEngine(rest)).toEqual([expect.stringMatching(/^PLUGIN_(INVALID|API_UNSUPPORTED) /)])
  })

  test('PLUGIN_API_UNSUPPORTED', () => {
    expect(faultsOfEngine(plugin('old', {}, { apiVersion: 2 }))).toEqual(['PLUGIN_API_UNSUPPORTED old@1.0.0'])
  })

  test('PLUGIN_DUPLICATE: another plugin of the same id', () => {
    expect(faultsOfEngine(plugin('a', {}), plugin('a', {}, { version: '2.0.0' }))).toEqual(['PLUGIN_DUPLICATE a@2.0.0'])
  })

  test('the same plugin object twice is fine, also inside a preset', () => {
    const one = wards()
    expect(createEngine({ plugins: [one, [one], one] }).plugins).toEqual([{ id: 'wards', version: '1.0.0' }])
  })

  test('PLUGIN_REQUIRES_MISSING, with the nearest', () => {
    const needy = definePlugin({ ...base, id: 'needy', requires: ['ward'], setup: () => ({}) })()
    expect(faultsOfEngine(needy, wards())).toEqual(['PLUGIN_REQUIRES_MISSING needy@1.0.0'])
    expect(() => createEngine({ plugins: [needy, wards()] })).toThrow(/Closest: wards/)
    expect(faultsOfEngine(definePlugin({ ...base, id: 'needy', requires: ['wards'], setup: () => ({}) })(), wards())).toEqual(['none'])
  })

  test('CONTRIBUTION_UNKNOWN_KEY', () => {
    expect(faultsOfEngine(plugin('a', { methodes: [], hooks: [] }))).toEqual(['CONTRIBUTION_UNKNOWN_KEY a@1.0.0', 'CONTRIBUTION_UNKNOWN_KEY a@1.0.0'])
  })

  test.each<[string, object]>([
    ['indexes that are no list', { indexes: {} }],
    ['levels that are null', { levels: null }],
    ['an index that is nothing', { indexes: [undefined] }],
    ['a level that is null', { levels: [null] }],
    ['a method that is a function', { methods: [() => 1] }],
    ['an index without nodes', { levels: [level('l')], indexes: [{ ...index('i', 'l'), nodes: undefined }] }],
  ])('CONTRIBUTION_INVALID: %s', (_what, contributions) => {
    expect(new Set(faultsOfEngine(plugin('a', contributions)))).toEqual(new Set(['CONTRIBUTION_INVALID a@1.0.0']))
  })

  test('CONTRIBUTION_CONFLICT: a normalisation becomes a method of its id, which is taken', () => {
    const { id, title, description, params } = method('a/mean')
    const contributions = { methods: [method('a/mean')], normalisations: [{ id, title, description, params, normalise: () => undefined }] }
    expect(faultsOfEngine(plugin('a', contributions))).toEqual(['CONTRIBUTION_CONFLICT a@1.0.0'])
    expect(() => createEngine({ plugins: [plugin('a', contributions)] })).toThrow(/"a\/mean" is both a method and a normalisation \(a@1.0.0 \/ a@1.0.0\)/)
  })

  const twice = (id: string) => ({ id, title: text, description: text, parameters: [{ id: 'x', type: 'number' }], returns: 'number', expand: () => undefined })

  test('CONTRIBUTION_CONFLICT: two functions that formulas cannot tell apart, both named', () => {
    const pair = [plugin('a', { functions: [twice('a/b-c')] }), plugin('a-b', { functions: [twice('a-b/C')] })]
    expect(faultsOfEngine(...pair)).toEqual(['CONTRIBUTION_CONFLICT a-b@1.0.0'])
    expect(() => createEngine({ plugins: pair })).toThrow(/"a-b\/C" is named "a_b_C", which is that of the function "a\/b-c" \(a@1.0.0 \/ a-b@1.0.0\)/)
  })

  test('CONTRIBUTION_CONFLICT: a function that hides a word of the language', () => {
    const hiding = plugin('ref', { functions: [twice('ref/max')] })
    expect(() => createEngine({ plugins: [hiding] })).toThrow(/"ref\/max" is named "ref_max", which is a word of the formula language/)
  })

  test('CONTRIBUTION_INVALID: parameters of a function', () => {
    const parameters = ['x', 'x', '1'].map((id) => ({ id, type: 'number' }))
    expect(faultsOfEngine(plugin('a', { functions: [{ ...twice('a/b'), parameters }] }))).toEqual(['CONTRIBUTION_INVALID a@1.0.0', 'CONTRIBUTION_INVALID a@1.0.0'])
  })

  test('CONTRIBUTION_INVALID: a method outside the name of its plugin', () => {
    for (const id of ['mean', 'b/mean', 'a/', 'ab/mean', 'a']) expect(faultsOfEngine(plugin('a', { methods: [method(id)] }))).toEqual(['CONTRIBUTION_INVALID a@1.0.0'])
    expect(faultsOfEngine(plugin('a', { methods: [method('a/mean')] }))).toEqual(['none'])
  })

  test('CONTRIBUTION_INVALID: every fault of the shape of an index', () => {
    const spoiled = { ...index('i', 'l'), scale: 'x', authority: 'maybe', extra: 1 }
    expect(faultsOfEngine(plugin('a', { levels: [level('l')], indexes: [spoiled] }))).toEqual(Array(3).fill('CONTRIBUTION_INVALID a@1.0.0'))
  })

  test.each<[string, object, object]>([
    ['level', { levels: [level('l')] }, { levels: [level('l')] }],
    ['index', { levels: [level('l')], indexes: [index('i', 'l')] }, { indexes: [index('i', 'l')] }],
  ])('CONTRIBUTION_CONFLICT: a %s of two plugins names both', (kind, first, second) => {
    expect(faultsOfEngine(plugin('a', first), plugin('b', second))).toEqual(['CONTRIBUTION_CONFLICT b@1.0.0'])
    expect(() => createEngine({ plugins: [plugin('a', first), plugin('b', second)] })).toThrow(new RegExp(`${kind} .*a@1\\.0\\.0 / b@1\\.0\\.0`))
  })

  test('CONTRIBUTION_CONFLICT: a method with the name of a built-in one', () => {
    expect(faultsOfEngine(plugin('a', { methods: [method('ratio')] }))).toContain('CONTRIBUTION_CONFLICT a@1.0.0')
  })

  test('the same level object in two plugins is no conflict', () => {
    const shared = level('l')
    expect(createEngine({ plugins: [plugin('a', { levels: [shared] }), plugin('b', { levels: [shared] })] }).levels).toHaveLength(1)
  })

  test('the same method object in one plugin twice is no conflict', () => {
    const shared = method('a/mean')
    expect(faultsOfEngine(plugin('a', { methods: [shared, shared] }))).toEqual(['none'])
  })

  test('REFERENCE_UNKNOWN: an index of a level that nobody contributes, with the nearest', () => {
    expect(faultsOfEngine(wards(), plugin('a', { indexes: [index('i', 'wards')] }))).toEqual(['REFERENCE_UNKNOWN a@1.0.0'])
    expect(() => createEngine({ plugins: [wards(), plugin('a', { indexes: [index('i', 'wards')] })] })).toThrow(/Closest: ward/)
  })

  test('a level may come from a plugin further down the list', () => {
    expect(faultsOfEngine(plugin('a', { indexes: [index('i', 'ward')] }), wards())).toEqual(['none'])
  })
})

describe('one error', () => {
  const compose = () =>
    createEngine({
      plugins: [
        wards(),
        plugin('other', { levels: [level('ward')], indexes: [index('i', 'nowhere')], methods: [method('mean')], hook: [] }, { requires: ['base'] }),
        plugin('old', {}, { apiVersion: 0 }),
        plugin('old', {}, { version: '9.9.9' }),
      ],
    })

  test('carries all faults at once', () => {
    expect(faultsOf(compose).sort()).toEqual([
      'CONTRIBUTION_CONFLICT other@1.0.0',
      'CONTRIBUTION_INVALID other@1.0.0',
      'CONTRIBUTION_UNKNOWN_KEY other@1.0.0',
      'PLUGIN_API_UNSUPPORTED old@1.0.0',
      'PLUGIN_DUPLICATE old@9.9.9',
      'PLUGIN_REQUIRES_MISSING other@1.0.0',
      'REFERENCE_UNKNOWN other@1.0.0',
    ])
  })

  test('its message has a line for each, and every fault has both languages', () => {
    let error: unknown
    try {
      compose()
    } catch (thrown) {
      error = thrown
    }
    if (!CompositionError.isInstance(error)) throw new Error('no CompositionError')
    expect(error.message.split('\n')).toHaveLength(7)
    expect(error.message).toContain('wards@1.0.0 / other@1.0.0')
    for (const fault of error.faults) expect([fault.text.vi.length > 10, (fault.text.en ?? '').length > 10]).toEqual([true, true])
  })

  test('is known by its mark, not by its class', () => {
    const twin = Object.assign(new Error('x'), { [Symbol.for('dti-vn.CompositionError')]: true, faults: [] })
    expect([CompositionError.isInstance(twin), CompositionError.isInstance(new CompositionError([])), CompositionError.isInstance(new Error('x')), CompositionError.isInstance(null)]).toEqual([
      true, true, false, false,
    ])
  })
})

test('no plugins, an empty engine', () => {
  const engine = createEngine({ plugins: [] })
  expect([engine.plugins, engine.levels, engine.indexes]).toEqual([[], [], []])
  expect(engine.check(index('i', 'any'))).toEqual([])
  expect(engine.score(index('i', 'any'), [{ code: 'u', values: { '1.1': { awarded: 5 } } }]).units[0]?.score).toBe(50)
  expect(text.vi).toBe('x')
})
