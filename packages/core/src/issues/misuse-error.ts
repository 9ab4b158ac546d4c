import type { LocalText } from '../definition/local-text.js'

const MARK = Symbol.for('dti-vn.MisuseError')

/** What was asked for wrongly. */
export type MisuseCode = 'TRAITS_REQUIRED' | 'INDEX_UNKNOWN' | 'UNIT_UNKNOWN' | 'COHORT_UNKNOWN' | 'CONTRIBUTION_UNKNOWN' | 'LANGUAGE_UNKNOWN' | 'OPTIONS_INVALID'

/** Thrown when the library is called in a way that cannot work; `text` says what and what to do in both languages. */
export class MisuseError extends Error {
  readonly [MARK] = true

  constructor(
    readonly code: MisuseCode,
    readonly text: LocalText,
  ) {
    super(text.en ?? text.vi)
    this.name = 'MisuseError'
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is MisuseError {
    return typeof error === 'object' && error !== null && MARK in error
  }
}
