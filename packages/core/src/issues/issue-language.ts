import type { Language, LocalText } from '../text/local-text.js'
import { type IssueWord, ISSUE_WORDS } from './issue-words.js'
import { MESSAGES_EN } from './messages-en.js'
import { MESSAGES_VI } from './messages-vi.js'
import type { MessageTemplate } from './render-issue.js'

/** All that is needed to put issues into a language: one of the library, or one that a plugin brings. */
export interface IssueLanguage {
  /** By code. A code without any is told by its values. */
  readonly messages: Readonly<Record<string, MessageTemplate>>
  readonly words: Readonly<Record<IssueWord, string>>
  /** Which language of the texts of definitions and plugins is shown. */
  readonly texts: Language
  /** What people call an input, where the index is known; else its id stands alone. */
  readonly inputLabel?: (indicator: string, input: string) => LocalText | undefined
}

/** The languages of the library. */
export const ISSUE_LANGUAGES: Readonly<Record<Language, IssueLanguage>> = Object.freeze({
  vi: Object.freeze({ messages: MESSAGES_VI, words: ISSUE_WORDS.vi, texts: 'vi' }),
  en: Object.freeze({ messages: MESSAGES_EN, words: ISSUE_WORDS.en, texts: 'en' }),
})
