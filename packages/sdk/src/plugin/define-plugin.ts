import { CompositionError, fault } from '../compose/composition-error.js'
import { checkFields } from '../contributions/check-fields.js'
import type { Contributions } from '../contributions/kinds.js'
import { isRecord, listOf, STRING } from '../contributions/shape.js'
import { deepFreeze } from '../guard/deep-freeze.js'
import { forget, promisesIn } from '../guard/forget.js'
import { messageOf } from '../guard/message-of.js'
import type { Plugin, PLUGIN_API_VERSION, PluginMeta } from './plugin.js'
import { SOURCE_FIELDS } from './source-fields.js'
import type { OptionsSchema } from './standard-schema.js'
import { validateOptions } from './validate-options.js'

/** A plugin without options, as it is written. */
export interface PluginSource<Id extends string, C extends Contributions> {
  /** The contract the plugin is written for. */
  readonly apiVersion: typeof PLUGIN_API_VERSION
  /** `[a-z][a-z0-9-]*`. */
  readonly id: Id
  readonly version: string
  readonly meta: PluginMeta
  readonly requires?: readonly string[] | (() => readonly string[])
  /** Called once; pure and synchronous. */
  readonly setup: () => C
}

/** A plugin with options, as it is written. */
export interface PluginSourceWithOptions<Id extends string, C extends Contributions, Input, Output> extends Omit<PluginSource<Id, C>, 'setup' | 'requires'> {
  readonly options: OptionsSchema<Input, Output>
  readonly requires?: readonly string[] | ((options: Output) => readonly string[])
  readonly setup: (options: Output) => C
}

/** The options argument may be left out exactly when `{}` is a valid input. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- the type of `{}` is what is meant
export type OptionsArgument<Input> = Record<never, never> extends Input ? [options?: Input] : [options: Input]

/**
 * Defines a plugin and returns its factory. Options are validated by any Standard Schema; `setup` receives the validated value and returns the
 * contributions as plain data. Throws a `CompositionError` when options are refused or `setup` throws.
 */
export function definePlugin<const Id extends string, const C extends Contributions, Input, Output>(
  source: PluginSourceWithOptions<Id, C, Input, Output>,
): (...args: OptionsArgument<Input>) => Plugin<Id, C>
export function definePlugin<const Id extends string, const C extends Contributions>(source: PluginSource<Id, C>): () => Plugin<Id, C>
export function definePlugin(
  source: PluginSource<string, Contributions> | PluginSourceWithOptions<string, Contributions, unknown, unknown>,
): (options?: unknown) => Plugin {
  return (options) => {
    const plugin = `${source.id}@${source.version}`
    const faults = checkFields(source, SOURCE_FIELDS)
    if (faults.length > 0) throw new CompositionError(faults.map((text) => ({ code: 'PLUGIN_INVALID', plugin, text: { vi: `definePlugin: ${text.vi}`, en: `definePlugin: ${text.en ?? text.vi}` } })))
    const value = 'options' in source ? validated(source.options, options, plugin) : none(options, plugin)
    return attempt(plugin, () => {
      const contributions = plainObject(source.setup(value), plugin)
      const requires = requiredIds(typeof source.requires === 'function' ? source.requires(value) : (source.requires ?? []), plugin)
      const { apiVersion, id, version, meta } = source
      return deepFreeze({ kind: 'dti-vn.plugin', apiVersion, id, version, meta, requires, contributions })
    })
  }
}

function validated(schema: OptionsSchema<unknown, unknown>, options: unknown, plugin: string): unknown {
  const result = validateOptions(schema, options)
  if (!result.ok) throw new CompositionError(result.texts.map((text) => ({ code: result.code, plugin, text })))
  return deepFreeze(result.value)
}

/** Options for a plugin that takes none would have no effect; an empty object says nothing. */
function none(options: unknown, plugin: string): undefined {
  if (options === undefined || (typeof options === 'object' && options !== null && Object.keys(options).length === 0)) return undefined
  throw new CompositionError([fault('OPTIONS_INVALID', plugin, 'Plugin này không nhận tùy chọn. Hãy bỏ tùy chọn đi.', 'This plugin takes no options. Leave them out.')])
}

function plainObject(contributions: unknown, plugin: string): Contributions {
  if (isRecord(contributions) && !('then' in contributions)) return contributions
  forget(contributions)
  throw new CompositionError([
    fault(
      'SETUP_FAILED',
      plugin,
      'setup() phải trả về ngay một đối tượng đóng góp, ví dụ { methods: [] }; không được là hàm async.',
      'setup() must return an object of contributions at once, e.g. { methods: [] }; it must not be async.',
    ),
  ])
}

function requiredIds(ids: unknown, plugin: string): readonly string[] {
  if (IDS.fits(ids)) return ids
  promisesIn(ids).forEach(forget)
  throw new CompositionError([
    fault('SETUP_FAILED', plugin, 'requires() phải trả về ngay danh sách mã plugin, ví dụ ["a"].', 'requires() must return a list of plugin ids at once, e.g. ["a"].'),
  ])
}

const IDS = listOf(STRING)

/** Contributions may also have getters that throw when they are frozen. */
function attempt<T>(plugin: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (CompositionError.isInstance(error)) throw error
    const message = messageOf(error)
    throw new CompositionError([fault('SETUP_FAILED', plugin, `setup() báo lỗi: ${message}. Hãy sửa plugin.`, `setup() threw: ${message}. Mend the plugin.`)])
  }
}
