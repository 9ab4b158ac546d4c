import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'

/** Where a table stands in a file: in a workbook on the first visible sheet; its header is one row, the first that is not blank, unless given. */
export interface TablePlace {
  readonly sheet?: string | undefined
  /** Number of the first row of the header; in a CSV file, of its line. */
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

/** A CSV file has no sheets: to ask for one is misuse. */
export function refuseSheetOfCsv({ texts }: CliContext, { sheet }: TablePlace): void {
  if (sheet !== undefined) throw new CliMisuse(texts.sheetOfCsv)
}
