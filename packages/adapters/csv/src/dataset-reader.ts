import { createDatasetBuilder, makeIssue, type Dataset, type Plan } from '@dti-vn/sdk'
import { limitParams } from './fault-texts.js'
import { layoutOf, type CsvLayout } from './layout.js'
import { CSV_LIMITS } from './limits.js'
import { longRows } from './long-rows.js'
import { CSV_PROFILES } from './profile.js'
import type { RowContext } from './row-context.js'
import type { CsvChunk } from './source.js'
import { createTableReader, type TableOptions } from './table-reader.js'
import type { CsvTraits } from './traits.js'
import { unitPositions } from './unit-positions.js'
import { wideRows } from './wide-rows.js'

/** How a data file is read. */
export interface DatasetOptions extends TableOptions {
  /** Told from the header unless given. */
  readonly layout?: CsvLayout | undefined
  /** Traits and parents of units, read before from their own file. */
  readonly traits?: CsvTraits | undefined
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
  const { file, traits } = options
  const builder = createDatasetBuilder(plan, CSV_PROFILES[options.profile ?? 'data'].numberStyle)
  const limits = { ...CSV_LIMITS, ...options.limits }
  const units = unitPositions(builder, limits.units)
  const tooManyUnits = (line: number) => {
    builder.report(makeIssue('file-too-large', { place: { file, line }, params: limitParams('units', limits) }))
  }
  const context: RowContext = { plan, builder, units, file, tooManyUnits }
  const table = createTableReader(
    {
      header: (cells, place) => {
        const layout = options.layout ?? layoutOf(cells, plan)
        return layout === 'wide' ? wideRows(context, cells, place) : longRows(context, cells, place)
      },
      report: builder.report,
    },
    'unit_code',
    options,
  )

  function end(): Dataset {
    const complete = table.end()
    for (const issue of traits?.issues ?? []) builder.report(issue)
    if (!complete || traits?.refused === true) return { ...createDatasetBuilder(plan).build(), issues: builder.build().issues }
    if (traits) builder.haveTraits()
    for (const code of traits ? units.codes() : []) {
      const record = traits?.units.get(code)
      if (record) builder.describe(builder.unit(code, record.name), { parent: record.parent, traits: record.traits })
    }
    return builder.build()
  }

  return { push: table.push, end }
}
