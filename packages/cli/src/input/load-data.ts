import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CsvProfile, type CsvTraits, readCsvDataset, readCsvTraits } from '@dti-vn/adapter-csv'
import type { Dataset, Plan } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { hashing } from './digest.js'
import { messageOf } from './load-index.js'
import { readingProgress } from './progress.js'

/** Files of a run. */
export interface DataFiles {
  readonly data: string
  readonly traits?: string | undefined
  readonly profile: CsvProfile
}

/** Figures and traits as read, with the SHA-256 of each file. */
export interface LoadedData {
  readonly dataset: Dataset
  readonly digests: { readonly data: string; readonly traits: string | null }
}

/** Reads the data file and, where given, the traits file. What is wrong inside them becomes issues; a file that cannot be opened is misuse. */
export async function loadData(context: CliContext, plan: Plan, { data, traits, profile }: DataFiles): Promise<LoadedData> {
  const traitsRead = traits === undefined ? undefined : await loadTraits(context, plan, traits, profile)
  const dataRead = await read(context, data, (pieces, options) => readCsvDataset(pieces, plan, { ...options, profile, traits: traitsRead?.value }))
  return { dataset: dataRead.value, digests: { data: dataRead.digest, traits: traitsRead?.digest ?? null } }
}

/** Reads a traits file, which also serves as the list of units. */
export async function loadTraits(context: CliContext, plan: Plan, file: string, profile: CsvProfile): Promise<{ readonly value: CsvTraits; readonly digest: string }> {
  return read(context, file, (pieces, options) => readCsvTraits(pieces, plan, { ...options, profile }))
}

interface ReadOptions {
  readonly file: string
  readonly onProgress: (progress: { readonly bytes: number; readonly rows: number }) => void
}

async function read<T>(
  context: CliContext,
  file: string,
  use: (pieces: AsyncIterable<Uint8Array>, options: ReadOptions) => Promise<T>,
): Promise<{ readonly value: T; readonly digest: string }> {
  const fail = (error: unknown) => new CliMisuse(fill(context.texts.fileMissing, { file, message: messageOf(error) }))
  try {
    if (!(await stat(file)).isFile()) throw new Error('not a file')
  } catch (error) {
    throw fail(error)
  }
  const progress = readingProgress(context, basename(file))
  const { pieces, digest } = hashing(createReadStream(file) as AsyncIterable<Uint8Array>)
  try {
    return { value: await use(pieces, { file: basename(file), onProgress: progress.update }), digest: digest() }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) throw fail(error)
    throw error
  } finally {
    progress.done()
  }
}
