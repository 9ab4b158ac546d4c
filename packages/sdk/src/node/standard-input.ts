import { fstatSync } from 'node:fs'
import { FileError, fileError } from './file-error.js'

const FILE = '-'

/** The pieces of the standard input, which must be a file or a pipe: of a terminal nobody knows when it ends. Throws a `FileError`. */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  try {
    const about = fstatSync(0)
    if (about.isDirectory()) throw new FileError('folder', FILE)
    if (!about.isFile() && !about.isFIFO() && !about.isSocket()) throw new FileError('device', FILE)
    for await (const piece of process.stdin as AsyncIterable<Uint8Array | string>) yield typeof piece === 'string' ? Buffer.from(piece) : piece
  } catch (error) {
    throw fileError(FILE, error)
  }
}
