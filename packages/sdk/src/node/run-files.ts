import { FileError } from './file-error.js'
import type { Content } from './pieces.js'
import { readPieces, wholeOf } from './read-bytes.js'
import { identityOf, identityOfStream } from './same-file.js'
import { standardInput } from './standard-input.js'
import { writeFile, type WriteFileOptions } from './write-file.js'

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
}

/** The files of a new run. */
export function runFiles(): RunFiles {
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
      yield* standardInput()
    } else yield* readPieces(file)
  }

  async function identityOfNew(file: string, others: ReadonlySet<string>): Promise<string | undefined> {
    const identity = await identityOf(file)
    if (identity === undefined) return undefined
    if (inputs.has(identity)) throw new FileError('input', file)
    if (others.has(identity)) throw new FileError('twice', file)
    return identity
  }

  return Object.freeze({
    readBytes: (file: string, limit: number) => wholeOf(file, pieces(file), limit),
    readPieces: pieces,
    keep,
    refuse: async (...wanted: readonly (string | undefined)[]) => {
      const seen = new Set(outputs)
      for (const file of wanted) {
        const identity = file === undefined ? undefined : await identityOfNew(file, seen)
        if (identity !== undefined) seen.add(identity)
      }
    },
    write: async (file: string, content: Content, options?: Omit<WriteFileOptions, 'inputs' | 'others'>) => {
      await identityOfNew(file, outputs)
      await writeFile(file, content, options)
      const written = await identityOf(file)
      if (written !== undefined) outputs.add(written)
    },
  })
}
