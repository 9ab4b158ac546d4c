import type { LocalText } from '../text/local-text.js'

/** What an input holds: a decimal number, a whole number (3.0 is one), yes/no, or one of a list of options. */
export type InputType = 'number' | 'integer' | 'boolean' | 'choice'

/** One option of a choice input. */
export interface OptionDefinition {
  /** What a data file writes, matched exactly. */
  readonly id: string
  readonly label: LocalText
}

/** One figure or answer that a unit reports for an indicator. */
export interface InputDefinition {
  /** Column name in data and name in formulas: `[A-Za-z][A-Za-z0-9_]*`, unique in the indicator ignoring case, not a reserved word. */
  readonly id: string
  readonly type: InputType
  readonly label: LocalText
  /** Unit of measure, e.g. `{ vi: 'phiên', en: 'meetings' }`. */
  readonly unit?: LocalText | undefined
  /** Inclusive lower bound of a number; 0 unless declared. */
  readonly min?: number | undefined
  /** Inclusive upper bound of a number; none unless declared. */
  readonly max?: number | undefined
  /** Decimals that a number may have, 0 to 15; 6 unless declared. With the 15 significant digits of any number. */
  readonly decimals?: number | undefined
  /**
   * Decimals to which a figure is rounded on reading, 0 to 6, for figures that a program computed: once, half away from zero, before bounds are
   * checked. What it takes away is told once for the column. None unless declared: a figure with more decimals than it may have is then invalid.
   */
  readonly round?: number | undefined
  /** False where the id names another figure in other indicators; without it, an id that is answered differently in two indicators leaves a warning. */
  readonly shared?: boolean | undefined
  /** Options of a choice input, unless its scoring method lists them in its params. */
  readonly options?: readonly OptionDefinition[] | undefined
}
