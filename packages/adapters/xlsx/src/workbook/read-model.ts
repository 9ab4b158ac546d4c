import type { Issue } from '@dti-vn/sdk'

/** What a cell holds. A formula has its cached value. Dates are calendar dates without time zone. */
export type ReadValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** `YYYY-MM-DD`, or with `THH:MM:SS` where there is a time. */
  | { readonly kind: 'date'; readonly date: string }
  /** `#DIV/0!` and the like. */
  | { readonly kind: 'error'; readonly error: string }

/** A cell that is not empty. */
export interface ReadCell {
  /** Counted from 1. */
  readonly row: number
  readonly column: number
  /** `B7`. */
  readonly address: string
  /** Null for a formula without a cached value. */
  readonly value: ReadValue | null
  /** Without the leading `=`; empty for the followers of a shared formula; null where there is none. */
  readonly formula: string | null
  /** The code of the number format, null for General. */
  readonly format: string | null
  /** The text without what is struck through, where some of it is; empty where all of it is. */
  readonly unstruck?: string
}

/** A merged range, from 1; inclusive. Only its first cell holds a value. */
export interface ReadRange {
  readonly fromRow: number
  readonly fromColumn: number
  readonly toRow: number
  readonly toColumn: number
}

/** A sheet. */
export interface ReadSheet {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  /** Cells that are not empty by address, row by row. */
  readonly cells: ReadonlyMap<string, ReadCell>
  readonly merges: readonly ReadRange[]
  /** Numbers of rows that hold cells and are not shown, hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>
  /** Columns that are not shown, from and to, inclusive. */
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[]
  /** Number of the lowest row and the rightmost column that hold something; 0 of an empty sheet. */
  readonly lastRow: number
  readonly lastColumn: number
}

/** A workbook, or why nothing of it was read. */
export interface ReadWorkbook {
  readonly ok: boolean
  /** In the order of the tabs, hidden ones included; empty unless `ok`. */
  readonly sheets: readonly ReadSheet[]
  /** At least one error unless `ok`. */
  readonly issues: readonly Issue[]
}
