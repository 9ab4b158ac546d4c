import { pathOfFault } from '@dti-vn/core'
import { CompositionError, type CompositionFault } from './composition-error.js'
import { deepFreeze } from './deep-freeze.js'
import { type Contributions, type Plugin, PLUGIN_API_VERSION, type PluginMeta } from './plugin.js'
import type { OptionsSchema } from './standard-schema.js'

interface PluginSource<Id extends string, C extends Contributions> {
  /** The contract the plugin is written for. */
  readonly apiVersion: typeof PLUGIN_API_VERSION
  /** `[a-z][a-z0-9-]*`. */
  readonly id: Id
  readonly version: string
  readonly meta: PluginMeta
  readonly requires?: readonly string[]
  /** Called once; pure and synchronous. */
  readonly setup: () => C
}

interface PluginSourceWithOptions<Id extends string, C extends Contributions, Input, Output> extends Omit<PluginSource<Id, C>, 'setup'> {
  readonly options: OptionsSchema<Input, Output>
  readonly setup: (options: Output) => C
}

/** The options argument may be left out exactly when `{}` is a valid input. */
type OptionsArgument<Input> = Record<never, never> extends Input ? [options?: Input] : [options: Input]

/**
 * Defines a plugin and returns its factory. Options are validated by any Standard Schema; `setup` receives the validated value and returns the
 * contributions as plain data. Throws a `CompositionError` when options are refused or `setup` throws.
 */
export function definePlugin<const Id extends string, const C extends Contributions>(source: PluginSource<Id, C>): () => Plugin<Id, C>
export function definePlugin<const Id extends string, const C extends Contributions, Input, Output>(
  source: PluginSourceWithOptions<Id, C, Input, Output>,
): (...args: OptionsArgument<Input>) => Plugin<Id, C>
export function definePlugin(
  source: PluginSource<string, Contributions> | PluginSourceWithOptions<string, Contributions, unknown, unknown>,
): (options?: unknown) => Plugin {
  return (options) => {
    const plugin = `${source.id}@${source.version}`
    const contributions = 'options' in source ? setupWithOptions(source, options ?? {}, plugin) : run(source.setup, plugin)
    return deepFreeze({
      kind: 'dti-vn.plugin',
      apiVersion: source.apiVersion,
      id: source.id,
      version: source.version,
      meta: source.meta,
      requires: source.requires ?? [],
      contributions,
    })
  }
}

function setupWithOptions(source: PluginSourceWithOptions<string, Contributions, unknown, unknown>, options: unknown, plugin: string): Contributions {
  const result = source.options['~standard'].validate(options)
  if (result instanceof Promise) {
    throw fault('OPTIONS_ASYNC', plugin, {
      vi: 'Lược đồ tùy chọn trả về Promise; hãy dùng lược đồ đồng bộ.',
      en: 'The options schema answered with a promise; use a synchronous schema.',
    })
  }
  if (result.issues) {
    const faults = result.issues.map((issue): CompositionFault => {
      const text = `${pathOfFault(issue).join('.') || 'options'}: ${issue.message}`
      return { code: 'OPTIONS_INVALID', plugin, text: { vi: `Tùy chọn không hợp lệ – ${text}`, en: `Invalid options – ${text}` } }
    })
    throw new CompositionError(faults)
  }
  return run(() => source.setup(result.value), plugin)
}

function run(setup: () => Contributions, plugin: string): Contributions {
  try {
    return setup()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw fault('SETUP_FAILED', plugin, { vi: `setup() báo lỗi: ${message}. Hãy sửa plugin.`, en: `setup() threw: ${message}. Mend the plugin.` })
  }
}

function fault(code: CompositionFault['code'], plugin: string, text: CompositionFault['text']): CompositionError {
  return new CompositionError([{ code, plugin, text }])
}
