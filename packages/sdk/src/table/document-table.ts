/** A cell of a table in a document, as the file holds it. What is `other` may be shown; what it means is not told. */
export type DocumentCell =
  | { readonly kind: 'blank' }
  /** `unstruck` is what is left without what is struck through, where some of it is. */
  | { readonly kind: 'text'; readonly text: string; readonly unstruck?: string }
  | { readonly kind: 'number'; readonly value: number; readonly unstruck?: string }
  | { readonly kind: 'other'; readonly text: string; readonly what: 'date' | 'boolean' | 'error' | 'formula' }

/** A row with its number in the file, from 1. */
export interface DocumentRow {
  readonly line: number
  readonly cells: readonly DocumentCell[]
  /** True where the file does not show the row. */
  readonly hidden?: boolean
}

/** A merged range; rows are those of the file, from 1, columns count from 0. Both ends are inside. */
export interface DocumentMerge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * A table as a document prints it: with merged cells and with what is hidden or struck through. Readers of file formats make it, readers of annexes take it; neither
 * needs the other. Without a sheet, places name lines; with one, cells.
 */
export interface DocumentTable {
  readonly file?: string | undefined
  readonly sheet?: string | undefined
  readonly rows: readonly DocumentRow[]
  readonly merges: readonly DocumentMerge[]
  /** Columns that the file does not show, counted from 0; both ends are inside. */
  readonly hiddenColumns?: readonly (readonly [from: number, to: number])[]
}
