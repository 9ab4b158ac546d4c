import { fstatSync, fsyncSync, type Stats, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { type FileError, fileError } from './file-error.js'
import { hasCode } from './has-code.js'

/** The standard output or the standard error, of which it is known at the end whether all of it arrived. */
export interface StandardStream {
  /** Never throws. After a failure nothing more is written. */
  readonly write: (text: string) => void
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
      failed = fileError(name, error)
    }
  }
  return {
    write: (text) => {
      const bytes = Buffer.from(text, 'utf8')
      attempt(() => {
        for (let from = 0; from < bytes.length; ) from += writeSync(fd, bytes, from)
      })
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
    failed ??= fileError(name, error)
  })
  return {
    write: (text) => {
      if (!failed) stream.write(text)
    },
    end: async () => {
      if (!failed) await new Promise<void>((resolve) => stream.write('', () => { resolve() }))
      // The error is told after the last piece was given up.
      await new Promise((resolve) => setImmediate(resolve))
      return failed
    },
  }
}
