import { isMarked, type LocalText } from '@dti-vn/core'
import { REASONS, type FileReason } from './file-reasons.js'

const MARK = Symbol.for('dti-vn.FileError')

/** Thrown when a file cannot be read or written; `text` says why and what to do in both languages. What stood at the place before still stands there. */
export class FileError extends Error {
  readonly [MARK] = true
  readonly text: LocalText
  /** The same without the name of the file. */
  readonly why: LocalText

  constructor(
    readonly reason: FileReason,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    const { vi, en } = reasonWords(reason, options?.cause)
    super(`${file}: ${en}`, options)
    this.name = 'FileError'
    this.why = { vi, en }
    this.text = { vi: `${file}: ${vi}`, en: `${file}: ${en}` }
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is FileError {
    return isMarked(error, MARK)
  }
}

/** A failure that has no sentence of its own shows the code of the system. */
function reasonWords(reason: FileReason, cause: unknown): { readonly vi: string; readonly en: string } {
  const { vi, en } = REASONS[reason]
  const code = reason === 'failed' && cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return { vi: vi + code, en: en + code }
}

/** The same for what is written to a stream, a pipe or a device: it holds the beginning of the result, and no old file is there. */
export function streamError(file: string, error: unknown): FileError {
  const told = fileError(file, error)
  return told.reason === 'full' ? new FileError('torn', file, { cause: error }) : told
}

/** The reason behind an error of the file system, by its code. */
export function fileError(file: string, error: unknown): FileError {
  if (FileError.isInstance(error)) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new FileError(BY_CODE.get(code) ?? 'failed', file, { cause: error })
}

const BY_CODE: ReadonlyMap<string, FileReason> = new Map<string, FileReason>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['EEXIST', 'exists'],
  ['EISDIR', 'folder'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EPIPE', 'closed'],
  ['ENAMETOOLONG', 'name'],
  ['ELOOP', 'links'],
  ['EMFILE', 'many'],
  ['ENFILE', 'many'],
])
