import type { Plan } from '@dti-vn/sdk'

/** How a data file is laid out. `long`: a row for each value. `wide`: a row for each unit and a column for each input. */
export type CsvLayout = 'long' | 'wide'

/** Columns of a long file. */
export const LONG_COLUMNS = Object.freeze({
  required: ['unit_code', 'indicator_code', 'input_id', 'value'] as readonly string[],
  optional: ['unit_name'] as readonly string[],
})

/** Columns of a wide file beside those of the inputs. */
export const WIDE_COLUMNS = Object.freeze({ required: ['unit_code'] as readonly string[], optional: ['unit_name'] as readonly string[] })

const ONLY_LONG: readonly string[] = ['indicator_code', 'input_id', 'value']

/** The layout that a header shows: wide only when it has a column of an input and none of those that only long files have. */
export function layoutOf(cells: readonly string[], plan: Plan): CsvLayout {
  if (cells.some((cell) => ONLY_LONG.includes(cell))) return 'long'
  return cells.some((cell) => cell.includes('/') || plan.indicatorByCode.has(cell)) ? 'wide' : 'long'
}
