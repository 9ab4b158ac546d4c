import { FLAG, oneOf, optional, preset, type Shape, shape, type UnitSplit } from '@dti-vn/sdk'

const PROFILE = oneOf('data', 'excel-vi')

const COHORT: Shape<UnitSplit> = shape(
  '“all”, “parent” hoặc “trait:<đặc điểm>”',
  '"all", "parent" or "trait:<trait>"',
  (value): value is UnitSplit => typeof value === 'string' && /^(all|parent|trait:[A-Za-z][A-Za-z0-9_]*)$/.test(value),
)

/** The option `profile`. */
export const profileOption = preset(optional(PROFILE, 'how the file is written: `data` (comma, 12.5) or `excel-vi` (semicolon, 12,5)'), 'data')

/** The option `layout`. */
export const layoutOption = optional(oneOf('long', 'wide'), 'a row for each value, or for each unit; told from the header unless given')

/** The option `notice`. */
export const noticeOption = preset(optional(FLAG, 'whether the profile `excel-vi` starts with a line that says what the figures are'), true)

/** The option `within`. */
export const withinOption = optional(COHORT, 'the cohort rule to rank within; the first of the run unless given')
