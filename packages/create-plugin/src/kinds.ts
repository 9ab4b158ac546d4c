import type { Texts } from './text/texts.js'

/** What a new plugin may bring; each is a folder of `templates`. */
export const KINDS = Object.freeze(['level', 'method', 'source', 'report'] as const)

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number]

/** True for the name of a kind. */
export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value)
}

/** What a kind is, in words. */
export function kindText(kind: Kind, texts: Texts): string {
  return { level: texts.kindLevel, method: texts.kindMethod, source: texts.kindSource, report: texts.kindReport }[kind]
}
