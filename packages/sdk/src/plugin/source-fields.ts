import { type FieldsOf, optional, recordOf, required } from '../contributions/field.js'
import { call, either, listOf, NUMBER, SCHEMA, STRING, TEXT } from '../contributions/shape.js'
import type { Contributions } from '../contributions/kinds.js'
import type { PluginSourceWithOptions } from './define-plugin.js'

type Source = PluginSourceWithOptions<string, Contributions, unknown, unknown>

/** The fields of what `definePlugin` takes. */
export const SOURCE_FIELDS: FieldsOf<Omit<Source, 'options'> & Partial<Pick<Source, 'options'>>> = Object.freeze({
  apiVersion: required(NUMBER, '`1`, the version of this contract'),
  id: required(STRING, '`[a-z][a-z0-9-]*`; unique in an engine'),
  version: required(STRING, 'of the plugin; recorded in the manifest of every result'),
  meta: required(
    recordOf({ title: required(TEXT, 'name'), description: optional(TEXT, 'one sentence') }),
    '`title`, and optionally `description`: texts in Vietnamese and, where given, English',
  ),
  requires: optional(either(listOf(STRING), call('requires(options)')), 'ids of plugins that must be in the same engine: a list, or a function of the options'),
  options: optional(SCHEMA, 'a schema, see options below'),
  setup: required(call('setup(options)'), 'returns the contributions; synchronous and pure: no file, clock, network or randomness'),
})
