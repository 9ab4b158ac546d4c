import { type CellStyle, writeXlsx } from 'hucre'
import type { Style } from './style.js'
import type { WorkbookModel } from './workbook-model.js'
import { librarySheet } from './write-sheet.js'
import { DEFAULT_FONT } from './write-style.js'

const FIXED_DATE = '2000-01-01T00:00:00Z'

/** Writes a workbook. Formulas have no cached values unless given: the program that opens it calculates. Equal models give equal bytes. */
export async function writeWorkbook({ properties, sheets, names, active }: WorkbookModel): Promise<Uint8Array> {
  const known = new Map<Style, CellStyle>()
  const { date = FIXED_DATE, title, subject, creator, description } = properties
  const moment = new Date(date)
  return writeXlsx({
    sheets: sheets.map((sheet) => librarySheet(sheet, known)),
    properties: {
      title,
      ...(subject === undefined ? {} : { subject }),
      ...(creator === undefined ? {} : { creator }),
      ...(description === undefined ? {} : { description }),
      created: moment,
      modified: moment,
    },
    ...(names ? { namedRanges: names.map((name) => ({ ...name })) } : {}),
    ...(active === undefined ? {} : { activeSheet: active }),
    defaultFont: DEFAULT_FONT,
  })
}
