import type { CsvProfile } from '@dti-vn/adapter-csv'

/** Name of the config file. */
export const CONFIG_NAME = 'dti.config.json'

/** A plugin that the config file names. */
export interface ConfigPlugin {
  /** Path from the folder of the config file, or name of a package. */
  readonly plugin: string
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

/** A config file with the place where it was found. */
export interface FoundConfig {
  /** Absolute path. */
  readonly path: string
  /** Absolute path of the folder that its paths start from. */
  readonly folder: string
  /** The path as it is shown: from the working folder. */
  readonly shown: string
  readonly config: ConfigFile
}
