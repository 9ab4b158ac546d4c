import type { Deprecation, MessageTemplate } from '@dti-vn/core'
import type { OutputWord } from '../language/output-words.js'

/** Sentences of issues by code. */
export type Messages = Readonly<Record<string, MessageTemplate>>

/**
 * A language: sentences of issues and words of outputs. What is absent is said in English, and `engine.language(id).absent` lists it. Texts of
 * definitions and plugins are bilingual and stay so; where a locale is chosen they show English.
 */
export interface Locale {
  /** Language tag, e.g. `fr` or `pt-BR`; `vi` and `en` are the library's own. */
  readonly id: string
  /** The language in itself, e.g. français. */
  readonly name: string
  /** Of the codes that every engine has. */
  readonly messages: Messages
  /** Of the codes of plugins, by the id of the plugin. */
  readonly pluginMessages?: Readonly<Record<string, Messages>> | undefined
  readonly words: Readonly<Partial<Record<OutputWord, string>>>
  readonly deprecated?: Deprecation | undefined
}
