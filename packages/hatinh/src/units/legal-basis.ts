import type { BilingualText } from './bilingual-text.js'

/** The legal text that a code list or a mapping rests on. */
export interface LegalBasis {
  /** Number of the resolution, e.g. `1665/NQ-UBTVQH15`. */
  readonly number: string
  /** Date of issue, `YYYY-MM-DD`. */
  readonly date: string
  readonly citation: BilingualText
  /** True if the text itself was read and agrees with the data; false if it is named from secondary pages. */
  readonly verified: boolean
  readonly note: BilingualText | null
}
