import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'

/** Where a table stands in a workbook: the first visible sheet, and one row, the first that is not blank, unless given. */
export interface TablePlace {
  readonly sheet?: string | undefined
  /** Number of the first row of the header. */
  readonly headerRow?: number | undefined
  /** How many rows the header takes. */
  readonly headerRows?: number | undefined
}

/** The places of both tables of a run, as the command line gives them. */
export interface TablePlaces extends TablePlace {
  readonly traitsSheet?: string | undefined
  readonly traitsHeaderRow?: number | undefined
  readonly traitsHeaderRows?: number | undefined
}

/** The place of the figures. */
export function dataPlace({ sheet, headerRow, headerRows }: TablePlaces): TablePlace {
  return { sheet, headerRow, headerRows }
}

/** The place of the traits. */
export function traitsPlace({ traitsSheet, traitsHeaderRow, traitsHeaderRows }: TablePlaces): TablePlace {
  return { sheet: traitsSheet, headerRow: traitsHeaderRow, headerRows: traitsHeaderRows }
}

/** In a CSV file a table has one place only: to ask for another is misuse. */
export function refusePlaceInCsv({ texts }: CliContext, { sheet, headerRow, headerRows }: TablePlace): void {
  if (sheet !== undefined) throw new CliMisuse(texts.sheetOfCsv)
  if (headerRow !== undefined || headerRows !== undefined) throw new CliMisuse(texts.headerOfCsv)
}
