import { createIssueList, type Plan, type TableTraits, traitsTable } from '@dti-vn/sdk'
import { requireCsvOptions } from './require-csv-options.js'
import { rowFormat } from './row-format.js'
import type { CsvChunk } from './source.js'
import { createTableReader, type TableOptions } from './table-reader.js'

/** A traits file as read for one index. */
export type CsvTraits = TableTraits

/** What a traits file says of one unit. */
export type CsvUnitTraits = CsvTraits['units'] extends ReadonlyMap<string, infer Unit> ? Unit : never

/** How a traits file is read. */
export interface TraitsOptions extends TableOptions {
  /** Ids of the levels that there are: rows of others than that of the index are passed over, a text that is none of them is an issue. */
  readonly levels?: readonly string[] | undefined
  /** Codes that a list of units knows: they are units even where they look like a row of totals. */
  readonly codes?: { readonly has: (code: string) => boolean } | undefined
}

/** Reads a traits file from chunks. */
export interface TraitsReader {
  /** False when nothing more is read, because the file is refused. */
  readonly push: (chunk: CsvChunk) => boolean
  readonly end: () => CsvTraits
}

/** Starts reading a traits file for an index. */
export function createTraitsReader(plan: Plan, options: TraitsOptions = {}): TraitsReader {
  requireCsvOptions('readCsvTraits', options, 'traits')
  const issues = createIssueList(options.issueLimits)
  const traits = traitsTable(plan, issues, rowFormat(options.file), { levels: options.levels, codes: options.codes })
  const table = createTableReader({ header: traits.header, report: issues.add }, 'unit_code', options)
  return { push: table.push, end: () => traits.end(table.end()) }
}
