import type { Style } from './style.js'

/** What stands in a cell. Text is always text: it never becomes a formula, an error value or a link by what it looks like. */
export type CellValue = string | number | boolean | null

/** A cell with more than a value. */
export interface Cell {
  /** With a formula: the value to be shown before the first calculation; best left out. */
  readonly value?: CellValue | undefined
  /** Without the leading `=`, with English names and commas. */
  readonly formula?: string | undefined
  readonly style?: Style | undefined
  /** A place in the same workbook, e.g. `'Kết quả'!A1` (see `onSheet`). */
  readonly link?: string | undefined
}

/** Cells from column A on; `undefined` leaves a place out. */
export interface Row {
  readonly cells: readonly (Cell | CellValue | undefined)[]
  /** In points; as the program likes unless given. */
  readonly height?: number | undefined
  readonly hidden?: boolean | undefined
}

/** A column in order from A. */
export interface Column {
  /** In characters. */
  readonly width?: number | undefined
  readonly hidden?: boolean | undefined
}

/** What a cell accepts. */
export type ValidationRule =
  /** One of a few short texts; together under 255 characters and without commas. Longer lists stand in cells: `list-of`. */
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The texts of a range, e.g. `'Danh mục'!$A$1:$A$9`. */
  | { readonly kind: 'list-of'; readonly range: string }
  | { readonly kind: 'whole' | 'decimal'; readonly min?: number | undefined; readonly max?: number | undefined }
  /** A formula that must be true, relative to the first cell of the range. */
  | { readonly kind: 'formula'; readonly formula: string }

/** A rule for typed values. The programs check typing only, never what a formula or a paste brings. */
export interface Validation {
  /** Ranges, separated by spaces. */
  readonly range: string
  readonly rule: ValidationRule
  /** Shown when the cell is chosen. Excel shows 255 characters of a message and 32 of a title. */
  readonly hint?: { readonly title: string; readonly text: string } | undefined
  /** Shown when the value is refused, or doubted with `soft`. */
  readonly refusal?: { readonly title: string; readonly text: string } | undefined
  /** Ask instead of refusing. */
  readonly soft?: boolean | undefined
}

/** A style put over cells while a formula, relative to the first cell of the range, is true. Earlier ones win. */
export interface ConditionalFormat {
  readonly range: string
  readonly when: string
  readonly style: Style
}

/** Paper and margins. Always A4. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait'
  /** Rows repeated on every page, from 1. */
  readonly repeatRows?: { readonly from: number; readonly to: number } | undefined
  /** Columns repeated on every page, from 1. */
  readonly repeatColumns?: { readonly from: number; readonly to: number } | undefined
  /** Shrink to the width of one page; true unless false. */
  readonly fitWidth?: boolean | undefined
  /** At the foot, left and right; page numbers stand between them. */
  readonly footer?: { readonly left?: string; readonly right?: string } | undefined
}

/** A sheet. */
export interface SheetModel {
  /** Must be one that Excel accepts, see `sheetNames`. */
  readonly name: string
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden' | undefined
  readonly columns?: readonly Column[] | undefined
  readonly rows: readonly Row[]
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[] | undefined
  readonly freeze?: { readonly rows?: number; readonly columns?: number } | undefined
  /** The range of a table with its header row. */
  readonly filter?: string | undefined
  readonly validations?: readonly Validation[] | undefined
  readonly conditionalFormats?: readonly ConditionalFormat[] | undefined
  /** Without a password. Only cells with an unlocked style can be changed; column widths and row heights can. */
  readonly isProtected?: boolean | undefined
  readonly print?: PrintSetup | undefined
  readonly gridLines?: boolean | undefined
  readonly tabColor?: string | undefined
}

/** A workbook. Equal models give equal bytes. */
export interface WorkbookModel {
  readonly properties: {
    readonly title: string
    readonly subject?: string | undefined
    readonly creator?: string | undefined
    readonly description?: string | undefined
    /** Moment of the document, ISO 8601 in UTC; a fixed one unless given, so that equal input gives equal bytes. */
    readonly date?: string | undefined
  }
  readonly sheets: readonly SheetModel[]
  /** Names for ranges, for the whole workbook. */
  readonly names?: readonly { readonly name: string; readonly range: string }[] | undefined
  /** Position of the sheet shown first; 0 unless given. */
  readonly active?: number | undefined
}
