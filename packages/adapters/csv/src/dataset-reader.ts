import { createDatasetBuilder, datasetTable, type Dataset, knownUnits, makeIssue, type Plan } from '@dti-vn/sdk'
import { limitParams } from './fault-texts.js'
import type { CsvLayout } from './layout.js'
import { CSV_LIMITS } from './limits.js'
import { CSV_PROFILES } from './profile.js'
import { requireCsvOptions } from './require-csv-options.js'
import { rowFormat } from './row-format.js'
import type { CsvChunk } from './source.js'
import { createTableReader, type TableOptions } from './table-reader.js'
import type { CsvTraits } from './traits.js'

/** How a data file is read. */
export interface DatasetOptions extends TableOptions {
  /** Told from the header unless given. */
  readonly layout?: CsvLayout | undefined
  /** Traits and parents of units, read before from their own file. */
  readonly traits?: CsvTraits | undefined
  /** Codes that a list of units knows: they are units even where they look like a row of totals. */
  readonly codes?: { readonly has: (code: string) => boolean } | undefined
}

/** Reads a data file from chunks into a data set. */
export interface DatasetReader {
  /** False when nothing more is read, because the file is refused. */
  readonly push: (chunk: CsvChunk) => boolean
  readonly end: () => Dataset
}

/**
 * Starts reading a data file. What is wrong becomes an issue of the data set. A file that is refused as a whole (encoding, delimiter,
 * header, size) and a refused traits file give a data set without units, so that nothing is scored on half of the data.
 */
export function createDatasetReader(plan: Plan, options: DatasetOptions = {}): DatasetReader {
  requireCsvOptions('readCsvDataset', options, 'dataset')
  const { file, layout, traits, codes } = options
  const builder = createDatasetBuilder(plan, CSV_PROFILES[options.profile ?? 'data'].numberStyle, { issueLimits: options.issueLimits, units: knownUnits(traits, codes) })
  const limits = { ...CSV_LIMITS, ...options.limits }
  const tooManyUnits = (line: number) => {
    builder.report(makeIssue('file-too-large', { place: { file, line }, params: limitParams('units', limits) }))
  }
  const figures = datasetTable(plan, builder, rowFormat(file, builder), { layout, traits, codes, units: limits.units, tooManyUnits })
  const table = createTableReader({ header: figures.header, report: builder.report }, 'unit_code', options)
  return { push: table.push, end: () => figures.end(table.end()) }
}
