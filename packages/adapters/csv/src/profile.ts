import type { NumberStyle } from '@dti-vn/sdk'

/**
 * How a CSV file is written. Declared by the caller, never guessed from the file. `data`: for programs. `excel-vi`: for Excel with
 * Vietnamese regional settings.
 */
export type CsvProfile = 'data' | 'excel-vi'

/** What a profile fixes. */
export interface ProfileRules {
  readonly delimiter: ',' | ';'
  /** How numbers are read; `vi` is a decimal comma with optional points between thousands. */
  readonly numberStyle: NumberStyle
  /** Decimal separator when writing; thousands are never grouped. */
  readonly decimal: '.' | ','
  /** Whether a byte order mark is written; reading accepts files with and without it. */
  readonly bom: boolean
  /** Line end when writing; reading accepts LF, CRLF and CR. */
  readonly lineEnd: '\n' | '\r\n'
  /** Whether texts are made harmless when written: an apostrophe before what a spreadsheet takes for a formula, � for control characters and marks that turn the writing direction. */
  readonly escapeFormulas: boolean
}

/** The two profiles. */
export const CSV_PROFILES: Readonly<Record<CsvProfile, ProfileRules>> = Object.freeze({
  data: { delimiter: ',', numberStyle: 'data', decimal: '.', bom: false, lineEnd: '\n', escapeFormulas: false },
  'excel-vi': { delimiter: ';', numberStyle: 'vi', decimal: ',', bom: true, lineEnd: '\r\n', escapeFormulas: true },
})
