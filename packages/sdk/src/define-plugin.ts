import { formatIssue, type LocalText, pathOfFault, type SchemaFault, schemaIssues } from '@dti-vn/core'
import { CompositionError, type CompositionFault } from './composition-error.js'
import { deepFreeze } from './deep-freeze.js'
import type { Contributions } from './contributions/kinds.js'
import type { Plugin, PLUGIN_API_VERSION, PluginMeta } from './plugin.js'
import type { OptionsSchema } from './standard-schema.js'

/** A plugin without options, as it is written. */
export interface PluginSource<Id extends string, C extends Contributions> {
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

/** A plugin with options, as it is written. */
export interface PluginSourceWithOptions<Id extends string, C extends Contributions, Input, Output> extends Omit<PluginSource<Id, C>, 'setup'> {
  readonly options: OptionsSchema<Input, Output>
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
  const result = validate(source.options, options, plugin)
  if ('then' in result) {
    throw fault('OPTIONS_ASYNC', plugin, {
      vi: 'Lược đồ tùy chọn trả về Promise; hãy dùng lược đồ đồng bộ.',
      en: 'The options schema answered with a promise; use a synchronous schema.',
    })
  }
  if (result.issues) throw new CompositionError(result.issues.map((issue) => ({ code: 'OPTIONS_INVALID', plugin, text: optionText(issue, options) })))
  return run(() => source.setup(result.value), plugin)
}

function validate(schema: OptionsSchema<unknown, unknown>, options: unknown, plugin: string) {
  try {
    return schema['~standard'].validate(options)
  } catch (error) {
    const message = messageOf(error)
    throw fault('OPTIONS_INVALID', plugin, { vi: `Lược đồ tùy chọn báo lỗi: ${message}.`, en: `The options schema threw: ${message}.` })
  }
}

/** Faults of zod carry codes and are put into both languages; those of other vendors bring one sentence. */
function optionText(fault: SchemaFault, options: unknown): LocalText {
  const issues = schemaIssues(fault, options)
  if (issues) return { vi: issues.map((issue) => formatIssue(issue, 'vi')).join('; '), en: issues.map((issue) => formatIssue(issue, 'en')).join('; ') }
  const text = `${pathOfFault(fault).join('.') || 'options'}: ${fault.message}`
  return { vi: `Tùy chọn không hợp lệ – ${text}`, en: `Invalid options – ${text}` }
}

function run(setup: () => Contributions, plugin: string): Contributions {
  const contributions: unknown = attempt(setup, plugin)
  if (typeof contributions === 'object' && contributions !== null && !('then' in contributions)) return contributions
  throw fault('SETUP_FAILED', plugin, {
    vi: 'setup() phải trả về ngay một đối tượng đóng góp, ví dụ { methods: [] }.',
    en: 'setup() must return an object of contributions at once, e.g. { methods: [] }.',
  })
}

function attempt(setup: () => Contributions, plugin: string): unknown {
  try {
    return setup()
  } catch (error) {
    const message = messageOf(error)
    throw fault('SETUP_FAILED', plugin, { vi: `setup() báo lỗi: ${message}. Hãy sửa plugin.`, en: `setup() threw: ${message}. Mend the plugin.` })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function fault(code: CompositionFault['code'], plugin: string, text: CompositionFault['text']): CompositionError {
  return new CompositionError([{ code, plugin, text }])
}
