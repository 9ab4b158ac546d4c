import { defineOptions, lightSource, NUMBER, oneOf, optional, preset, type Shape, shape, STRING } from '@dti-vn/sdk'
import { LAST_ROW } from '../workbook/address.js'

const ROW: Shape<number> = shape(
  `số nguyên từ 1 đến ${String(LAST_ROW)}`,
  `a whole number from 1 to ${String(LAST_ROW)}`,
  (value): value is number => NUMBER.fits(value) && Number.isInteger(value) && value >= 1 && value <= LAST_ROW,
)
const HEADER_ROWS: Shape<number> = shape('số nguyên từ 1 đến 10', 'a whole number from 1 to 10', (value): value is number => ROW.fits(value) && value <= 10)

/** Old and foreign formats too: what is to be done with them is told by the reader of workbooks. */
const EXTENSIONS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods']

/** The first bytes of the archive that a workbook is. */
const ARCHIVE = '504b0304'

/** The source `xlsx/table`: a sheet of a workbook in memory. */
export const xlsxSource = lightSource({
  id: 'xlsx/table',
  title: { vi: 'Tệp Excel', en: 'Excel file' },
  description: { vi: 'Trang tính số liệu, dạng dài hoặc dạng ngang.', en: 'A sheet of figures, long or wide.' },
  abilities: { extensions: EXTENSIONS, streams: false, names: true, begins: [ARCHIVE] },
  options: defineOptions({
    layout: optional(oneOf('long', 'wide'), 'a row for each value, or for each unit; told from the header unless given'),
    sheet: optional(STRING, 'name of the sheet; the first visible one unless given'),
    headerRow: optional(ROW, 'number of the first row of the header; the first row that is not blank unless given'),
    headerRows: preset(optional(HEADER_ROWS, 'how many rows the header takes; names above each other are joined with `/`'), 1),
  }),
  load: () => import('./read-table.js'),
})
