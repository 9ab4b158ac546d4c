import type { IssueCode } from './codes.js'
import type { Issue, Severity } from './issue.js'
import { MILDER_SEVERITY } from './milder-codes.js'

const MILDER: Readonly<Partial<Record<IssueCode, Severity>>> = MILDER_SEVERITY

/** Makes an issue with the severity of its code. */
export function makeIssue(code: IssueCode, details: Partial<Omit<Issue, 'code' | 'severity'>> = {}): Issue {
  return { code, severity: MILDER[code] ?? 'error', path: details.path ?? [], ...details, params: details.params ?? {} }
}

/** True when any issue has severity error: what decides the exit code of a run. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error')
}
