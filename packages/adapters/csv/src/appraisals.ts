import { appraisalsTable, createIssueList, type TableAppraisals } from '@dti-vn/sdk'
import { requireCsvOptions } from './require-csv-options.js'
import { rowFormat } from './row-format.js'
import type { CsvChunk } from './source.js'
import { createTableReader, type TableOptions } from './table-reader.js'

/** Reads a file of decisions of appraisers from chunks. */
export interface AppraisalsReader {
  /** False when nothing more is read, because the file is refused. */
  readonly push: (chunk: CsvChunk) => boolean
  readonly end: () => TableAppraisals
}

/** Starts reading a file of decisions of appraisers. */
export function createAppraisalsReader(options: TableOptions = {}): AppraisalsReader {
  requireCsvOptions('readCsvAppraisals', options, 'table')
  const issues = createIssueList(options.issueLimits)
  const decisions = appraisalsTable(issues, rowFormat(options.file))
  const table = createTableReader({ header: decisions.header, report: issues.add }, 'unit_code', options)
  return { push: table.push, end: () => decisions.end(table.end()) }
}
