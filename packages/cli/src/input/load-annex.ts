import { basename, extname } from 'node:path'
import { type AnnexOptions, hasAnnexTable } from '@dti-vn/adapter-annex'
import { type CsvProfile, readCsvRecords } from '@dti-vn/adapter-csv'
import { documentTableOfSheet, readWorkbook } from '@dti-vn/adapter-xlsx'
import { type DocumentTable, documentTableOfRecords, type Issue } from '@dti-vn/sdk'
import { STANDARD_INPUT } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { isArchive } from './workbook-file.js'

/** Largest annex file that is read. */
const MAX_BYTES = 50_000_000

/** Which table to read. */
export interface AnnexSource {
  readonly file: string
  readonly sheet?: string | undefined
  /** How a CSV file is written. */
  readonly profile: CsvProfile
}

/** The table of an annex file, or the issues that say why there is none. A CSV file that has lines it could not split still has a table. */
export async function loadAnnex(context: CliContext, source: AnnexSource, reading: AnnexReading): Promise<{ readonly table: DocumentTable | undefined; readonly issues: readonly Issue[] }> {
  const bytes = await context.files.readBytes(source.file, MAX_BYTES)
  const file = source.file === STANDARD_INPUT ? context.texts.standardInput : basename(source.file)
  if (isTable(source.file, bytes)) {
    if (source.sheet !== undefined) throw new CliMisuse(context.texts.sheetOfCsv)
    if (reading.include !== undefined && reading.include.length > 0) throw new CliMisuse(context.texts.annexTable.includeOfCsv)
    const { records, issues } = readCsvRecords(bytes, { profile: source.profile, file })
    return { table: records.length === 0 && issues.length > 0 ? undefined : documentTableOfRecords(records, file), issues }
  }
  const { ok, sheets, issues } = await readWorkbook(bytes, { file })
  if (!ok) return { table: undefined, issues }
  return { table: chooseSheet(context, sheets.map((sheet) => ({ hidden: sheet.visibility !== 'visible', table: documentTableOfSheet(sheet, file) })), source, reading), issues }
}

/** A CSV file by its ending; what has none, as a pipe, tells by its first bytes. */
function isTable(file: string, bytes: Uint8Array): boolean {
  const ending = extname(file).toLowerCase()
  return ending === '.csv' || (ending === '' && !isArchive(bytes))
}

type AnnexReading = Pick<AnnexOptions, 'columns' | 'include' | 'encoding'>

interface Candidate {
  readonly hidden: boolean
  readonly table: DocumentTable
}

/** The sheet that was named, else the only visible one with a header; which of several is meant is not guessed. */
function chooseSheet({ texts }: CliContext, candidates: readonly Candidate[], { file, sheet }: AnnexSource, reading: AnnexReading): DocumentTable | undefined {
  const names = candidates.map(({ table }) => table.sheet ?? '').join(', ')
  if (sheet !== undefined) {
    const named = candidates.find(({ table }) => table.sheet?.normalize('NFC') === sheet.normalize('NFC'))
    if (!named) throw new CliMisuse(fill(texts.sheetUnknown, { file, sheet, known: names }))
    return named.table
  }
  const visible = candidates.filter(({ hidden }) => !hidden)
  const withHeader = visible.filter(({ table }) => hasAnnexTable(table, reading))
  if (withHeader.length > 1) throw new CliMisuse(fill(texts.sheetNeeded, { file, known: withHeader.map(({ table }) => table.sheet ?? '').join(', ') }))
  return (withHeader[0] ?? visible[0] ?? candidates[0])?.table
}
