import { type FileHandle, open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { claim } from './claim.js'
import { FileError, fileError, streamError } from './file-error.js'
import { type Content, piecesOf } from '../output/pieces.js'
import { identityBy } from './same-file.js'
import type { SignalGuard } from './signal-guard.js'
import { requireWritable, type Target, targetOf } from './target.js'
import { temporaryName } from './temporary-file.js'

/** What looks at the place of a file before anything is written, and learns how it ended. */
export interface Watch {
  /** Throws to refuse the place. */
  readonly accept: (file: string, target: Target) => void | Promise<void>
  /** Called after `accept`; without an identity for pipes, devices, and what could not be written. */
  readonly placed?: (target: Target, identity: string | undefined) => void
}

/** How a file is put into its place. */
export interface Placing {
  /** Refuses to replace a file that is there. Default false. */
  readonly isNew?: boolean | undefined
  /** Stops the writing; what stood there before stays. */
  readonly signal?: AbortSignal | undefined
  readonly watch: Watch
  readonly guard: SignalGuard
}

/**
 * Writes a file so that at every moment what stood there before or the whole new content stands there: through a flushed temporary file that takes the name.
 * Returns the folder, which the caller flushes. Pipes and devices are written to directly, and have none. Throws a `FileError`; what the content throws is
 * thrown on as it is.
 */
export async function placeFile(file: string, content: Content, { isNew, signal, watch, guard }: Placing): Promise<string | undefined> {
  try {
    const target = await targetOf(file)
    await watch.accept(file, target)
    let identity: string | undefined
    try {
      await requireWritable(target, file)
      if (target.how === 'direct') await writeDirectly(target, content, file, signal)
      else identity = await replace(target, content, file, { isNew, signal, guard })
    } finally {
      watch.placed?.(target, identity)
    }
    return target.how === 'direct' ? undefined : dirname(target.file)
  } catch (error) {
    throw isOfSystem(error) ? fileError(file, error) : error
  }
}

/** What the file system says names the call that failed. */
export function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

async function writeDirectly({ file }: Target, content: Content, shown: string, signal: AbortSignal | undefined): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await writePieces(handle, shown, content, signal)
  } catch (error) {
    throw isOfSystem(error) ? streamError(shown, error) : error
  } finally {
    await handle.close()
  }
}

async function replace({ file, mode }: Target, content: Content, shown: string, { isNew, signal, guard }: Omit<Placing, 'watch'>): Promise<string | undefined> {
  if (isNew === true && mode !== undefined) throw new FileError('exists', shown)
  const temporary = temporaryName(file)
  guard.add(temporary)
  try {
    const identity = await writeTemporary({ temporary, mode, shown }, content, signal)
    if (isNew === true) await claim(temporary, file)
    else await rename(temporary, file)
    return identity
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    guard.remove(temporary)
  }
}

/** A temporary file, the permissions that it gets, and the name under which faults are told. */
interface Temporary {
  readonly temporary: string
  readonly mode: number | undefined
  readonly shown: string
}

async function writeTemporary({ temporary, mode, shown }: Temporary, content: Content, signal: AbortSignal | undefined): Promise<string | undefined> {
  const handle = await open(temporary, 'wx')
  try {
    if (mode !== undefined) await handle.chmod(mode)
    await writePieces(handle, shown, content, signal)
    await handle.sync()
    return identityBy(await handle.stat({ bigint: true }))
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
