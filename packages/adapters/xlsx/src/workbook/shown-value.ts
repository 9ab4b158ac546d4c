import type { ReadCell, ReadValue } from './read-model.js'

/** Significant digits that Excel shows, and beyond which it does not compare. */
const EXCEL_DIGITS = 15

/**
 * The value of a cell as Excel shows it. A number that a formula came to is stored in binary, =0.1+0.2 as 0.30000000000000004, and shown with 15 significant
 * digits: 0.3. A number that was typed stands as it is stored.
 */
export function shownValue({ value, formula }: ReadCell): ReadValue | null {
  if (formula === null || value?.kind !== 'number') return value
  return { ...value, number: Number(value.number.toPrecision(EXCEL_DIGITS)) }
}
