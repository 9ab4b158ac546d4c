import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { FileError, fileError } from './file-error.js'

/** Reads a regular file or a pipe whole, counting bytes on the way: what a file says of its size is not believed. Throws a `FileError` beyond the limit. */
export function readBytes(file: string, limit: number): Promise<Uint8Array> {
  return wholeOf(file, readPieces(file), limit)
}

/** Pieces as one. Throws a `FileError` beyond the limit, and takes no further piece then. */
export async function wholeOf(file: string, pieces: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const taken: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > limit) throw new FileError('large', file)
    taken.push(piece)
  }
  return Buffer.concat(taken)
}

/** The pieces of a regular file or a pipe. Throws a `FileError` for a folder or a device. */
export async function* readPieces(file: string): AsyncGenerator<Uint8Array> {
  let handle
  try {
    handle = await open(file, constants.O_RDONLY)
    const about = await handle.stat()
    if (about.isDirectory()) throw new FileError('folder', file)
    if (!about.isFile() && !about.isFIFO() && !about.isSocket()) throw new FileError('device', file)
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE)
      const { bytesRead } = await handle.read(buffer, 0, PIECE)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } catch (error) {
    throw fileError(file, error)
  } finally {
    // What was read is read, whatever becomes of the file then.
    await handle?.close().catch(() => undefined)
  }
}

const PIECE = 65_536
