import { defineOptions, defineSource, NUMBER, oneOf, optional, preset, type Shape, shape, STRING } from '@dti-vn/sdk'
import { readXlsxDataset } from '../data/read-xlsx.js'
import { LAST_ROW } from '../workbook/address.js'

const ROW: Shape<number> = shape(
  `số nguyên từ 1 đến ${String(LAST_ROW)}`,
  `a whole number from 1 to ${String(LAST_ROW)}`,
  (value): value is number => NUMBER.fits(value) && Number.isInteger(value) && value >= 1 && value <= LAST_ROW,
)
const HEADER_ROWS: Shape<number> = shape('số nguyên từ 1 đến 10', 'a whole number from 1 to 10', (value): value is number => ROW.fits(value) && value <= 10)

/** The source `xlsx/table`: a sheet of a workbook in memory. */
export const xlsxSource = defineSource({
  id: 'xlsx/table',
  title: { vi: 'Tệp Excel', en: 'Excel file' },
  description: { vi: 'Trang tính số liệu, dạng dài hoặc dạng ngang.', en: 'A sheet of figures, long or wide.' },
  abilities: { extensions: ['.xlsx'], streams: false, names: true },
  options: defineOptions({
    layout: optional(oneOf('long', 'wide'), 'a row for each value, or for each unit; told from the header unless given'),
    sheet: optional(STRING, 'name of the sheet; the first visible one unless given'),
    headerRow: optional(ROW, 'number of the first row of the header; the first row that is not blank unless given'),
    headerRows: preset(optional(HEADER_ROWS, 'how many rows the header takes; names above each other are joined with `/`'), 1),
  }),
  read: (input: Uint8Array, { plan, file, traits, codes, signal }, options) =>
    readXlsxDataset(input, plan, { ...options, file, codes, signal, traits: traits && { units: traits, issues: [], refused: false } }),
})
