import type { CliContext } from '../context.js'
import { OPTIONS, SOURCE } from './apply-config.js'

/** Where a value comes from. */
export type ConfigSource = 'command' | 'config' | 'environment' | 'default' | 'own'

/** What is in force for a run in this folder. */
export interface InForce {
  /** The config file as the working folder sees it; null where none is used. */
  readonly file: string | null
  /** By the keys of the config file; null where nothing gives a value. */
  readonly values: readonly { readonly key: string; readonly value: string | null; readonly source: ConfigSource | null }[]
  readonly plugins: readonly { readonly id: string; readonly version: string; readonly source: ConfigSource }[]
  /** Ids of what reads and writes, in the order of the plugins. */
  readonly contributions: Readonly<Record<'sources' | 'reporters' | 'sinks', readonly string[]>>
}

/** The options of a run, by their names in a program, and what says who gave one its value. */
export function inForce(context: CliContext, options: object, sourceOf: (option: string) => string | undefined): InForce {
  const { engine, config, named, spoken } = context
  const given = new Map<string, unknown>(Object.entries(options))
  const values = OPTIONS.map(([key, flag]) => {
    const name = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const value = given.get(name)
    return typeof value === 'string' ? { key, value, source: sourceName(sourceOf(name)) } : { key, value: null, source: null }
  })
  const ids = (kind: 'sources' | 'reporters' | 'sinks') => engine.contributions[kind].map(({ id }) => id)
  return {
    file: config?.shown ?? null,
    values: [...values, { key: 'lang', value: spoken.id, source: languageSource(context, sourceOf('lang')) }],
    plugins: engine.plugins.map(({ id, version }) => ({ id, version, source: named.find(({ plugin }) => plugin.id === id)?.source ?? 'own' })),
    contributions: { sources: ids('sources'), reporters: ids('reporters'), sinks: ids('sinks') },
  }
}

function sourceName(source: string | undefined): ConfigSource {
  return source === 'cli' ? 'command' : source === SOURCE ? 'config' : 'default'
}

/** A language in the environment that nobody brings is passed over. */
function languageSource({ io, spoken }: CliContext, source: string | undefined): ConfigSource {
  return source === 'cli' ? 'command' : io.env['DTI_LANG'] === spoken.id ? 'environment' : 'default'
}
