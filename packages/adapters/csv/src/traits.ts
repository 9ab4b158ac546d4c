import { createIssueList, type Plan, type TableTraits, traitsTable } from '@dti-vn/sdk'
import { requireCsvOptions } from './require-csv-options.js'
import { rowFormat } from './row-format.js'
import type { CsvChunk } from './source.js'
import { createTableReader, type TableOptions } from './table-reader.js'

/** A traits file as read for one index. */
export type CsvTraits = TableTraits

/** What a traits file says of one unit. */
export type CsvUnitTraits = CsvTraits['units'] extends ReadonlyMap<string, infer Unit> ? Unit : never

/** Reads a traits file from chunks. */
export interface TraitsReader {
  /** False when nothing more is read, because the file is refused. */
  readonly push: (chunk: CsvChunk) => boolean
  readonly end: () => CsvTraits
}

/** Starts reading a traits file for an index. */
export function createTraitsReader(plan: Plan, options: TableOptions = {}): TraitsReader {
  requireCsvOptions('readCsvTraits', options, 'table')
  const issues = createIssueList(options.issueLimits)
  const traits = traitsTable(plan, issues, rowFormat(options.file))
  const table = createTableReader({ header: traits.header, report: issues.add }, 'unit_code', options)
  return { push: table.push, end: () => traits.end(table.end()) }
}
