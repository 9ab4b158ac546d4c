import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { claim } from './claim.js'
import { FileError, fileError } from './file-error.js'
import { hasCode } from './has-code.js'
import { type Content, piecesOf } from './pieces.js'
import { identityOf } from './same-file.js'
import { type Target, targetOf } from './target.js'
import { guarded, removeLeftovers, temporaryName } from './temporary-file.js'

/** How a file is written. */
export interface WriteFileOptions {
  /** Files that the run reads. None of them is ever written over, whatever its name: links of both kinds are seen through. */
  readonly inputs?: readonly (string | undefined)[] | undefined
  /** Other files that the run writes. */
  readonly others?: readonly (string | undefined)[] | undefined
  /** Refuses to replace a file that is there. Default false. */
  readonly isNew?: boolean | undefined
  /** Makes folders that are missing. Default false. */
  readonly makeFolder?: boolean | undefined
  /** Stops the writing; what stood there before stays. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Writes a file so that at every moment, also after a crash, a full disk or a kill, either what stood there before or the whole new content stands there.
 * The content goes to a temporary file in the same folder, which is flushed and then takes the name. Links are followed; pipes and devices are written to
 * directly. Throws a `FileError`; what the content throws is thrown on as it is.
 */
export async function writeFile(file: string, content: Content, options: WriteFileOptions = {}): Promise<void> {
  try {
    if (options.makeFolder === true) await mkdir(dirname(file), { recursive: true })
    await refuseKnown(file, options)
    const target = await targetOf(file)
    if (target.how === 'direct') await writeDirectly(target, content, options.signal)
    else await replace(target, content, { ...options, shown: file })
  } catch (error) {
    throw isOfSystem(error) ? fileError(file, error) : error
  }
}

/** What the file system says names the call that failed. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

async function refuseKnown(file: string, { inputs = [], others = [] }: WriteFileOptions): Promise<void> {
  const own = await identityOf(file)
  if (own === undefined) return
  const isKnown = async (list: readonly (string | undefined)[]) => {
    for (const one of list) if (one !== undefined && (await identityOf(one)) === own) return true
    return false
  }
  if (await isKnown(inputs)) throw new FileError('input', file)
  if (await isKnown(others)) throw new FileError('twice', file)
}

async function writeDirectly({ file }: Target, content: Content, signal: AbortSignal | undefined): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await writePieces(handle, file, content, signal)
  } finally {
    await handle.close()
  }
}

async function replace({ file, mode }: Target, content: Content, { isNew = false, signal, shown }: WriteFileOptions & { readonly shown: string }): Promise<void> {
  if (isNew && mode !== undefined) throw new FileError('exists', shown)
  await removeLeftovers(file)
  const temporary = temporaryName(file)
  await guarded(temporary, async () => {
    try {
      await writeTemporary({ temporary, mode, shown }, content, signal)
      if (isNew) await claim(temporary, file)
      else await rename(temporary, file)
    } catch (error) {
      await unlink(temporary).catch(() => undefined)
      throw error
    }
  })
  await flushFolder(dirname(file))
}

/** A temporary file, the permissions that it gets, and the name under which faults are told. */
interface Temporary {
  readonly temporary: string
  readonly mode: number | undefined
  readonly shown: string
}

async function writeTemporary({ temporary, mode, shown }: Temporary, content: Content, signal: AbortSignal | undefined): Promise<void> {
  const handle = await open(temporary, 'wx')
  try {
    if (mode !== undefined) await handle.chmod(mode)
    await writePieces(handle, shown, content, signal)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writePieces(handle: FileHandle, file: string, content: Content, signal: AbortSignal | undefined): Promise<void> {
  for await (const piece of piecesOf(content)) {
    if (signal?.aborted === true) throw new FileError('interrupted', file)
    await writeAll(handle, piece)
  }
  if (signal?.aborted === true) throw new FileError('interrupted', file)
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let from = 0; from < piece.length; ) from += (await handle.write(piece, from)).bytesWritten
}

/** Makes the new name last through a power cut. Systems that cannot flush a folder do so by themselves. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (!handle) return
  try {
    await handle.sync()
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'EPERM', 'EACCES', 'EBADF', 'EISDIR', 'ENOTSUP')) throw error
  } finally {
    await handle.close()
  }
}
