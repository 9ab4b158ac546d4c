import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { CompositionError, definePlugin, type OptionsSchema } from '../src/index.js'
import { faultsOf } from './faults-of.js'
import { base, level } from './small-plugins.js'

/** A Standard Schema written by hand: `{ name: text, count?: number }`, count 1 unless given. */
const byHand: OptionsSchema<{ readonly name: string; readonly count?: number }, { readonly name: string; readonly count: number }> = {
  '~standard': {
    version: 1,
    vendor: 'hand',
    validate: (value) => {
      const { name, count = 1 } = value as { name?: unknown; count?: unknown }
      const issues = [
        ...(typeof name === 'string' ? [] : [{ message: 'not a text', path: ['name'] }]),
        ...(typeof count === 'number' ? [] : [{ message: 'not a number', path: [{ key: 'count' }] }]),
      ]
      return issues.length > 0 ? { issues } : { value: { name: name as string, count: count as number } }
    },
  },
}

describe('a plugin without options', () => {
  const made = definePlugin({ ...base, id: 'plain', requires: ['other'], setup: () => ({ levels: [level('a')] }) })()

  test('is plain data', () => {
    expect(made).toEqual({
      kind: 'dti-vn.plugin', apiVersion: 1, id: 'plain', version: '1.0.0', meta: base.meta, requires: ['other'], contributions: { levels: [level('a')] },
    })
  })

  test('is frozen to its leaves', () => {
    for (const part of [made, made.meta, made.requires, made.contributions, made.contributions.levels, made.contributions.levels[0], made.contributions.levels[0].name]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })

  test('setup runs once for each call of the factory', () => {
    let calls = 0
    const factory = definePlugin({ ...base, id: 'plain', setup: () => ({ levels: [level(`l${(calls += 1)}`)] }) })
    expect(calls).toBe(0)
    expect([factory(), factory()].map(({ contributions }) => contributions.levels[0].id)).toEqual(['l1', 'l2'])
  })
})

describe('options', () => {
  const zodPlugin = definePlugin({
    ...base,
    id: 'zod',
    options: z.strictObject({ prefix: z.string(), count: z._default(z.number(), 2) }),
    setup: ({ prefix, count }) => ({ levels: Array.from({ length: count }, (_, i) => level(`${prefix}${i}`)) }),
  })
  const handPlugin = definePlugin({ ...base, id: 'hand', options: byHand, setup: ({ name, count }) => ({ levels: [level(`${name}${count}`)] }) })

  test('go through a schema of zod, with its defaults', () => {
    expect(zodPlugin({ prefix: 'a' }).contributions.levels.map(({ id }) => id)).toEqual(['a0', 'a1'])
  })

  test('go through any Standard Schema', () => {
    expect(handPlugin({ name: 'a' }).contributions.levels[0].id).toBe('a1')
    expect(handPlugin({ name: 'a', count: 3 }).contributions.levels[0].id).toBe('a3')
  })

  test('that are refused list every fault, with its key', () => {
    expect(faultsOf(() => handPlugin({ name: 1, count: 'x' } as never))).toEqual(['OPTIONS_INVALID hand@1.0.0', 'OPTIONS_INVALID hand@1.0.0'])
    let error: unknown
    try {
      zodPlugin({ prefix: 1, count: 'x', more: 1 } as never)
    } catch (thrown) {
      error = thrown
    }
    const texts = CompositionError.isInstance(error) ? error.faults.map(({ text }) => text.en ?? '') : []
    expect(texts).toHaveLength(3)
    for (const key of ['prefix', 'count', 'more']) expect(texts.join('\n')).toContain(key)
  })

  test('left out count as {}', () => {
    expect(faultsOf(() => (handPlugin as () => unknown)())).toEqual(['OPTIONS_INVALID hand@1.0.0'])
    const optional = definePlugin({ ...base, id: 'opt', options: z.object({ a: z.optional(z.string()) }), setup: ({ a }) => ({ levels: [level(a ?? 'none')] }) })
    expect(optional().contributions.levels[0].id).toBe('none')
  })

  test('an asynchronous schema is refused', () => {
    const later: OptionsSchema<object, object> = { '~standard': { version: 1, vendor: 'hand', validate: (value) => Promise.resolve({ value: value as object }) } }
    expect(faultsOf(() => definePlugin({ ...base, id: 'later', options: later, setup: () => ({}) })())).toEqual(['OPTIONS_ASYNC later@1.0.0'])
    const refined = z.object({}).check(z.refine(() => Promise.resolve(true)))
    expect(faultsOf(() => definePlugin({ ...base, id: 'later', options: refined, setup: () => ({}) })())).toEqual(['OPTIONS_ASYNC later@1.0.0'])
  })

  test('a promise of another kind is one too', () => {
    const thenable = { '~standard': { version: 1, vendor: 'hand', validate: () => ({ then: () => undefined }) } } as unknown as OptionsSchema<object, object>
    expect(faultsOf(() => definePlugin({ ...base, id: 'later', options: thenable, setup: () => ({}) })())).toEqual(['OPTIONS_ASYNC later@1.0.0'])
  })

  test('a schema that throws is a fault of the options', () => {
    const broken: OptionsSchema<object, object> = {
      '~standard': {
        version: 1,
        vendor: 'hand',
        validate: () => {
          throw new Error('boom')
        },
      },
    }
    expect(faultsOf(() => definePlugin({ ...base, id: 'broken', options: broken, setup: () => ({}) })())).toEqual([expect.stringMatching(/^(OPTIONS_INVALID|SETUP_FAILED) broken@1\.0\.0$/)])
  })
})

describe('setup', () => {
  test('that throws', () => {
    const boom = () => {
      throw new Error('boom')
    }
    expect(faultsOf(() => definePlugin({ ...base, id: 'bad', setup: boom })())).toEqual(['SETUP_FAILED bad@1.0.0'])
    expect(faultsOf(() => definePlugin({ ...base, id: 'bad', options: byHand, setup: boom })({ name: 'x' }))).toEqual(['SETUP_FAILED bad@1.0.0'])
  })

  test.each([undefined, null, 5, 'text', Promise.resolve({})])('that returns %s', (returned) => {
    expect(faultsOf(() => definePlugin({ ...base, id: 'bad', setup: () => returned as never })())).toEqual([expect.stringMatching(/^(SETUP_FAILED|CONTRIBUTION_INVALID|PLUGIN_INVALID) bad@1\.0\.0$/)])
  })
})

test('what was frozen on the outside is frozen to its leaves too', () => {
  const title = { vi: 'x', en: 'y' }
  const made = definePlugin({ ...base, id: 'deep', setup: () => ({ levels: [Object.freeze({ ...level('a'), name: title })] }) })()
  expect([Object.isFrozen(made.contributions.levels[0]), Object.isFrozen(title)]).toEqual([true, true])
})
