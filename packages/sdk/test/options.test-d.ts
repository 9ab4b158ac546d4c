import { expectTypeOf } from 'vitest'
import * as z from 'zod/mini'
import { createEngine, definePlugin, type IndexId, type OptionsSchema, type Plugin } from '../src/index.js'
import { base, index, level } from './small-plugins.js'

const without = definePlugin({ ...base, id: 'without', setup: () => ({ levels: [level('a')] }) })
expectTypeOf(without).parameters.toEqualTypeOf<[]>()
// @ts-expect-error: it takes no options
without({ a: 1 })

// The options may be left out exactly when {} is valid.
const optional = definePlugin({ ...base, id: 'optional', options: z.object({ a: z.optional(z.string()) }), setup: ({ a }) => ({ levels: [level(a ?? 'b')] }) })
optional()
optional({ a: 'x' })
// @ts-expect-error: a is a text
optional({ a: 1 })

const defaulted = definePlugin({
  ...base,
  id: 'defaulted',
  options: z.object({ a: z._default(z.number(), 1) }),
  setup: (options) => {
    expectTypeOf(options).toEqualTypeOf<{ a: number }>()
    return {}
  },
})
defaulted()
defaulted({})

const required = definePlugin({ ...base, id: 'required', options: z.object({ a: z.string() }), setup: ({ a }) => ({ levels: [level(a)] }) })
required({ a: 'x' })
// @ts-expect-error: the options are required
required()
// @ts-expect-error: a is required
required({})

declare const hand: OptionsSchema<{ readonly a: string }, { readonly a: number }>
const byHand = definePlugin({
  ...base,
  id: 'by-hand',
  options: hand,
  setup: ({ a }) => {
    expectTypeOf(a).toEqualTypeOf<number>() // the output, not the input
    return {}
  },
})
byHand({ a: 'x' })
// @ts-expect-error: the options are required
byHand()

expectTypeOf(without()).toExtend<Plugin<'without'>>()
// @ts-expect-error: another version of the contract
definePlugin({ ...base, apiVersion: 2, id: 'later', setup: () => ({}) })

const literal = definePlugin({ ...base, id: 'literal', setup: () => ({ indexes: [{ ...index('x', 'l'), id: 'a/b' }] }) })
const engine = createEngine({ plugins: [[without(), literal()]] })
expectTypeOf<IndexId<readonly [ReturnType<typeof literal>]>>().toEqualTypeOf<'a/b'>()
engine.plan('a/b')
// @ts-expect-error: no such index
engine.plan('a/c')

// An index whose id is known only at run time, as one read from JSON: any codes, by id as well.
const loose = definePlugin({ ...base, id: 'loose', setup: () => ({ indexes: [index('x', 'l')] }) })
createEngine({ plugins: [loose()] }).score('x', [{ code: 'u', values: { '1.1': { awarded: 7.5 } } }])
