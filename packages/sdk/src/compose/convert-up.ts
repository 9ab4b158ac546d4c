import type { Plugin } from '../plugin/plugin.js'

/** A plugin of any version of the contract. */
export type PluginOfAnyVersion = Omit<Plugin, 'apiVersion'> & { readonly apiVersion: number }

/** By version n: makes a plugin of contract n into one of contract n + 1. Pure; the host sets `apiVersion`. */
export type Converters = Readonly<Record<number, (plugin: PluginOfAnyVersion) => PluginOfAnyVersion>>

/** The converters that are shipped: none, because 1 is the first contract. */
export const CONVERTERS: Converters = Object.freeze({})

/** A plugin of the current contract, or why there is none. */
export type Converted = { readonly ok: true; readonly plugin: PluginOfAnyVersion } | { readonly ok: false; readonly why: 'too-new' | 'too-old' | 'no-version' }

/**
 * Brings a plugin that was written for an older contract up to the current one, version by version. A plugin of the current version comes back
 * as it is; a newer one needs a newer host.
 */
export function convertUp(plugin: PluginOfAnyVersion, converters: Converters, current: number): Converted {
  const { apiVersion } = plugin
  if (!Number.isSafeInteger(apiVersion) || apiVersion < 1) return { ok: false, why: 'no-version' }
  if (apiVersion > current) return { ok: false, why: 'too-new' }
  if (apiVersion === current) return { ok: true, plugin }
  const convert = converters[apiVersion]
  if (!convert) return { ok: false, why: 'too-old' }
  return convertUp(Object.freeze({ ...convert(plugin), apiVersion: apiVersion + 1 }), converters, current)
}
