import { untilAborted } from '../input/until-aborted.js'
import { FileError } from './file-error.js'
import type { Content } from '../output/pieces.js'
import type { Watch } from './place-file.js'
import { readPieces, wholeOf } from './read-bytes.js'
import { identityOf, identityOfStream } from './same-file.js'
import { standardInput } from './standard-input.js'
import { writeOne, type WriteFileOptions } from './write-file.js'
import { type SetFile, writeSet, type WriteSetOptions } from './write-set.js'

/** The name under which the standard input is read. */
export const STANDARD_INPUT = '-'

/**
 * Reads and writes the files of one run, and remembers them: what was read is never written over, and no two results go into one file, whatever the names
 * and links that lead to it. A file that the standard output goes into is one of them.
 */
export interface RunFiles {
  /** A regular file, a pipe or the standard input, whole. Throws a `FileError` beyond the limit of bytes. */
  readBytes(file: string, limit: number): Promise<Uint8Array>
  /** The same in pieces. */
  readPieces(file: string): AsyncIterable<Uint8Array>
  /** Remembers files that others read for the run. Throws a `FileError` where the standard output goes into one of them. */
  keep(...files: readonly (string | undefined)[]): Promise<void>
  /** Throws a `FileError` where results would go into one file or into one that was read; to be called before any work is done for them. */
  refuse(...outputs: readonly (string | undefined)[]): Promise<void>
  /** Writes a file as `writeFile` does. */
  write(file: string, content: Content, options?: Omit<WriteFileOptions, 'inputs' | 'others'>): Promise<void>
  /**
   * Writes files into one folder, each as `write` does, several at a time: while one is on its way to the disk the next is made. The folder is made where it is
   * missing and flushed once, at the end. The first failure ends the set; files that are written stay.
   */
  writeSet(folder: string, files: Iterable<SetFile> | AsyncIterable<SetFile>, options?: WriteSetOptions): Promise<void>
}

/** The files of a new run. A signal stops reading and writing: its reason, or a `FileError`, is thrown. */
export function runFiles({ signal }: { readonly signal?: AbortSignal | undefined } = {}): RunFiles {
  const inputs = new Set<string>()
  const printed = identityOfStream(1)
  const outputs = new Set([printed, identityOfStream(2)].filter((identity) => identity !== undefined))
  let isInputRead = false

  async function keep(...files: readonly (string | undefined)[]): Promise<void> {
    for (const file of files) {
      const identity = file === undefined ? undefined : file === STANDARD_INPUT ? identityOfStream(0) : await identityOf(file)
      if (identity === undefined) continue
      if (identity === printed) throw new FileError('input', 'stdout')
      inputs.add(identity)
    }
  }

  async function* pieces(file: string): AsyncGenerator<Uint8Array> {
    await keep(file)
    if (file === STANDARD_INPUT) {
      if (isInputRead) throw new FileError('once', file)
      isInputRead = true
      yield* untilAborted(standardInput(), signal)
    } else yield* untilAborted(readPieces(file), signal)
  }

  function refuseKnown(file: string, identity: string | undefined, others: ReadonlySet<string>): void {
    if (identity === undefined) return
    if (inputs.has(identity)) throw new FileError('input', file)
    if (others.has(identity)) throw new FileError('twice', file)
  }

  /** A place is taken from the moment it is accepted: files of a set are written side by side. */
  const watch: Watch = {
    accept: (file, { identity }) => {
      refuseKnown(file, identity, outputs)
      if (identity !== undefined) outputs.add(identity)
    },
    placed: ({ identity: before }, after) => {
      if (before !== undefined) outputs.delete(before)
      if (after !== undefined) outputs.add(after)
    },
  }

  return Object.freeze({
    readBytes: (file: string, limit: number) => wholeOf(file, pieces(file), limit),
    readPieces: pieces,
    keep,
    refuse: async (...wanted: readonly (string | undefined)[]) => {
      const seen = new Set(outputs)
      for (const file of wanted) {
        const identity = file === undefined ? undefined : await identityOf(file)
        if (file !== undefined) refuseKnown(file, identity, seen)
        if (identity !== undefined) seen.add(identity)
      }
    },
    write: (file: string, content: Content, options: Omit<WriteFileOptions, 'inputs' | 'others'> = {}) => writeOne(file, content, { signal, ...options }, watch),
    writeSet: (folder: string, files: Iterable<SetFile> | AsyncIterable<SetFile>, options: WriteSetOptions = {}) => writeSet(folder, files, { signal, ...options }, watch),
  })
}
