import type { RunIssueCode } from '../issues/make-run-issue.js'
import type { IssueParam } from '../issues/issue.js'

/** A fault in a formula or expression. `at` is the position in the text, counting characters from 1. */
export interface FormulaFault {
  readonly code: RunIssueCode
  readonly params: Readonly<Record<string, IssueParam>>
  readonly at?: number | undefined
}
