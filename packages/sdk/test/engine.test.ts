import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  createEngine, DefinitionError, defineScoringMethod, definePlugin, div, formatIssue, input, MisuseError, mul, num, parseDefinition, points, type UnitRecord,
} from '../src/index.js'
import { base, index, level, text, wards } from './small-plugins.js'

function thrown(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

describe('an engine', () => {
  test('is frozen, and so is everything that plugins gave it', () => {
    const engine = createEngine({ plugins: [wards()] })
    for (const part of [engine, engine.plugins, engine.levels, engine.levels[0], engine.indexes, engine.indexes[0], engine.indexes[0]?.nodes, engine.registry]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })

  test('shares nothing with another', () => {
    const one = createEngine({ plugins: [wards()] })
    const two = createEngine({ plugins: [] })
    expect(two.indexes).toEqual([])
    expect(one.registry).not.toBe(two.registry)
    expect(one.registry.methods).not.toBe(two.registry.methods)
    const three = createEngine({ plugins: [wards()] })
    expect(one.plan('test/ward')).not.toBe(three.plan('test/ward'))
  })

  test('compiles an index once', () => {
    const engine = createEngine({ plugins: [wards()] })
    expect(engine.plan('test/ward')).toBe(engine.plan('test/ward'))
    expect(engine.plan(engine.index('test/ward'))).toBe(engine.plan('test/ward'))
  })

  test('suggests the nearest index, or lists all', () => {
    const engine = createEngine({ plugins: [wards()] })
    for (const id of ['test/wards', 'something/else', '__proto__', '']) {
      const error = thrown(() => engine.index(id))
      expect(MisuseError.isInstance(error) && [error.code, error.text.vi, error.text.en].join('\n')).toMatch(/^INDEX_UNKNOWN\n.*test\/ward.*\n.*test\/ward/)
    }
  })

  test('refuses a definition with faults and carries them', () => {
    const error = thrown(() => createEngine({ plugins: [] }).plan(index('i', 'l', { maxPoints: 11, scale: 0 })))
    expect(DefinitionError.isInstance(error) && error.issues.map(({ code }) => code).sort()).toEqual(['definition-invalid-value', 'definition-sum-mismatch'])
  })

  test('records its plugins in the manifest', () => {
    const engine = createEngine({ plugins: [wards()] })
    const result = engine.score(engine.index('test/ward'), [{ code: 'u', values: {} }])
    expect(result.manifest.plugins).toEqual([{ id: 'wards', version: '1.0.0' }])
  })

  test('scores rows and data sets alike', () => {
    const engine = createEngine({ plugins: [wards()] })
    const result = engine.score(engine.index('test/ward'), [{ code: 'u', values: { '1.1': { awarded: 7.5 } } }])
    expect(result.units[0]).toMatchObject({ points: 7.5, score: 75 })
    expect(JSON.stringify(engine.scoreDataset('test/ward', result.scorecard.dataset))).toBe(JSON.stringify(result))
  })
})

test('what is no data set of the index is misuse, in a sentence', () => {
  const engine = createEngine({ plugins: [wards()] })
  const { dataset } = engine.score('test/ward', [{ code: 'u', values: {} }]).scorecard
  const wrong: unknown[] = [{}, null, undefined, [], 'rows', { units: [], columns: [], issues: [] }, { ...dataset, columns: [] }, { ...dataset, rejected: [] }, { ...dataset, units: {} }]
  for (const one of wrong) {
    const error = thrown(() => engine.scoreDataset('test/ward', one as never))
    expect(MisuseError.isInstance(error) && [error.code, error.text.en]).toEqual(['OPTIONS_INVALID', 'scoreDataset: give a data set made for the index "test/ward" (by datasetOfRows, createDatasetBuilder, or a reader of files).'])
  }
})

describe('errors known by their marks, also from a second copy of the package', () => {
  test.each([['MisuseError', MisuseError], ['DefinitionError', DefinitionError]] as const)('%s', (name, known) => {
    const twin = Object.assign(new Error('x'), { [Symbol.for(`dti-vn.${name}`)]: true })
    expect([known.isInstance(twin), known.isInstance(new Error('x')), known.isInstance(undefined), known.isInstance('x')]).toEqual([true, false, false, false])
  })
})

describe('a method of a plugin, from JSON to points', () => {
  // points × (x / divisor), divisor from the definition
  const scaled = defineScoringMethod({
    id: 'extra/scaled',
    title: text,
    description: text,
    params: z.strictObject({ divisor: z.number() }),
    takes: () => 1,
    check: ({ divisor }) => (divisor > 0 ? [] : [{ code: 'definition-target-not-positive' as const, path: ['params', 'divisor'], params: { target: divisor } }]),
    expand: ({ divisor }, { inputs }) => ({
      points: mul(points, div(input(inputs[0]?.id ?? ''), num(divisor))),
      inputs,
      blank: [{ inputs: inputs.map(({ id }) => id), when: 'any' }],
      warnings: [],
      rule: { vi: 'điểm × x / ước', en: 'points × x / divisor' },
    }),
  })
  const plugin = definePlugin({ ...base, id: 'extra', setup: () => ({ methods: [scaled] }) })
  const json = (params: object) => {
    const definition = JSON.parse(JSON.stringify(index('i', 'l')).replace('"method":"expert","params":{}', `"method":"extra/scaled","params":${JSON.stringify(params)}`)) as unknown
    const parsed = parseDefinition(definition)
    if (!parsed.ok) throw new Error('not parsed')
    return parsed.definition
  }
  const engine = createEngine({ plugins: [plugin()] })

  test('is checked, scored by both executors and explained', () => {
    expect(engine.check(json({ divisor: 3 }))).toEqual([])
    for (const executor of ['exact', 'columns'] as const) {
      const result = engine.score(json({ divisor: 3 }), [{ code: 'u', values: { '1.1': { awarded: 2 } } }, { code: 'v', values: { '1.1': { awarded: 9 } } }, { code: 'w', values: {} }], { executor })
      // 10 × 2/3 = 6.666…; 10 × 9/3 = 30, at most 10
      expect(result.units.map((unit) => unit.points)).toEqual([6.67, 10, 0])
      expect(result.units[2]?.indicators['1.1']).toMatchObject({ state: 'missing', reason: 'empty' })
      expect(JSON.stringify(result.explain('u'))).toContain('points × x / divisor')
    }
  })

  test('its faults are those of the definition', () => {
    expect(engine.check(json({ divisor: 0 })).map(({ code, path }) => [code, path.slice(-2)])).toEqual([['definition-target-not-positive', ['params', 'divisor']]])
    expect(engine.check(json({ divider: 1 })).map(({ code }) => code).sort()).toEqual(['definition-missing-key', 'definition-unknown-key'])
    expect(engine.check(json({ divisor: '3' })).map(({ code }) => code)).toEqual(['definition-wrong-type'])
  })

  test('is unknown to an engine without the plugin', () => {
    expect(createEngine({ plugins: [] }).check(json({ divisor: 3 })).map(({ code }) => code)).toEqual(['definition-method-unknown'])
  })
})

describe('checks of a level', () => {
  const seen: UnitRecord[] = []
  const checked = definePlugin({
    ...base,
    id: 'checked',
    setup: () => ({
      levels: [
        level('l', {
          checks: [
            { id: 'odd-code', check: (unit) => (unit.code === 'odd' ? { vi: 'mã lạ', en: 'odd code' } : undefined) },
            {
              id: 'broken',
              check: (unit) => {
                if (unit.code === 'odd') throw new Error('boom')
                seen.push(unit)
                return undefined
              },
            },
          ],
        }),
      ],
      indexes: [index('i', 'l')],
    }),
  })
  const rows = ['odd', 'even'].map((code) => ({ code, values: { '1.1': { awarded: 5 } } }))
  const engine = createEngine({ plugins: [checked()] })
  const result = engine.score(engine.index('i'), rows, { codeList: 'none', checks: [() => [{ code: 'unit-check', severity: 'warning', path: [], params: { message: text } }]] })

  test('leave warnings; one that throws is a fault of the plugin, and the run goes on', () => {
    expect(result.issues.map(({ code, unit, params }) => [code, unit, params['hook'] ?? null])).toEqual([
      ['unit-check', 'odd', null],
      ['plugin-call-failed', 'odd', 'check'],
      ['unit-check', undefined, null],
    ])
    expect(result.issues[0]).toMatchObject({ severity: 'warning', params: { message: { vi: 'mã lạ', en: 'odd code' } } })
    expect(formatIssue(result.issues[1]!, 'en')).toMatch(/unit odd: check\(\) of the check "broken" of level "l" \(plugin checked@1\.0\.0\) failed: boom → Tell the author/)
    expect(result.units.map(({ score }) => score)).toEqual([50, 50])
    expect(seen.map(({ code }) => code)).toEqual(['even'])
  })
})
