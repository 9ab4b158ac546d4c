import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FileError, fileError, type FileReason } from '@dti-vn/sdk/node'

/** A file of a folder, by its name from there; or why what stands there cannot be read. */
export type FolderEntry = { readonly name: string; readonly file: string } | { readonly name: string; readonly reason: FileReason; readonly isFolder: boolean }

/** Folders inside each other that are entered. */
const DEPTH = 40

/**
 * Everything in a folder and its subfolders, in order of names. Links are followed, also to folders, but no folder is entered from within itself. Hidden
 * files and folders and the lock files of Excel (`~$…`) are passed over. One that cannot be read is an entry with a reason; only the folder itself throws a
 * `FileError`.
 */
export async function listFolder(folder: string): Promise<readonly FolderEntry[]> {
  const entries: FolderEntry[] = []
  const enter = async (path: string, inner: string, above: readonly string[]): Promise<void> => {
    for (const raw of await namesIn(path)) {
      const text = raw.toString('utf8')
      if (/^(?:\.|~\$)/.test(text)) continue
      const name = inner === '' ? text : `${inner}/${text}`
      const file = join(path, text)
      const isNamed = Buffer.from(text, 'utf8').equals(raw)
      const about = await look(isNamed ? file : Buffer.concat([Buffer.from(`${path}/`), raw]))
      const fail = (reason: FileReason) => void entries.push({ name, reason, isFolder: 'reason' in about || about.isFolder })
      if ('reason' in about) fail(about.reason)
      else if (!isNamed) fail('encoding')
      else if (about.isFolder) {
        if (above.includes(about.identity) || above.length >= DEPTH) fail('links')
        else await enter(file, name, [...above, about.identity]).catch((error: unknown) => fail(reasonOf(error, file)))
      } else if (about.isFile) entries.push({ name, file })
      else fail('special')
    }
  }
  const root = await look(folder)
  if ('isFile' in root && root.isFile) throw new FileError('no-folder', folder)
  await enter(folder, '', 'identity' in root ? [root.identity] : [])
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function namesIn(folder: string): Promise<readonly Buffer[]> {
  try {
    return await readdir(folder, { encoding: 'buffer' })
  } catch (error) {
    throw fileError(folder, error)
  }
}

interface About {
  readonly isFile: boolean
  readonly isFolder: boolean
  readonly identity: string
}

async function look(path: string | Buffer): Promise<About | { readonly reason: FileReason }> {
  try {
    const about = await stat(path, { bigint: true })
    return { isFile: about.isFile(), isFolder: about.isDirectory(), identity: `${String(about.dev)}:${String(about.ino)}` }
  } catch (error) {
    return { reason: reasonOf(error, String(path)) }
  }
}

function reasonOf(error: unknown, path: string): FileReason {
  const told: FileError = fileError(path, error)
  return told.reason
}
