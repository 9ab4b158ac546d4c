import { fstatSync, writeSync } from 'node:fs'

/**
 * Writes a short text to a stream of the process without waiting and without loading anything. False where not all of it was taken at once, and for a regular file,
 * which may lose what it took: `standardStream` then waits, and says why something cannot be written.
 */
export function writtenAtOnce(fd: 1 | 2, text: string): boolean {
  const bytes = Buffer.from(text, 'utf8')
  try {
    return !fstatSync(fd).isFile() && writeSync(fd, bytes) === bytes.length
  } catch {
    return false
  }
}
