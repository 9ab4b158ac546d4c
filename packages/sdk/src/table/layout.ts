import type { Plan } from '@dti-vn/core'

/** How a table of figures is laid out. `long`: a row for each value. `wide`: a row for each unit and a column for each input. */
export type TableLayout = 'long' | 'wide'

/** Columns of a long table. */
export const LONG_COLUMNS = Object.freeze({
  required: ['unit_code', 'indicator_code', 'input_id', 'value'] as readonly string[],
  optional: ['unit_name'] as readonly string[],
})

/** Columns of a wide table beside those of the inputs. */
export const WIDE_COLUMNS = Object.freeze({ required: ['unit_code'] as readonly string[], optional: ['unit_name'] as readonly string[] })

/** Columns of a table of traits. */
export const TRAITS_COLUMNS = Object.freeze({
  required: ['level', 'unit_code', 'traits'] as readonly string[],
  optional: ['unit_name', 'parent_code'] as readonly string[],
})

/** Columns of a table of decisions of appraisers: approvals of `NA`, or refusals of evidence. */
export const APPRAISAL_COLUMNS = Object.freeze({
  required: ['unit_code', 'indicator_code'] as readonly string[],
  optional: ['reason', 'who'] as readonly string[],
})

const ONLY_LONG: readonly string[] = ['indicator_code', 'input_id', 'value']

/** The layout that a header shows: wide only when it has a column of an input and none of those that only long tables have. */
export function layoutOf(cells: readonly string[], plan: Plan): TableLayout {
  if (cells.some((cell) => ONLY_LONG.includes(cell))) return 'long'
  return cells.some((cell) => cell.includes('/') || plan.indicatorByCode.has(cell)) ? 'wide' : 'long'
}
