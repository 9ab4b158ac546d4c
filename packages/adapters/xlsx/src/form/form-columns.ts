/** Columns of the form sheet, counted from 1. */
export const FORM_COLUMNS = Object.freeze({
  /** Code of the indicator. */
  code: 1,
  name: 2,
  /** How it is scored, and the documents that prove it. */
  rule: 3,
  maxPoints: 4,
  /** What to type: the label of the input. */
  label: 5,
  /** Where it is typed. */
  value: 6,
  unit: 7,
  /** Points by formula, or words where they cannot be known yet. */
  points: 8,
  state: 9,
  /** Documents named by the unit. */
  evidence: 10,
  explanation: 11,
  /** Hidden: the key of the row, see `inputKey`. */
  key: 12,
  /** Hidden: what the form makes of the input of the row, a code of `INPUT_CLASS`. */
  inputClass: 13,
})

/** Rows above the table, counted from 1. */
export const FORM_ROWS = Object.freeze({ title: 1, decision: 2, unit: 3, notice: 4, summary: 5, help: 6, head: 7, first: 8 })
