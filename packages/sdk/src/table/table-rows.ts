import type { DatasetBuilder, Issue, Place, Plan, PlannedInput } from '@dti-vn/core'
import type { UnitPositions } from './unit-positions.js'

/** The header of a table. */
export interface TableHeader {
  /** The names of the columns as `cleanText` gives them; empty where a column has none. */
  readonly names: readonly string[]
  /** Where the header stands. */
  readonly place: Place
  /** Where the name at a position stands, as exactly as the format knows. */
  readonly at: (position: number) => Place
}

/** How the rows of one file format are read. Positions are those of the names in the header; `line` is the number of the row. */
export interface RowFormat<Row> {
  /** The text that a person sees in a cell, cleaned; empty where nothing stands. */
  readonly text: (row: Row, position: number) => string
  /** True where nothing stands in a cell, no formula without a result either. */
  readonly isBlank: (row: Row, position: number) => boolean
  /** A code or an id, cleaned. Null where the cell holds no text: the format has then reported it, and the row is left out. */
  readonly code: (row: Row, line: number, position: number, column: string) => string | null
  /** Where a cell stands; without a column, where the row stands. */
  readonly place: (line: number, position: number, column?: string) => Place
  /** Puts the value of a cell into the data set. */
  readonly store: (row: Row, line: number, position: number, column: string, unit: number, input: PlannedInput) => void
}

/** Takes the rows of one table. */
export interface RowTaker<Row> {
  /** Takes a row; false stops reading. */
  readonly row: (row: Row, line: number) => boolean
  /** What the row is about as far as its cells say so, for issues of the row as a whole. */
  readonly about: (row: Row) => Pick<Issue, 'unit' | 'indicator' | 'input'>
}

/** What the readers of long and wide rows put values into. */
export interface RowContext<Row> {
  readonly plan: Plan
  readonly builder: DatasetBuilder
  readonly units: UnitPositions
  readonly format: RowFormat<Row>
  /** Called when a table has more units than the limit. */
  readonly tooManyUnits: (line: number) => void
}
