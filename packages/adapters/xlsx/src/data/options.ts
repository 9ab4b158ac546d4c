import type { IssueLimits, TableLayout, TableTraits } from '@dti-vn/sdk'
import type { WorkbookLimits } from '../workbook/limits.js'

/** Where a table stands in a workbook. */
export interface XlsxTableOptions {
  /** Name of the sheet; the first visible one unless given. */
  readonly sheet?: string | undefined
  /** Number of the first row of the header, as the sheet counts; the first row that is not blank unless given. */
  readonly headerRow?: number | undefined
  /** How many rows the header takes, 1 unless given. Names above each other are joined with `/`; a merged name counts for all of its columns. */
  readonly headerRows?: number | undefined
  /** Name of the file, for issues. */
  readonly file?: string | undefined
  readonly limits?: Partial<WorkbookLimits> | undefined
  /** Stops the reading: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** How many issues are kept; `ISSUE_LIMITS` of the SDK unless given. The others are counted. */
  readonly issueLimits?: Partial<IssueLimits> | undefined
}

/** How a data workbook is read. */
export interface XlsxDatasetOptions extends XlsxTableOptions {
  /** Told from the header unless given. */
  readonly layout?: TableLayout | undefined
  /** Traits and parents of units, read before from their own table. */
  readonly traits?: TableTraits | undefined
  /** Codes that a list of units knows: they are units even where they look like a row of totals. */
  readonly codes?: { readonly has: (code: string) => boolean } | undefined
}

/** How a workbook of traits is read. */
export interface XlsxTraitsOptions extends XlsxTableOptions {
  /** Ids of the levels that there are: rows of others than that of the index are passed over, a text that is none of them is an issue. */
  readonly levels?: readonly string[] | undefined
  /** Codes that a list of units knows: they are units even where they look like a row of totals. */
  readonly codes?: { readonly has: (code: string) => boolean } | undefined
}
