import type { LocalText } from '../text/local-text.js'

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

/** A thing of a definition as a sentence names it: what people call it, and the id that only those can type who write data files and commands. */
export interface Labelled {
  readonly id: string
  readonly label: LocalText
}

/**
 * A value put into the sentence of an issue. Texts are printed as they are, numbers in the writing of the language, texts in two languages in that language,
 * labelled things by their label.
 */
export type IssueParam = string | number | LocalText | Labelled | readonly (string | number | Labelled)[]

/** A problem with a definition or with data: plain data, never a sentence. `renderIssue` makes the sentence. */
export interface Issue {
  /** One of `IssueCode`, or a code that the SDK or a plugin defines. */
  readonly code: string
  readonly severity: Severity
  /** Keys from the root of the definition to the fault; empty for issues of data. */
  readonly path: readonly (string | number)[]
  readonly place?: Place | undefined
  readonly unit?: string | undefined
  readonly indicator?: string | undefined
  readonly input?: string | undefined
  readonly params: Readonly<Record<string, IssueParam>>
}
