import type { LocalText } from '../definition/local-text.js'
import type { IssueCode } from './codes.js'

/** `error`: something was not counted or not understood. `warning`: counted, but look at it. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Where in a file an issue stands; only what is known. Lines and columns count from 1. */
export interface Place {
  readonly file?: string | undefined
  readonly sheet?: string | undefined
  readonly cell?: string | undefined
  readonly line?: number | undefined
  /** Which one of the rows that a program gave, counted from 1. */
  readonly row?: number | undefined
  /** Header of the column. */
  readonly column?: string | undefined
}

/** A value put into the sentence of an issue. Texts in two languages are those of definitions and plugins. */
export type IssueParam = string | number | readonly string[] | LocalText

/** A problem with a definition or with data: plain data, never a sentence. `renderIssue` makes the sentence. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** Keys from the root of the definition to the fault; empty for issues of data. */
  readonly path: readonly (string | number)[]
  readonly place?: Place | undefined
  readonly unit?: string | undefined
  readonly indicator?: string | undefined
  readonly input?: string | undefined
  readonly params: Readonly<Record<string, IssueParam>>
}
