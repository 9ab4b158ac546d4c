import { createIssueList, type Issue, makeIssue } from '@dti-vn/sdk'
import { createTextReader } from './decode.js'
import { limitParams, ROW_FAULT_TEXTS } from './fault-texts.js'
import { CSV_LIMITS } from './limits.js'
import { CSV_PROFILES } from './profile.js'
import { requireCsvOptions } from './require-csv-options.js'
import { createRecordReader } from './records.js'
import { type CsvBytes, slicesOf } from './source.js'
import type { TableOptions } from './table-reader.js'

/** A record with the physical line on which it starts, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/** All records of a file as they stand, and what could not be read. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[]
  readonly issues: readonly Issue[]
}

/**
 * Splits a file into records for tables of any form, such as an annex with several header rows: fields are not trimmed, and records may differ in
 * length. A leading `sep=` line is an ordinary record. Beyond a limit, or in another encoding, nothing of the file is returned.
 */
export function readCsvRecords(bytes: CsvBytes, options: Omit<TableOptions, 'onProgress' | 'signal'> = {}): CsvRecords {
  requireCsvOptions('readCsvRecords', options, 'records')
  const { file } = options
  const limits = { ...CSV_LIMITS, ...options.limits }
  const records: CsvRecord[] = []
  const issues = createIssueList(options.issueLimits)
  const refused = (issue: Issue): CsvRecords => ({ records: [], issues: [issue] })
  if (bytes.length > limits.bytes) return refused(makeIssue('file-too-large', { place: { file }, params: limitParams('bytes', limits) }))
  const text = createTextReader()
  const reader = createRecordReader(
    { ...limits, delimiter: CSV_PROFILES[options.profile ?? 'data'].delimiter, firstLine: 1 },
    {
      record: (fields, line) => {
        if (fields.some((field) => field.includes('\0'))) {
          issues.add(makeIssue('file-row-unreadable', { place: { file, line }, params: { fault: 'nul-character', message: ROW_FAULT_TEXTS['nul-character'] } }))
        } else records.push({ line, fields })
      },
      fault: (fault, line) => {
        if (fault === 'field-too-long' || fault === 'too-many-columns') {
          issues.add(makeIssue('file-too-large', { place: { file, line }, params: limitParams(fault === 'field-too-long' ? 'fieldLength' : 'columns', limits) }))
        } else issues.add(makeIssue('file-row-unreadable', { place: { file, line }, params: { fault, message: ROW_FAULT_TEXTS[fault] } }))
      },
    },
  )
  for (const piece of [...slicesOf(bytes), undefined]) {
    const decoded = piece === undefined ? text.end() : text.push(piece)
    if (typeof decoded !== 'string') return refused(makeIssue('file-encoding', { place: { file, line: reader.line() + decoded.line }, params: { encoding: decoded.encoding } }))
    reader.push(decoded)
    if (records.length > limits.rows) return refused(makeIssue('file-too-large', { place: { file }, params: limitParams('rows', limits) }))
  }
  reader.end()
  return { records, issues: issues.all() }
}
