import { nameOf, type Owned } from '../compose/owned.js'
import type { Field } from '../contributions/field.js'
import { type ContributionOf, type KindName, KINDS } from '../contributions/kinds.js'
import { isCall, SCHEMA } from '../contributions/shape.js'
import { labelOf } from '../plugin/plugin.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'
import type { PluginCall } from './plugin-call-error.js'
import { callPlugin, callPluginLater } from './call-plugin.js'
import { guardedPieces, isPieces } from './guarded-pieces.js'
import { guardedSchema } from './guarded-schema.js'

/**
 * A contribution as the engine uses it: the same fields, but every function is called through `callPlugin`, which also makes sure of what it
 * returns. Read from the table of fields, so that no kind can forget it.
 */
export function guarded<K extends KindName>(kind: K, { plugin, value }: Owned<ContributionOf<K>>): ContributionOf<K> {
  const fields: Readonly<Record<string, Field>> | null = KINDS[kind].fields
  if (!fields) return value
  const own = value as unknown as Readonly<Record<string, unknown>>
  const contribution = nameOf(kind, value.id)
  const entries = Object.entries(fields).flatMap(([key, { shape }]) => {
    const member = own[key]
    if (member === undefined) return []
    if (shape === SCHEMA) return [[key, guardedSchema(member as OptionsSchema<unknown, unknown>, { plugin: labelOf(plugin), contribution, hook: key })] as const]
    if (!isCall(shape) || typeof member !== 'function') return [[key, member] as const]
    const call = { plugin: labelOf(plugin), contribution, hook: key }
    const run = (args: readonly unknown[]): unknown => Reflect.apply(member, value, args)
    const wrapped = shape.later
      ? (...args: readonly unknown[]) => callPluginLater(call, () => run(args), shape.returns)
      : (...args: readonly unknown[]) => piecewise(call, callPlugin(call, () => run(args), shape.returns))
    return [[key, wrapped] as const]
  })
  return Object.freeze(Object.fromEntries(entries)) as unknown as ContributionOf<K>
}

/** What comes in pieces is guarded to its last one. */
function piecewise(call: PluginCall, value: unknown): unknown {
  return isPieces(value) ? guardedPieces(call, value) : value
}
