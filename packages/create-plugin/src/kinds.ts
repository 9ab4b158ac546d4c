import type { Texts } from './text/texts.js'

/** What a new plugin may bring; each is a folder of `templates`. Together they have every kind of contribution; `level` brings an index too. */
export const KINDS = Object.freeze([
  'level', 'unit-list', 'method', 'normalisation', 'aggregation', 'function', 'grader', 'ranker', 'executor', 'validator', 'source', 'sink', 'report', 'issues', 'locale',
] as const)

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number]

/** True for the name of a kind. */
export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value)
}

/** What a kind is, in words. */
export function kindText(kind: Kind, texts: Texts): string {
  return texts.kinds[kind]
}
