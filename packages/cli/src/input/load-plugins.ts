import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from '@dti-vn/sdk'
import { CliMisuse } from '../misuse.js'
import { fill, type Texts } from '../text/texts.js'
import { messageOf } from './load-index.js'

/** Names of packages; nothing that could be a URL or an option. */
const PACKAGE = /^[@a-z0-9][@a-z0-9/._-]*$/
const FILE = /^(\.{0,2}[\\/]|[A-Za-z]:[\\/])|\.[cm]?js$/

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
 * Imports plugins by path or package name. The default export of a module is a factory that needs no options, a plugin, or a list of plugins.
 * Plugins run with full rights.
 */
export async function loadPlugins(names: readonly string[], texts: Texts): Promise<readonly Plugin[]> {
  const loaded: Plugin[] = []
  for (const name of names) {
    const value = await defaultOf(name, texts)
    const made: unknown = typeof value === 'function' ? call(value as () => unknown, name, texts) : value
    for (const one of [made].flat()) {
      if (!isPlugin(one)) throw new CliMisuse(fill(texts.pluginNone, { name }))
      loaded.push(one)
    }
  }
  return loaded
}

async function defaultOf(name: string, texts: Texts): Promise<unknown> {
  if (!FILE.test(name) && !PACKAGE.test(name)) throw new CliMisuse(fill(texts.pluginName, { name }))
  try {
    const module = (await import(specifierOf(name))) as { readonly default?: unknown }
    return module.default
  } catch (error) {
    throw new CliMisuse(fill(texts.pluginUnreadable, { name, message: messageOf(error) }))
  }
}

/** A path from the working folder; a package as the working folder sees it, else as this program does. */
function specifierOf(name: string): string {
  if (FILE.test(name)) return pathToFileURL(resolve(name)).href
  try {
    return pathToFileURL(createRequire(join(process.cwd(), 'index.js')).resolve(name)).href
  } catch {
    return name
  }
}

function call(factory: () => unknown, name: string, texts: Texts): unknown {
  try {
    return factory()
  } catch (error) {
    throw new CliMisuse(fill(texts.pluginUnreadable, { name, message: messageOf(error) }))
  }
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dti-vn.plugin'
}
