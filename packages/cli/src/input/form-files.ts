import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { type FormFile, WORKBOOK_LIMITS } from '@dti-vn/adapter-xlsx'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { readWithin, WORKBOOK } from './workbook-file.js'
import { faultText } from '../output/fault-text.js'

/** Names of the workbooks and text files of a folder and its subfolders, in order of names, and how many other files there are. */
export interface FormFolder {
  readonly names: readonly string[]
  readonly others: number
}

/** Forms saved as text; they are handed on to be named. */
const TEXT = /\.(?:csv|tsv|txt)$/i

/**
 * Lists the returned forms of a folder. Hidden files, the lock files of Excel (`~$…`) and the `outputs` of the command are passed over. A folder without
 * workbooks is misuse.
 */
export async function listForms({ texts }: CliContext, folder: string, outputs: readonly string[] = []): Promise<FormFolder> {
  const fail = (message: string) => new CliMisuse(fill(texts.folderMissing, { folder, message }))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw fail(faultText(texts, error))
  })
  const own = new Set(outputs.map((file) => resolve(file)))
  const files = entries
    .filter((entry) => entry.isFile() && !own.has(resolve(entry.parentPath, entry.name)) && !/^(?:\.|~\$)/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort((a, b) => (a < b ? -1 : 1))
  const names = files.filter((name) => WORKBOOK.test(name) || TEXT.test(name))
  if (names.length === 0) throw new CliMisuse(fill(texts.folderEmpty, { folder }))
  return { names, others: files.length - names.length }
}

/** The forms one after another, so that only one is in memory. A file over the limit is handed on as empty bytes of that length, to be refused. */
export async function* readForms({ texts }: CliContext, folder: string, names: readonly string[]): AsyncGenerator<FormFile> {
  for (const name of names) {
    const file = join(folder, name)
    const bytes = await readWithin(file, WORKBOOK_LIMITS.bytes).catch((error: unknown) => {
      throw new CliMisuse(fill(texts.fileMissing, { file, message: faultText(texts, error) }))
    })
    yield { name, bytes }
  }
}

