import type { LocalText } from '../definition/local-text.js'
import type { Issue } from './issue.js'
import { isMarked } from './is-marked.js'

const MARK = Symbol.for('dti-vn.MisuseError')

/** What was asked for wrongly. */
export type MisuseCode =
  | 'TRAITS_REQUIRED'
  | 'INDEX_UNKNOWN'
  | 'UNIT_UNKNOWN'
  | 'COHORT_UNKNOWN'
  | 'CONTRIBUTION_UNKNOWN'
  | 'LANGUAGE_UNKNOWN'
  | 'OPTIONS_INVALID'
  | 'PERIOD_INVALID'
  | 'INDEX_NOT_IN_FORCE'
  | 'UNIT_LIST_NOT_IN_FORCE'
  | 'UNITS_OF_ANOTHER_LIST'

/** Thrown when the library is called in a way that cannot work; `text` says what and what to do in both languages. */
export class MisuseError extends Error {
  readonly [MARK] = true

  constructor(
    readonly code: MisuseCode,
    readonly text: LocalText,
    /** What is wrong, one by one, where there is more than a sentence can say. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(text.en ?? text.vi)
    this.name = 'MisuseError'
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is MisuseError {
    return isMarked(error, MARK)
  }
}
