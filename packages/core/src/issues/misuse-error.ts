import type { LocalText } from '../text/local-text.js'
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

/**
 * Thrown when the library is called in a way that cannot work; `text` says what and what to do in both languages. Options are written `{--code-list|codeList}`: a
 * program reads their names in code, a command line those that are typed.
 */
export class MisuseError extends Error {
  readonly [MARK] = true

  /** What and what to do, with the names of options in code. */
  readonly text: LocalText
  /** The same with the options of the command line. */
  readonly commandText: LocalText

  constructor(
    readonly code: MisuseCode,
    text: LocalText,
    /** What is wrong, one by one, where there is more than a sentence can say. */
    readonly issues: readonly Issue[] = [],
  ) {
    const inCode = withOptions(text, '$2')
    super(inCode.en ?? inCode.vi)
    this.name = 'MisuseError'
    this.text = inCode
    this.commandText = withOptions(text, '$1')
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is MisuseError {
    return isMarked(error, MARK)
  }
}

function withOptions({ vi, en }: LocalText, which: '$1' | '$2'): LocalText {
  const chosen = (text: string) => text.replace(/\{(--[^|{}]*)\|([^{}]*)\}/g, which)
  return { vi: chosen(vi), ...(en !== undefined && { en: chosen(en) }) }
}
