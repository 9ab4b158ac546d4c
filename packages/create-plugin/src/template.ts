import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kind } from './kinds.js'
import type { PluginName } from './plugin-name.js'

/** Both `src` and `dist` stand beside `templates`. */
const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url))

/** Files that every plugin has, whatever its kind. */
const SHARED = '_shared'

/** The files of a new plugin, by path with `/`: those of every plugin and those of its kind, with the names filled in. */
export function templateFiles(kind: Kind, name: PluginName): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const folder of [SHARED, kind]) {
    for (const path of pathsIn(join(TEMPLATES, folder))) files.set(targetOf(path), fillNames(readFileSync(join(TEMPLATES, folder, path), 'utf8'), name))
  }
  return files
}

function pathsIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? pathsIn(folder, `${under}${entry.name}/`) : [`${under}${entry.name}`]))
}

/** npm takes no file named .gitignore into a package, and a second package.json in one misleads tools: templates have them under other names. */
const RENAMED: Readonly<Record<string, string>> = { _gitignore: '.gitignore', '_package.json': 'package.json' }

function targetOf(path: string): string {
  return RENAMED[path] ?? path
}

function fillNames(text: string, { id, packageName, camel }: PluginName): string {
  return text.replaceAll('__id__', id).replaceAll('__package__', packageName).replaceAll('__camel__', camel)
}
