/** How much of a workbook is read. Beyond a limit nothing of the file is counted. */
export interface WorkbookLimits {
  /** Size of the file as it is. */
  readonly bytes: number
  /** Entries of the ZIP archive. */
  readonly entries: number
  /** Bytes of all entries together after inflation. */
  readonly inflatedBytes: number
  /** Bytes of one XML part after inflation. */
  readonly partBytes: number
  /** Bytes after inflation for a byte before, of an entry over 1 MB. */
  readonly ratio: number
  /** Elements inside each other in one XML part. */
  readonly depth: number
  /** Elements of one XML part: cells with their values, pieces of rich text. */
  readonly elements: number
  readonly sheets: number
  /** Number of the lowest row with a cell, of any sheet. */
  readonly rows: number
  /** Number of the rightmost column with a cell, of any sheet. */
  readonly columns: number
  /** Cells of all sheets together, empty ones between and above the others included. */
  readonly cells: number
  /** Merged ranges of one sheet. */
  readonly merges: number
  /** Characters (UTF-16 units) in one cell; the default is that of Excel. */
  readonly textLength: number
}

/** Limits unless the caller gives others: far above any form, far below what a small machine can hold. */
export const WORKBOOK_LIMITS: WorkbookLimits = Object.freeze({
  bytes: 50 * 1024 * 1024,
  entries: 2_000,
  inflatedBytes: 200 * 1024 * 1024,
  partBytes: 16 * 1024 * 1024,
  ratio: 200,
  depth: 100,
  elements: 600_000,
  sheets: 100,
  rows: 200_000,
  columns: 1_024,
  cells: 200_000,
  merges: 50_000,
  textLength: 32_767,
})
