import { createDatasetBuilder, type Dataset, type DatasetBuilder, type DatasetIssues, type Plan } from '@dti-vn/core'
import { withoutHeadings } from './heading-rows.js'
import { knownUnits } from './known-units.js'
import { layoutOf, type TableLayout } from './layout.js'
import { longRows } from './long-rows.js'
import type { RowFormat, RowTaker, TableHeader } from './table-rows.js'
import type { TableTraits } from './traits-table.js'
import { unitPositions } from './unit-positions.js'
import { wideRows } from './wide-rows.js'

/** How a table of figures is read. */
export interface DatasetTableOptions {
  /** Told from the header unless given. */
  readonly layout?: TableLayout | undefined
  /** Traits and parents of units, read before. */
  readonly traits?: TableTraits | undefined
  /** Codes that a list of units knows: they are units even where they look like something else. */
  readonly codes?: DatasetIssues['units']
  /** Most units that the table may have; any number unless given. */
  readonly units?: number | undefined
  /** Called with the number of the row that passes that limit; the adapter reports it. Nothing more is read. */
  readonly tooManyUnits?: ((line: number) => void) | undefined
}

/** A table of figures on its way into a data set. */
export interface DatasetTable<Row> {
  /** Takes the header and says who takes the rows; null when the table is refused, which is then reported. */
  readonly header: (header: TableHeader) => RowTaker<Row> | null
  /** The data set. Of a table that was not read to its end, and with refused traits, it has no units, so that nothing is scored on half of the data. */
  readonly end: (isComplete: boolean) => Dataset
}

/**
 * Reads a long or wide table of figures, whatever the file format: the adapter brings the cells, this the meaning of header and rows. All of
 * what is wrong becomes issues of `builder`.
 */
export function datasetTable<Row>(plan: Plan, builder: DatasetBuilder, format: RowFormat<Row>, options: DatasetTableOptions = {}): DatasetTable<Row> {
  const { traits } = options
  const units = unitPositions(builder, options.units ?? Infinity)
  const looking = { format, report: builder.report, known: knownUnits(traits, options.codes) }
  const context = { plan, builder, units, format, tooManyUnits: options.tooManyUnits ?? (() => undefined) }

  function end(isComplete: boolean): Dataset {
    for (const issue of traits?.issues ?? []) builder.report(issue)
    if (!isComplete || traits?.refused === true) return { ...createDatasetBuilder(plan).build(), issues: builder.build().issues }
    if (traits) builder.haveTraits()
    for (const { code, position, isNamed } of traits ? units.all() : []) {
      const record = traits?.units.get(code)
      if (record) builder.describe(position, { ...(isNamed ? {} : { name: record.name }), parent: record.parent, traits: record.traits, listed: { name: record.name, parent: record.parent } })
    }
    return builder.build()
  }

  return {
    header: (header) => withoutHeadings((options.layout ?? layoutOf(header.names, plan)) === 'wide' ? wideRows(context, header) : longRows(context, header), header, looking),
    end,
  }
}
