import { constants } from 'node:fs'
import { access, lstat, readlink, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { FileError } from './file-error.js'
import { hasCode } from './has-code.js'
import { identityBy, nameOf } from './same-file.js'

/** Where a result goes: behind all links, and whether it is replaced as a whole or written to directly, as pipes and devices are. */
export interface Target {
  readonly file: string
  readonly how: 'replace' | 'direct'
  /** Permission bits of the file that is replaced; undefined for a new one. */
  readonly mode: number | undefined
  /** What tells it from other files, see `identityOf`. */
  readonly identity: string | undefined
}

/** Most links that are followed. */
const LINKS = 40

/** Follows links, also one whose file is not there yet, and looks at what stands there. Throws a `FileError` for a folder. */
export async function targetOf(wanted: string): Promise<Target> {
  const about = await stat(wanted, { bigint: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  })
  if (about?.isDirectory()) throw new FileError('folder', wanted)
  // What leads to a pipe, as `/dev/stdout` does, has no name of its own to follow.
  if (about && !about.isFile()) return { file: resolve(wanted), how: 'direct', mode: undefined, identity: undefined }
  const file = await behindLinks(resolve(wanted), wanted)
  return { file, how: 'replace', mode: about && Number(about.mode) & 0o7777, identity: about ? identityBy(about) : await nameOf(file) }
}

/** Throws a `FileError` for a file that is protected against writing: taking its name would get round that. Asks for the bits too: who may do everything would not notice them. */
export async function requireWritable({ file, mode }: Target, shown: string): Promise<void> {
  if (mode === undefined) return
  if ((mode & 0o222) === 0) throw new FileError('denied', shown)
  await access(file, constants.W_OK)
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
