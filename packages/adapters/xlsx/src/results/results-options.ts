import type { IssueLanguage, Language, UnitSplit } from '@dti-vn/sdk'

/** Kinds of sheets of a results workbook, in the order in which they stand. */
export const RESULT_SHEETS = Object.freeze(['summary', 'ranking', 'sections', 'matrix', 'issues', 'method'] as const)

/** One kind of sheet: `ranking` is a sheet for each cohort rule, `sections` one for each main indicator. */
export type ResultSheet = (typeof RESULT_SHEETS)[number]

/** How a results workbook is written. */
export interface ResultsOptions {
  /** Default `vi`. */
  readonly language?: Language | undefined
  /** Sentences of issues, e.g. `engine.language('vi').issues`; those of the library and of this package unless given. */
  readonly issues?: IssueLanguage | undefined
  /** Kinds of sheets to write, all unless given. The summary with the standing of the figures is always written. */
  readonly sheets?: readonly ResultSheet[] | undefined
  /** The name of a cohort for people, e.g. the district behind a parent code; undefined leaves the plain one. */
  readonly cohortTitle?: ((rule: UnitSplit, cohort: string | null) => string | undefined) | undefined
  /** Stops the writing: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Called now and then with the rows of tables that are written, of all of them. */
  readonly onProgress?: ((progress: RowsWritten) => void) | undefined
}

/** How far the writing of a workbook is, in rows of its tables. */
export interface RowsWritten {
  readonly done: number
  readonly total: number
}
