import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_NAMES } from './config-file.js'

/**
 * The config files for a folder, of which there may be one: those in the nearest folder that has any, the folder itself or one above it, not above the root of its Git repository or, where there is none, of its npm
 * project. A folder in neither has only its own, so that nobody else's file in a shared folder such as /tmp decides what runs.
 */
export function findConfigs(folder: string): readonly string[] {
  const folders = [folder, ...above(folder)]
  const holds = (name: string) => folders.findIndex((one) => existsSync(join(one, name)))
  const repository = holds('.git')
  const root = repository >= 0 ? repository : Math.max(0, holds('package.json'))
  const inFolder = (one: string) => CONFIG_NAMES.map((name) => join(one, name)).filter((path) => existsSync(path))
  return folders.slice(0, root + 1).map(inFolder).find((found) => found.length > 0) ?? []
}

/** What stands under a name; `file` for what cannot be looked at, of which its reader will tell. */
export function kindOfEntry(path: string): 'file' | 'folder' | 'special' {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about || about.isFile()) return 'file'
  return about.isDirectory() ? 'folder' : 'special'
}

function above(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [] : [parent, ...above(parent)]
}
