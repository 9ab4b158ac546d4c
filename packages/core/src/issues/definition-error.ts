import type { Issue } from './issue.js'
import { formatIssue } from './render-issue.js'
import { isMarked } from './is-marked.js'

const MARK = Symbol.for('dti-vn.DefinitionError')

/** Thrown when a definition with faults is compiled. Carries all of them as issues. */
export class DefinitionError extends Error {
  readonly [MARK] = true

  constructor(
    readonly index: string,
    readonly issues: readonly Issue[],
  ) {
    super([`Index "${index}" has ${String(issues.length)} fault(s):`, ...issues.map((issue) => `- ${formatIssue(issue, 'en')}`)].join('\n'))
    this.name = 'DefinitionError'
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is DefinitionError {
    return isMarked(error, MARK)
  }
}
