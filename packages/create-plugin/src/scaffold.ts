import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Kind } from './kinds.js'
import type { PluginName } from './plugin-name.js'
import { templateFiles } from './template.js'

/** What is to be made and where. */
export interface ScaffoldOptions {
  readonly kind: Kind
  readonly name: PluginName
  /** A folder that does not exist yet, or is empty. */
  readonly directory: string
}

/** Thrown, before anything is written, for a folder that has files in it. */
export class DirectoryNotEmptyError extends Error {
  constructor(readonly directory: string) {
    super(`The folder ${directory} is not empty.`)
    this.name = 'DirectoryNotEmptyError'
  }
}

/** Writes a new plugin and returns the paths of its files. Nothing that stands there is overwritten. */
export function scaffold({ kind, name, directory }: ScaffoldOptions): readonly string[] {
  const target = resolve(directory)
  if (existsSync(target) && readdirSync(target).length > 0) throw new DirectoryNotEmptyError(directory)
  const files = templateFiles(kind, name)
  for (const [path, text] of files) {
    const file = join(target, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
  return [...files.keys()]
}
