import type { CsvProfile } from '@dti-vn/adapter-csv'

/** Names of the config file: data, or code whose default export holds the same. */
export const CONFIG_NAMES = ['dti.config.json', 'dti.config.js', 'dti.config.mjs'] as const

/** A plugin that the config file names. */
export interface ConfigPlugin {
  /** Path from the folder of the config file, or name of a package; of one that the config made itself, what it is called. */
  readonly plugin: string
  /** What a config that is code holds itself: a plugin, a list of plugins, or a factory. */
  readonly made?: unknown
  /** What its factory is called with; undefined where nothing is given. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

/** What a config file says. What it leaves out has no default here: the options of the commands have theirs. */
export interface ConfigFile {
  readonly level?: string | undefined
  /** Id of an index, or a JSON file, seen from the folder of the config file. */
  readonly index?: string | undefined
  readonly period?: string | undefined
  /** Id of a unit list, or `none`. */
  readonly unitList?: string | undefined
  readonly profile?: CsvProfile | undefined
  readonly plugins: readonly ConfigPlugin[]
}

/** What runs of a config file: nothing, or all of it. */
export type ConfigKind = 'data' | 'code'

/** A config file with the place where it was found. */
export interface FoundConfig {
  /** Absolute path. */
  readonly path: string
  /** Absolute path of the folder that its paths start from. */
  readonly folder: string
  /** The path as it is shown: from the working folder. */
  readonly shown: string
  readonly kind: ConfigKind
  readonly config: ConfigFile
}
