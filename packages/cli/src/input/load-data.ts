import { basename } from 'node:path'
import type * as Csv from '@dti-vn/adapter-csv'
import type * as Xlsx from '@dti-vn/adapter-xlsx'
import { type Appraisals, type Dataset, listedCodes, type Plan, type TableAppraisals, type TableTraits, type UnitListOptions } from '@dti-vn/sdk'
import { FileError, STANDARD_INPUT, wholeOf } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { begin } from './begun.js'
import { hashing } from './digest.js'
import { readData } from './read-data.js'
import { readingProgress } from './progress.js'
import { refuseSheetOfCsv, type TablePlace, type TablePlaces, traitsPlace } from './table-place.js'
import { isArchive, withinLimit, WORKBOOK } from './workbook-file.js'

/** Files of a run: CSV or workbooks. */
export interface DataFiles extends TablePlaces, Pick<UnitListOptions, 'codeList'> {
  readonly data: string
  /** Id of the source that reads the data. */
  readonly from?: string | undefined
  readonly traits?: string | undefined
  readonly profile: Csv.CsvProfile
  /** How the traits file is written; as `profile` unless given. */
  readonly traitsProfile?: Csv.CsvProfile | undefined
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

/** Reads the data file and, where given, the traits file. What is wrong inside them becomes issues; throws a `FileError` for a file that cannot be read. */
export async function loadData(context: CliContext, plan: Plan, files: DataFiles): Promise<LoadedData> {
  const { traits, profile, traitsProfile = profile, codeList } = files
  const traitsRead = traits === undefined ? undefined : await loadTraits(context, plan, traits, traitsProfile, { ...traitsPlace(files), codeList })
  const { dataset, digest } = await readData(context, plan, files, traitsRead?.value).catch((error: unknown) => {
    throw FileError.isInstance(error) && error.reason === 'folder' ? new CliMisuse(fill(context.texts.dataIsFolder, { folder: files.data })) : error
  })
  return { dataset, digests: { data: digest, traits: traitsRead?.digest ?? null } }
}

/** Reads a traits file, which also serves as the list of units. */
export async function loadTraits(
  context: CliContext,
  plan: Plan,
  file: string,
  profile: Csv.CsvProfile,
  { codeList, ...place }: TablePlace & Pick<UnitListOptions, 'codeList'> = {},
): Promise<Loaded<TableTraits>> {
  const { levels } = context
  const codes = listedCodes(context.engine.contributions.unitLists, plan.definition, codeList)
  return read(context, file, place, {
    csv: ({ readCsvTraits }, pieces, options) => readCsvTraits(pieces, plan, { ...options, profile, levels, codes }),
    workbook: ({ readXlsxTraits }, bytes, options) => readXlsxTraits(bytes, plan, { ...options, levels, codes }),
  })
}

/** Decisions of appraisers as read: those of files that are there, with the SHA-256 of each. */
export interface LoadedAppraisals {
  readonly appraisals: Appraisals
  readonly tables: readonly TableAppraisals[]
  readonly digests: { readonly rejections: string | null; readonly approvals: string | null }
}

/** Reads the files of refused evidence and of approved `NA`, where they are given. */
export async function loadAppraisals(context: CliContext, { rejections, approvals, profile }: AppraisalFiles): Promise<LoadedAppraisals> {
  const load = async (file: string | undefined) =>
    file === undefined
      ? undefined
      : read(context, file, {}, {
          csv: ({ readCsvAppraisals }, pieces, options) => readCsvAppraisals(pieces, { ...options, profile }),
          workbook: ({ readXlsxAppraisals }, bytes, options) => readXlsxAppraisals(bytes, options),
        })
  const [refused, approved] = [await load(rejections), await load(approvals)]
  return {
    appraisals: { rejections: refused?.value.appraisals, approvals: approved?.value.appraisals },
    tables: [refused, approved].flatMap((one) => (one ? [one.value] : [])),
    digests: { rejections: refused?.digest ?? null, approvals: approved?.digest ?? null },
  }
}

/** Files of decisions of appraisers: CSV or workbooks. */
export interface AppraisalFiles {
  readonly rejections?: string | undefined
  readonly approvals?: string | undefined
  /** How CSV files are written. */
  readonly profile: Csv.CsvProfile
}

interface CsvReadOptions extends Omit<TablePlace, 'sheet'> {
  readonly file: string
  readonly onProgress: (progress: { readonly bytes: number; readonly rows: number }) => void
}

type XlsxAdapter = typeof Xlsx

interface Readers<T> {
  readonly csv: (adapter: typeof Csv, pieces: AsyncIterable<Uint8Array>, options: CsvReadOptions) => Promise<T>
  readonly workbook: (adapter: XlsxAdapter, bytes: Uint8Array, options: TablePlace & { readonly file: string }) => Promise<T>
}

async function read<T>(context: CliContext, file: string, place: TablePlace, readers: Readers<T>): Promise<Loaded<T>> {
  const name = file === STANDARD_INPUT ? context.texts.standardInput : basename(file)
  const { pieces, digest } = hashing(context.files.readPieces(file))
  const begun = await begin(pieces, ARCHIVE_START)
  try {
    return { value: await (WORKBOOK.test(file) || isArchive(begun.start) ? workbook(begun.pieces) : table(begun.pieces)), digest: digest() }
  } finally {
    await begun.close()
  }

  /** The Excel adapter is loaded only when it is needed: it is no small part of the program. */
  async function workbook(source: AsyncIterable<Uint8Array>): Promise<T> {
    const adapter = await import('@dti-vn/adapter-xlsx')
    const limit = adapter.WORKBOOK_LIMITS.bytes
    return readers.workbook(adapter, await withinLimit(wholeOf(file, source, limit), limit), { ...place, file: name })
  }

  async function table(source: AsyncIterable<Uint8Array>): Promise<T> {
    refuseSheetOfCsv(context, place)
    const progress = readingProgress(context, name)
    const { headerRow, headerRows } = place
    return readers.csv(await import('@dti-vn/adapter-csv'), source, { headerRow, headerRows, file: name, onProgress: progress.update }).finally(progress.done)
  }
}

/** Bytes that tell an archive. */
const ARCHIVE_START = 4
