/** How much of a file is read. Beyond a limit of the file nothing of it is counted; beyond a limit of a field its row is not. */
export interface CsvLimits {
  /** Size of the file; of a text source, the number of its characters. */
  readonly bytes: number
  /** Rows below the header that are not blank. */
  readonly rows: number
  /** Distinct units in a data file, because every unit takes a place in every column. */
  readonly units: number
  readonly columns: number
  /** Characters (UTF-16 units) in one cell; the default is that of Excel. */
  readonly fieldLength: number
}

/** Limits unless the caller gives others: about ten times the communes of the whole country. */
export const CSV_LIMITS: CsvLimits = Object.freeze({
  bytes: 256 * 1024 * 1024,
  rows: 2_000_000,
  units: 100_000,
  columns: 4_096,
  fieldLength: 32_767,
})
