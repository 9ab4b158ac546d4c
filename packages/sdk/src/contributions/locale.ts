import type { Deprecation, IssueCode, MessageTemplate } from '@dti-vn/core'
import type { OutputWord } from '../language/output-words.js'

/**
 * A language: sentences of issues and words of outputs. What is absent is said in English, and `engine.language(id).absent` lists it. Texts of
 * definitions and plugins are bilingual and stay so; where a locale is chosen they show English.
 */
export interface Locale {
  /** Language tag, e.g. `fr` or `pt-BR`; `vi` and `en` are the library's own. */
  readonly id: string
  /** The language in itself, e.g. français. */
  readonly name: string
  readonly messages: Readonly<Partial<Record<IssueCode, MessageTemplate>>>
  readonly words: Readonly<Partial<Record<OutputWord, string>>>
  readonly deprecated?: Deprecation | undefined
}
