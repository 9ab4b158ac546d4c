import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileError } from './file-error.js'
import { flushFolder } from './flush-folder.js'
import type { Content } from '../output/pieces.js'
import { isOfSystem, placeFile, type Watch } from './place-file.js'
import { signalGuard } from './signal-guard.js'
import { removeAllLeftovers } from './temporary-file.js'

/** A file of a set: its name in the folder of the set. */
export interface SetFile {
  readonly name: string
  readonly content: Content
}

/** How the files of a set are written. */
export interface WriteSetOptions {
  /** Refuses to replace a file that is there. Default false. */
  readonly isNew?: boolean | undefined
  /** Stops the set: files that are written stay, the others are as they were before. */
  readonly signal?: AbortSignal | undefined
  /** Called after each file with the number of those that are written. */
  readonly onWritten?: ((done: number) => void) | undefined
}

/** Files that are on their way to the disk at the same time: as many as Node has threads for. */
const LANES = 4

/**
 * Writes files into one folder, each as `writeFile` does, several at a time: while one is flushed the next is made. The folder is made where it is missing, rid
 * of what killed runs left there, and flushed once, after the last file and also after a failure. The first failure ends the set; nothing after it is begun.
 */
export async function writeSet(folder: string, files: Iterable<SetFile> | AsyncIterable<SetFile>, { isNew, signal, onWritten }: WriteSetOptions, watch: Watch): Promise<void> {
  await ofFolder(folder, () => mkdir(folder, { recursive: true }))
  await removeAllLeftovers(folder)
  const guard = signalGuard()
  const folders = new Set<string>()
  const source = inTurn(files)
  let done = 0
  let isEnded = false

  const write = async ({ name, content }: SetFile) => {
    const placed = await placeFile(join(folder, name), content, { isNew, signal, guard, watch })
    if (placed !== undefined) folders.add(placed)
    onWritten?.((done += 1))
  }
  const lane = async () => {
    try {
      for (let next = await source.next(); next.done !== true && !isEnded; next = await source.next()) await write(next.value)
    } catch (error) {
      isEnded = true
      throw error
    }
  }

  try {
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
    const failed = lanes.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  } finally {
    guard.stop()
    await source.return(undefined)
    for (const one of folders) await ofFolder(one, () => flushFolder(one))
  }
}

async function* inTurn(files: Iterable<SetFile> | AsyncIterable<SetFile>): AsyncGenerator<SetFile, void> {
  yield* files
}

async function ofFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw isOfSystem(error) ? fileError(folder, error) : error
  }
}
