import type { IssueKind } from './issue-kind.js'
import type { IssueLanguage } from './issue-language.js'

/** A language that also has the sentences of these kinds: those of the language that its texts are in. What it has already stays. */
export function withIssues(language: IssueLanguage, kinds: readonly IssueKind[]): IssueLanguage {
  const added = Object.fromEntries(kinds.map((kind) => [kind.id, kind[language.texts]]))
  return { ...language, messages: Object.freeze({ ...added, ...language.messages }) }
}
