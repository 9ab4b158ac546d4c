import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CsvProfile, readCsvDataset, readCsvTraits } from '@dti-vn/adapter-csv'
import type * as Xlsx from '@dti-vn/adapter-xlsx'
import type { Dataset, Plan, TableTraits } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { digestOfBytes, hashing } from './digest.js'
import { readingProgress } from './progress.js'
import { dataPlace, refuseSheetOfCsv, type TablePlace, type TablePlaces, traitsPlace } from './table-place.js'
import { isWorkbook, readWithin } from './workbook-file.js'
import { faultText } from '../output/fault-text.js'

/** Files of a run: CSV or workbooks. */
export interface DataFiles extends TablePlaces {
  readonly data: string
  readonly traits?: string | undefined
  readonly profile: CsvProfile
  /** How the traits file is written; as `profile` unless given. */
  readonly traitsProfile?: CsvProfile | undefined
}

/** Figures and traits as read, with the SHA-256 of each file. */
export interface LoadedData {
  readonly dataset: Dataset
  readonly digests: { readonly data: string; readonly traits: string | null }
}

interface Loaded<T> {
  readonly value: T
  readonly digest: string
}

/** Reads the data file and, where given, the traits file. What is wrong inside them becomes issues; a file that cannot be opened is misuse. */
export async function loadData(context: CliContext, plan: Plan, files: DataFiles): Promise<LoadedData> {
  const { data, traits, profile, traitsProfile = profile } = files
  const traitsRead = traits === undefined ? undefined : await loadTraits(context, plan, traits, traitsProfile, traitsPlace(files))
  const known = traitsRead?.value
  const dataRead = await read(context, data, dataPlace(files), {
    csv: (pieces, options) => readCsvDataset(pieces, plan, { ...options, profile, traits: known }),
    workbook: ({ readXlsxDataset }, bytes, options) => readXlsxDataset(bytes, plan, { ...options, traits: known }),
  })
  return { dataset: dataRead.value, digests: { data: dataRead.digest, traits: traitsRead?.digest ?? null } }
}

/** Reads a traits file, which also serves as the list of units. */
export async function loadTraits(context: CliContext, plan: Plan, file: string, profile: CsvProfile, place: TablePlace = {}): Promise<Loaded<TableTraits>> {
  const levels = context.engine.levels.map(({ id }) => id)
  return read(context, file, place, {
    csv: (pieces, options) => readCsvTraits(pieces, plan, { ...options, profile, levels }),
    workbook: ({ readXlsxTraits }, bytes, options) => readXlsxTraits(bytes, plan, { ...options, levels }),
  })
}

interface CsvReadOptions extends Omit<TablePlace, 'sheet'> {
  readonly file: string
  readonly onProgress: (progress: { readonly bytes: number; readonly rows: number }) => void
}

type XlsxAdapter = typeof Xlsx

interface Readers<T> {
  readonly csv: (pieces: AsyncIterable<Uint8Array>, options: CsvReadOptions) => Promise<T>
  readonly workbook: (adapter: XlsxAdapter, bytes: Uint8Array, options: TablePlace & { readonly file: string }) => Promise<T>
}

async function read<T>(context: CliContext, file: string, place: TablePlace, readers: Readers<T>): Promise<Loaded<T>> {
  const fail = (error: unknown) => new CliMisuse(fill(context.texts.fileMissing, { file, message: faultText(context.texts, error) }))
  const isBook = await kindOf(file).catch((error: unknown) => {
    throw fail(error)
  })
  if (isBook) return readWorkbookFile(file, place, readers)
  refuseSheetOfCsv(context, place)
  const progress = readingProgress(context, basename(file))
  const { pieces, digest } = hashing(createReadStream(file) as AsyncIterable<Uint8Array>)
  try {
    return { value: await readers.csv(pieces, { headerRow: place.headerRow, headerRows: place.headerRows, file: basename(file), onProgress: progress.update }), digest: digest() }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) throw fail(error)
    throw error
  } finally {
    progress.done()
  }
}

async function kindOf(file: string): Promise<boolean> {
  if (!(await stat(file)).isFile()) throw new Error('not a file')
  return isWorkbook(file)
}

/** The Excel adapter is loaded only when it is needed: it is no small part of the program. */
async function readWorkbookFile<T>(file: string, place: TablePlace, readers: Readers<T>): Promise<Loaded<T>> {
  const adapter = await import('@dti-vn/adapter-xlsx')
  const bytes = await readWithin(file, adapter.WORKBOOK_LIMITS.bytes)
  return { value: await readers.workbook(adapter, bytes, { ...place, file: basename(file) }), digest: digestOfBytes(bytes) }
}
