import { HEADER_SEARCH, headerElsewhere, headerName, isBlank, type Issue, type IssueLimits, type LocalText, makeIssue, namesColumn, type RowTaker, type TableHeader } from '@dti-vn/sdk'
import { createTextReader, type DecodeFault } from './decode.js'
import { limitParams, ROW_FAULT_TEXTS, type RowFault } from './fault-texts.js'
import { CSV_LIMITS, type CsvLimits } from './limits.js'
import { readOpening } from './opening-lines.js'
import { CSV_PROFILES, type CsvProfile } from './profile.js'
import { createRecordReader, type RecordFault, type RecordReader } from './records.js'
import type { CsvRow } from './row-format.js'
import type { CsvChunk } from './source.js'
import { csvIssue } from './csv-issues.js'

/** What holds characters without a sign. */
const BINARY: LocalText = { vi: 'UTF-16 hoặc tệp nhị phân', en: 'UTF-16 or a binary file' }

/** How far reading has come. */
export interface CsvProgress {
  /** Bytes read; of a text source, characters. */
  readonly bytes: number
  /** Rows below the header that are not blank. */
  readonly rows: number
}

/** What every table is read with. */
export interface TableOptions {
  /** Default `data`. */
  readonly profile?: CsvProfile | undefined
  /** Number of the line on which the header begins, from 1; the first that is not blank unless given. What stands above it is not read. */
  readonly headerRow?: number | undefined
  /** How many rows the header takes, 1 unless given. Names above each other are joined with `/`. */
  readonly headerRows?: number | undefined
  /** Name of the file, for issues. */
  readonly file?: string | undefined
  readonly limits?: Partial<CsvLimits> | undefined
  /** Stops the reading before the next piece, also while the source keeps one waiting: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** How many issues are kept; `ISSUE_LIMITS` of the SDK unless given. The others are counted. */
  readonly issueLimits?: Partial<IssueLimits> | undefined
  /** Called after every piece of the source, at most 256 KiB, and once more if the last row had no line end. */
  readonly onProgress?: ((progress: CsvProgress) => void) | undefined
}

/** Takes the header of a table and says who takes the rows; null when the table cannot be read. */
export interface TableSink {
  readonly header: (header: TableHeader) => RowTaker<CsvRow> | null
  readonly report: (issue: Issue) => void
}

/** Reads one table from chunks. */
export interface TableReader {
  /** False when nothing more is read. */
  readonly push: (chunk: CsvChunk) => boolean
  /** True when the table was read to its end; false when it is refused as a whole. */
  readonly end: () => boolean
}

/**
 * Decodes, splits and checks a table: encoding, delimiter, limits, row lengths. Faults of the file refuse it, faults of a row cost the row.
 * `key` is the column that tells the delimiter of the header.
 */
export function createTableReader(sink: TableSink, key: string, options: TableOptions): TableReader {
  const { file, onProgress } = options
  const limits: CsvLimits = { ...CSV_LIMITS, ...options.limits }
  const { delimiter } = CSV_PROFILES[options.profile ?? 'data']
  const text = createTextReader()
  let opening: string | undefined = ''
  let openingLine = 1
  const header: { fields: string[]; line: number }[] = []
  /** Rows until the header is found, where nobody said on which line it stands. */
  const opened: { fields: string[]; line: number }[] = []
  let records: RecordReader | undefined
  let refused = false
  let hasNul = false
  let isSearching = options.headerRow === undefined
  let width = 0
  let rowSink: RowTaker<CsvRow> | undefined
  let bytes = 0
  let rows = 0

  function refuse(issue: Issue): void {
    if (!refused) sink.report(issue)
    refused = true
  }

  const notText = (encoding: string | LocalText, line?: number) => makeIssue('file-encoding', { place: { file, line }, params: { encoding } })

  function tooLarge(what: keyof CsvLimits, line?: number): void {
    refuse(makeIssue('file-too-large', { place: { file, line }, params: limitParams(what, limits) }))
  }

  function takeHeader(records: readonly { readonly fields: readonly string[]; readonly line: number }[]): void {
    const line = records[0]?.line
    if (records.some(({ fields }) => fields.some((field) => field.includes('\0')))) return refuse(notText(BINARY, line))
    const cells = joinedNames(records.map(({ fields }) => fields.map(headerName)))
    while (cells.at(-1) === '') cells.pop()
    width = cells.length
    const place = { file, line }
    const found = sink.header({ names: cells, place, at: () => place })
    if (found) rowSink = found
    else refused = true
  }

  function countRow(line: number): boolean {
    rows += 1
    if (rows > limits.rows) tooLarge('rows', line)
    return !refused
  }

  function takeRow(taker: RowTaker<CsvRow>, fields: string[], line: number): void {
    if (!countRow(line)) return
    if (hasNul && fields.some((field) => field.includes('\0'))) return reportRow('nul-character', line, fields)
    while (fields.length > width && isBlank(fields[fields.length - 1] ?? '')) fields.pop()
    if (fields.length === width) {
      if (!taker.row(fields, line)) refused = true
      return
    }
    const params = { actual: fields.length, expected: width }
    sink.report(csvIssue('file-row-length', { place: { file, line }, ...taker.about(fields), params }))
  }

  function reportRow(fault: RowFault, line: number, fields: readonly string[]): void {
    const params = { fault, message: ROW_FAULT_TEXTS[fault] }
    sink.report(makeIssue('file-row-unreadable', { place: { file, line }, ...rowSink?.about(fields), params }))
  }

  function takeFault(fault: RecordFault, line: number, fields: readonly string[]): void {
    if (refused) return
    if (isSearching) endSearch()
    if (!rowSink) refused = true
    else if (!countRow(line)) return
    if (fault !== 'field-too-long' && fault !== 'too-many-columns') return reportRow(fault, line, fields)
    const params = limitParams(fault === 'field-too-long' ? 'fieldLength' : 'columns', limits)
    sink.report(makeIssue('file-too-large', { place: { file, line }, ...rowSink?.about(fields), params }))
  }

  /** Gathers rows until one has the key column. Where that is not the first, the file is refused; where none has it, the first is the header. */
  function searchHeader(fields: string[], line: number): void {
    if (opened.length === 0 && fields.every(isBlank)) return
    opened.push({ fields, line })
    if (namesColumn(fields, key) || opened.length >= HEADER_SEARCH) endSearch()
  }

  function endSearch(): void {
    const rows = opened.splice(0)
    isSearching = false
    const [first] = rows
    if (first === undefined) return
    const elsewhere = headerElsewhere(rows.map(({ fields, line }) => ({ names: fields, line })), key, { file, line: first.line })
    if (elsewhere && rows.length > (options.headerRows ?? 1)) {
      refused = true
      sink.report(elsewhere)
    }
    for (const { fields, line } of rows) takeRecord(fields, line)
  }

  function takeRecord(fields: string[], line: number): void {
    if (refused) return
    if (isSearching) return searchHeader(fields, line)
    const isBlankRow = fields.every(isBlank)
    if (rowSink) {
      if (!isBlankRow) takeRow(rowSink, fields, line)
    } else if (!isBlankRow || header.length > 0 || options.headerRow !== undefined) {
      header.push({ fields, line })
      if (header.length >= (options.headerRows ?? 1)) takeHeader(header)
    }
  }

  function takeText(decoded: string | DecodeFault, ended: boolean): void {
    if (typeof decoded !== 'string') {
      const line = (records?.line() ?? 1) + decoded.line
      return refuse(notText(decoded.encoding, line))
    }
    hasNul ||= decoded.includes('\0')
    if (opening === undefined) return records?.push(decoded)
    opening += decoded
    const first = readOpening(opening, openingLine, ended, { delimiter, column: key, headerLine: options.headerRow })
    if (first.kind === 'other-delimiter') return refuse(csvIssue('file-delimiter', { place: { file, line: first.line }, params: { expected: delimiter, found: first.found } }))
    if (first.kind === 'more') {
      opening = opening.slice(first.from)
      openingLine = first.line
      return
    }
    records = createRecordReader({ ...limits, delimiter, firstLine: first.line }, { record: takeRecord, fault: takeFault })
    const rest = opening.slice(first.from)
    opening = undefined
    records.push(rest)
  }

  function push(chunk: CsvChunk): boolean {
    if (refused) return false
    bytes += chunk.length
    if (bytes > limits.bytes) tooLarge('bytes')
    else takeText(text.push(chunk), false)
    onProgress?.({ bytes, rows })
    return !refused
  }

  function end(): boolean {
    const before = rows
    if (!refused) takeText(text.end(), true)
    if (!refused) records?.end()
    if (!refused && isSearching) endSearch()
    if (rows !== before) onProgress?.({ bytes, rows })
    if (!refused && rows === 0) refuse(makeIssue('file-empty', { place: { file } }))
    return !refused
  }

  return { push, end }
}

/** The names of the columns of a header: those above each other joined with `/`. */
function joinedNames(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? '').filter((name) => name !== '').join('/'))
}
