import { fstatSync, fsyncSync, type Stats, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { type FileError, streamError } from './file-error.js'
import { hasCode } from './has-code.js'

/** The standard output or the standard error, of which it is known at the end whether all of it arrived. */
export interface StandardStream {
  /** Never throws. After a failure nothing more is written. */
  readonly write: (text: string) => void
  /** Waits until more is wanted; to be called between the pieces of a large output. False where nothing more arrives. */
  readonly drained: () => Promise<boolean>
  /** Waits until everything is written. The error that kept something from it, if any. */
  readonly end: () => Promise<FileError | undefined>
}

/** A stream of the process, called by a name in errors. */
export function standardStream(fd: 1 | 2, name: string): StandardStream {
  const about = fstatSync(fd)
  return about.isFile() || (about.isCharacterDevice() && !isatty(fd)) ? toFile(fd, name, about) : toStream(fd === 1 ? process.stdout : process.stderr, name)
}

/** The stream of Node takes what a full disk leaves over of a text for written. */
function toFile(fd: number, name: string, about: Stats): StandardStream {
  let failed: FileError | undefined
  const attempt = (work: () => void) => {
    try {
      if (!failed) work()
    } catch (error) {
      failed = streamError(name, error)
    }
  }
  return {
    write: (text) => {
      const bytes = Buffer.from(text, 'utf8')
      attempt(() => {
        for (let from = 0; from < bytes.length; ) from += writeSync(fd, bytes, from)
      })
    },
    drained: async () => {
      await turn()
      return !failed
    },
    end: () => {
      if (about.isFile()) attempt(() => { flush(fd) })
      return Promise.resolve(failed)
    },
  }
}

function flush(fd: number): void {
  try {
    fsyncSync(fd)
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'EPERM')) throw error
  }
}

function toStream(stream: NodeJS.WriteStream, name: string): StandardStream {
  let failed: FileError | undefined
  stream.on('error', (error: unknown) => {
    failed ??= streamError(name, error)
  })
  return {
    write: (text) => {
      if (!failed) stream.write(text)
    },
    drained: async () => {
      if (stream.writableNeedDrain && !failed) {
        await new Promise<void>((resolve) => {
          const go = () => {
            stream.off('drain', go).off('error', go).off('close', go)
            resolve()
          }
          stream.on('drain', go).on('error', go).on('close', go)
        })
      }
      await turn()
      return !failed
    },
    end: async () => {
      if (!failed) await new Promise<void>((resolve) => stream.write('', () => { resolve() }))
      // The error is told after the last piece was given up.
      await turn()
      return failed
    },
  }
}

/** Lets signals and errors be told. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
