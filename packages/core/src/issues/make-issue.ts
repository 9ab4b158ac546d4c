import type { IssueCode } from './codes.js'
import type { IssueDetails } from './define-issues.js'
import type { Issue, Severity } from './issue.js'
import { makeRunIssue, type RunIssueCode } from './make-run-issue.js'
import { MILDER_SEVERITY } from './milder-codes.js'

const MILDER: Readonly<Partial<Record<IssueCode, Severity>>> = MILDER_SEVERITY

/** Makes an issue with the severity of its code. */
export function makeIssue(code: IssueCode, details: IssueDetails = {}): Issue {
  return { ...makeRunIssue(code as RunIssueCode, details), severity: MILDER[code] ?? 'error' }
}
