import { type CellStyle, type NamedRange, writeXlsx } from 'hucre'
import { columnLetters, onSheet } from './address.js'
import type { Style } from './style.js'
import type { SheetModel, WorkbookModel } from './workbook-model.js'
import { librarySheet } from './write-sheet.js'
import { DEFAULT_FONT } from './write-style.js'
import { plainText } from './write-text.js'

const FIXED_DATE = '2000-01-01T00:00:00Z'

/** Writes a workbook. Formulas have no cached values unless given: the program that opens it calculates. Equal models give equal bytes. */
export async function writeWorkbook({ properties, sheets, names, active }: WorkbookModel): Promise<Uint8Array> {
  const known = new Map<Style, CellStyle>()
  const { date = FIXED_DATE, title, subject, creator, description } = properties
  const moment = new Date(date)
  return writeXlsx({
    sheets: sheets.map((sheet) => librarySheet(sheet, known)),
    properties: {
      title: plainText(title),
      ...(subject === undefined ? {} : { subject: plainText(subject) }),
      ...(creator === undefined ? {} : { creator: plainText(creator) }),
      ...(description === undefined ? {} : { description: plainText(description) }),
      created: moment,
      modified: moment,
    },
    namedRanges: [...(names ?? []).map((name) => ({ ...name })), ...sheets.flatMap(repeatedCells)],
    ...(active === undefined ? {} : { activeSheet: active }),
    defaultFont: DEFAULT_FONT,
  })
}

/** Rows and columns that every printed page repeats. The library would write the name of the sheet without quotes. */
function repeatedCells({ name, print }: SheetModel): NamedRange[] {
  const { repeatColumns: columns, repeatRows: rows } = print ?? {}
  const ranges = [
    ...(columns ? [onSheet(name, `$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`)] : []),
    ...(rows ? [onSheet(name, `$${rows.from}:$${rows.to}`)] : []),
  ]
  return ranges.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: ranges.join(','), scope: name }]
}
