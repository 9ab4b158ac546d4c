import type { Severity } from './issue.js'
import type { MessageTemplate } from './render-issue.js'

/** What there is to know of an issue code before anything is wrong: how severe it is, and what it says in both languages. */
export interface IssueKind<Code extends string = string> {
  /** The code. */
  readonly id: Code
  readonly severity: Severity
  readonly vi: MessageTemplate
  readonly en: MessageTemplate
  /** Where the code is described: a page with the anchor in it. */
  readonly docs?: string | undefined
}
