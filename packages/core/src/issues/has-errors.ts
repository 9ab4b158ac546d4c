import type { Issue } from './issue.js'

/** True when any issue has severity error: what decides the exit code of a run. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error')
}
