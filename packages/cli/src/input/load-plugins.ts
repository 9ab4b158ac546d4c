import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { CompositionError, messageOf, type Plugin } from '@dti-vn/sdk'
import type { RunFiles } from '@dti-vn/sdk/node'
import { CliMisuse } from '../misuse.js'
import { fill, type Texts } from '../text/texts.js'

/** Names of packages; nothing that could be a URL or an option. */
const PACKAGE = /^[@a-z0-9][@a-z0-9/._-]*$/
const FILE = /^(\.{0,2}[\\/]|[A-Za-z]:[\\/])|\.[cm]?js$/

/** A plugin that is wanted: its module, seen from a folder, and the options for its factory. */
export interface WantedPlugin {
  readonly name: string
  readonly folder: string
  readonly options?: Readonly<Record<string, unknown>> | undefined
  readonly source: 'config' | 'command'
  /** Where the config made it itself. */
  readonly made?: unknown
}

/** A plugin, and who named it. */
export interface LoadedPlugin {
  readonly plugin: Plugin
  readonly source: WantedPlugin['source']
}

/** The values of `--plugin`; needed before the program is made, because plugins bring languages and formats. */
export function pluginNames(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).flatMap((arg, i, all) => {
    if (arg.startsWith('--plugin=')) return [arg.slice('--plugin='.length)]
    const next = all[i + 1]
    return arg === '--plugin' && next !== undefined ? [next] : []
  })
}

/**
 * Imports plugins by path or package name. The default export of a module is a factory, a plugin, or a list of plugins. A module that is wanted twice is
 * loaded once, as it was wanted first. Plugins run with full rights.
 */
export async function loadPlugins(wanted: readonly WantedPlugin[], texts: Texts, files: RunFiles): Promise<readonly LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = []
  const seen = new Set<string>()
  const moduleOf = async (name: string, folder: string) => {
    const specifier = specifierOf(name, folder, texts)
    if (seen.has(specifier)) return undefined
    seen.add(specifier)
    if (specifier.startsWith('file:')) await files.keep(fileURLToPath(specifier))
    return { value: await defaultOf(name, specifier, texts) }
  }
  for (const { name, folder, options, made: own, source } of wanted) {
    const found = own === undefined ? await moduleOf(name, folder) : { value: own }
    if (!found) continue
    const { value } = found
    if (options !== undefined && typeof value !== 'function') throw new CliMisuse(fill(texts.pluginNoOptions, { name }))
    const made: unknown = typeof value === 'function' ? call(value as (options?: unknown) => unknown, options, name, texts) : value
    const plugins = pluginsOf(made)
    if (!plugins) throw new CliMisuse(fill(texts.pluginNone, { name }))
    loaded.push(...plugins.map((plugin) => ({ plugin, source })))
  }
  return loaded
}

async function defaultOf(name: string, specifier: string, texts: Texts): Promise<unknown> {
  try {
    const module = (await import(specifier)) as { readonly default?: unknown }
    return ownDefault(module.default)
  } catch (error) {
    throw new CliMisuse(fill(unloaded(error, specifier, texts) ?? texts.pluginUnreadable, { name, message: messageOf(error) }))
  }
}

/** Why Node did not find what was named itself; undefined where it did, and something in it is at fault. */
function unloaded(error: unknown, specifier: string, { pluginFolder, pluginNoFile, pluginNoPackage }: Texts): string | undefined {
  if (!specifier.startsWith('file:')) return messageOf(error).startsWith(`Cannot find package '${specifier}'`) ? pluginNoPackage : undefined
  const found = statSync(fileURLToPath(specifier), { throwIfNoEntry: false })
  return found === undefined ? pluginNoFile : found.isDirectory() ? pluginFolder : undefined
}

/** A module in CommonJS is the default export of itself. */
export function ownDefault(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '__esModule' in value && 'default' in value ? value.default : value
}

/** A path from the folder; a package as the folder sees it, else as this program does. */
function specifierOf(name: string, folder: string, texts: Texts): string {
  if (FILE.test(name)) return pathToFileURL(resolve(folder, name)).href
  if (!PACKAGE.test(name)) throw new CliMisuse(fill(texts.pluginName, { name }))
  try {
    return pathToFileURL(createRequire(join(folder, 'index.js')).resolve(name)).href
  } catch {
    return name
  }
}

/** What is wrong with the options of a plugin is told as a fault of a composition, which names the plugin. */
function call(factory: (options?: unknown) => unknown, options: unknown, name: string, texts: Texts): unknown {
  try {
    return factory(options)
  } catch (error) {
    if (CompositionError.isInstance(error)) throw error
    throw new CliMisuse(fill(texts.pluginUnreadable, { name, message: messageOf(error) }))
  }
}

/** A plugin or a list of plugins, or undefined for anything else. */
function pluginsOf(made: unknown): readonly Plugin[] | undefined {
  try {
    if (made instanceof Promise) made.catch(() => undefined)
    const all: readonly unknown[] = Array.isArray(made) ? made : [made]
    return all.every(isPlugin) ? all : undefined
  } catch {
    // A revoked proxy, a getter that throws.
    return undefined
  }
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dti-vn.plugin'
}
