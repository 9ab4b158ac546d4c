import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FileError, fileError } from './file-error.js'
import { flushFolder } from './flush-folder.js'
import type { Content } from '../output/pieces.js'
import { isOfSystem, placeFile, type Watch } from './place-file.js'
import { identityOf } from './same-file.js'
import { signalGuard } from './signal-guard.js'
import type { Target } from './target.js'
import { removeLeftovers } from './temporary-file.js'

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
  await writeOne(file, content, options, { accept: (_, target) => refuseKnown(file, target, options) })
}

/** The same with a watch of one's own in the place of `inputs` and `others`. */
export async function writeOne(file: string, content: Content, { isNew, makeFolder, signal }: WriteFileOptions, watch: Watch): Promise<void> {
  const guard = signalGuard()
  try {
    if (makeFolder === true) await mkdir(dirname(file), { recursive: true })
    const accept = async (_: string, target: Target) => {
      await watch.accept(file, target)
      if (target.how === 'replace') await removeLeftovers(target.file)
    }
    const folder = await placeFile(file, content, { isNew, signal, guard, watch: { ...watch, accept } })
    if (folder !== undefined) await flushFolder(folder)
  } catch (error) {
    throw isOfSystem(error) ? fileError(file, error) : error
  } finally {
    guard.stop()
  }
}

async function refuseKnown(file: string, { identity }: Target, { inputs = [], others = [] }: WriteFileOptions): Promise<void> {
  if (identity === undefined) return
  const isKnown = async (list: readonly (string | undefined)[]) => {
    for (const one of list) if (one !== undefined && (await identityOf(one)) === identity) return true
    return false
  }
  if (await isKnown(inputs)) throw new FileError('input', file)
  if (await isKnown(others)) throw new FileError('twice', file)
}
