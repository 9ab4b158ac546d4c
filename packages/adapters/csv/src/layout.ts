import type { TableLayout } from '@dti-vn/sdk'

/** How a data file is laid out. `long`: a row for each value. `wide`: a row for each unit and a column for each input. */
export type CsvLayout = TableLayout
