import { lstat, readlink, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { FileError } from './file-error.js'

/** Where a result goes: behind all links, and whether it is replaced as a whole or written to directly, as pipes and devices are. */
export interface Target {
  readonly file: string
  readonly how: 'replace' | 'direct'
  /** Permission bits of the file that is replaced; undefined for a new one. */
  readonly mode: number | undefined
}

/** Most links that are followed. */
const LINKS = 40

/** Follows links, also one whose file is not there yet, and looks at what stands there. Throws a `FileError` for a folder. */
export async function targetOf(wanted: string): Promise<Target> {
  const file = await behindLinks(resolve(wanted), wanted)
  const about = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (about?.isDirectory()) throw new FileError('folder', wanted)
  return { file, how: about && !about.isFile() ? 'direct' : 'replace', mode: about ? about.mode & 0o7777 : undefined }
}

async function behindLinks(file: string, wanted: string): Promise<string> {
  let current = file
  for (let i = 0; i < LINKS; i += 1) {
    const about = await lstat(current).catch(() => undefined)
    if (!about?.isSymbolicLink()) return current
    current = resolve(dirname(current), await readlink(current))
  }
  throw new FileError('links', wanted)
}
