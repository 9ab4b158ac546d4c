import type { Aggregation, IndexDefinition, LevelDefinition, LocalText, ScoringMethod } from '@dti-vn/core'

/** The version of the plugin contract. An integer: it changes only when the contract breaks. */
export const PLUGIN_API_VERSION = 1

/** Any index definition, whatever its literal types. */
export type AnyIndex = IndexDefinition

/**
 * What a plugin adds, by kind. Each kind is a list of plain values with an `id`; a new kind is a new key here and in `contribution-kinds.ts`.
 */
export interface Contributions {
  readonly levels?: readonly LevelDefinition[]
  readonly indexes?: readonly AnyIndex[]
  /** Ids are `<plugin id>/<name>`, so that they can never meet a built-in method or one of another plugin. */
  readonly methods?: readonly ScoringMethod[]
  /** Ids are `<plugin id>/<name>`. */
  readonly aggregations?: readonly Aggregation[]
}

/** What a reader should know of a plugin. */
export interface PluginMeta {
  readonly title: LocalText
  readonly description?: LocalText
}

/** A plugin: a plain, frozen value. Make it with `definePlugin`. */
export interface Plugin<Id extends string = string, C extends Contributions = Contributions> {
  readonly kind: 'dti-vn.plugin'
  readonly apiVersion: typeof PLUGIN_API_VERSION
  readonly id: Id
  readonly version: string
  readonly meta: PluginMeta
  /** Ids of plugins that must be present. */
  readonly requires: readonly string[]
  readonly contributions: C
}

/** What an engine is made of: plugins and presets, which are lists of plugins. */
export type PluginList = readonly (Plugin | readonly Plugin[])[]
