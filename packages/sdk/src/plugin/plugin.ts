import type { LocalText } from '@dti-vn/core'
import type { Contributions } from '../contributions/kinds.js'

/** The version of the plugin contract. An integer: it changes only when the contract breaks. */
export const PLUGIN_API_VERSION = 1

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

/** Id and version, as faults, issues and errors name a plugin. */
export function labelOf({ id, version }: Pick<Plugin, 'id' | 'version'>): string {
  return `${id}@${version}`
}
