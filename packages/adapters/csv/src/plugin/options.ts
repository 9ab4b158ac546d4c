import { FLAG, NUMBER, oneOf, optional, preset, type Shape, shape, type UnitSplit } from '@dti-vn/sdk'

const PROFILE = oneOf('data', 'excel-vi')

const COHORT: Shape<UnitSplit> = shape(
  '“all”, “parent” hoặc “trait:<đặc điểm>”',
  '"all", "parent" or "trait:<trait>"',
  (value): value is UnitSplit => typeof value === 'string' && /^(all|parent|trait:[A-Za-z][A-Za-z0-9_]*)$/.test(value),
)

const LINE: Shape<number> = shape('số nguyên dương', 'a positive whole number', (value): value is number => NUMBER.fits(value) && Number.isInteger(value) && value >= 1)
const HEADER_ROWS: Shape<number> = shape('số nguyên từ 1 đến 10', 'a whole number from 1 to 10', (value): value is number => LINE.fits(value) && value <= 10)

/** The options `headerRow` and `headerRows`. */
export const headerOptions = {
  headerRow: optional(LINE, 'number of the line on which the header begins; the first that is not blank unless given'),
  headerRows: preset(optional(HEADER_ROWS, 'how many rows the header takes; names above each other are joined with `/`'), 1),
}

/** The option `profile`. */
export const profileOption = preset(optional(PROFILE, 'how the file is written: `data` (comma, 12.5) or `excel-vi` (semicolon, 12,5)'), 'data')

/** The option `layout`. */
export const layoutOption = optional(oneOf('long', 'wide'), 'a row for each value, or for each unit; told from the header unless given')

/** The option `notice`. */
export const noticeOption = preset(optional(FLAG, 'whether the profile `excel-vi` starts with a line that says what the figures are'), true)

/** The option `within`. */
export const withinOption = optional(COHORT, 'the cohort rule to rank within; the first of the run unless given')
