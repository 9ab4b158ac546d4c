import { resolve } from 'node:path'
import { type FormFault, type FormFile, WORKBOOK_LIMITS } from '@dti-vn/adapter-xlsx'
import { localize, makeIssue } from '@dti-vn/sdk'
import { FileError, type FileReason } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { type FolderEntry, listFolder } from './list-folder.js'
import { withinLimit, WORKBOOK } from './workbook-file.js'

/** The forms of a folder and its subfolders, in order of names, and how many other files there are. */
export interface FormFolder {
  /** Forms, and what cannot be read: a folder, a name, a link. */
  readonly entries: readonly FolderEntry[]
  readonly others: number
}

/** Forms saved as text; they are handed on to be named. */
const TEXT = /\.(?:csv|tsv|txt)$/i

const isForm = (name: string) => WORKBOOK.test(name) || TEXT.test(name)

/**
 * Lists the returned forms of a folder; links are followed. Hidden files, the lock files of Excel (`~$…`) and those `outputs` of the command that are no
 * workbooks are passed over. A folder without forms is misuse.
 */
export async function listForms({ texts, language }: CliContext, folder: string, outputs: readonly string[] = []): Promise<FormFolder> {
  const own = new Set(outputs.filter((file) => !WORKBOOK.test(file)).map((file) => resolve(file)))
  const all = await listFolder(folder).catch((error: unknown) => {
    throw FileError.isInstance(error) ? new CliMisuse(fill(texts.folderMissing, { folder, message: localize(error.why, language) })) : error
  })
  const found = all.filter((entry) => !('file' in entry) || !own.has(resolve(entry.file)))
  const entries = found.filter((entry) => isForm(entry.name) || ('reason' in entry && entry.isFolder))
  if (entries.length === 0) throw new CliMisuse(fill(texts.folderEmpty, { folder }))
  return { entries, others: found.length - entries.length }
}

/** The forms one after another, so that only one is in memory. A file over the limit is handed on as empty bytes of that length, to be refused; what cannot be read as an issue. */
export async function* readForms({ files }: CliContext, entries: readonly FolderEntry[]): AsyncGenerator<FormFile | FormFault> {
  for (const entry of entries) {
    if ('reason' in entry) yield fault(entry.name, entry.reason)
    else yield await readOne(files, entry)
  }
}

async function readOne(files: CliContext['files'], { name, file }: { readonly name: string; readonly file: string }): Promise<FormFile | FormFault> {
  try {
    return { name, bytes: await withinLimit(files.readBytes(file, WORKBOOK_LIMITS.bytes), WORKBOOK_LIMITS.bytes) }
  } catch (error) {
    if (FileError.isInstance(error)) return { name, issue: makeIssue('file-unreadable', { place: { file: name }, params: { reason: error.why } }) }
    throw error
  }
}

function fault(name: string, reason: FileReason): FormFault {
  return { name, issue: makeIssue('file-unreadable', { place: { file: name }, params: { reason: new FileError(reason, name).why } }) }
}
