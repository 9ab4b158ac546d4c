import type { IssueCode } from './codes.js'
import type { IssueDetails } from './define-issues.js'
import type { Issue, Severity } from './issue.js'
import type { MILDER_SEVERITY } from './milder-codes.js'
import { MILDER_RUN_SEVERITY } from './milder-run-codes.js'

/** The codes of definitions, data and runs: those of files, forms, plugins and other packages that are no errors are not among them. */
export type RunIssueCode = Exclude<IssueCode, keyof typeof MILDER_SEVERITY> | keyof typeof MILDER_RUN_SEVERITY

const MILDER: Readonly<Partial<Record<IssueCode, Severity>>> = MILDER_RUN_SEVERITY

/** As `makeIssue`, for what scoring itself tells: it does not load the codes of others. */
export function makeRunIssue(code: RunIssueCode, details: IssueDetails = {}): Issue {
  return { code, severity: MILDER[code] ?? 'error', path: details.path ?? [], ...details, params: details.params ?? {} }
}
