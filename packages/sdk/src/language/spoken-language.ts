import { ISSUE_LANGUAGES, type IssueLanguage, type Language } from '@dti-vn/core'
import { type OutputWord, OUTPUT_WORDS } from './output-words.js'

/** A language ready for use: complete, because English stands in for what a locale lacks. Plain data. */
export interface SpokenLanguage {
  readonly id: string
  readonly name: string
  readonly words: Readonly<Record<OutputWord, string>>
  /** For `formatIssue` and `renderIssue`. */
  readonly issues: IssueLanguage
  /** Which language of the bilingual texts of definitions and plugins is shown; for `localize`. */
  readonly texts: Language
  /** What the locale does not have and English says. */
  readonly absent: { readonly messages: readonly string[]; readonly words: readonly OutputWord[] }
}

const NOTHING = Object.freeze({ messages: Object.freeze([]), words: Object.freeze([]) })

/** The languages of the library. */
export const LANGUAGES: Readonly<Record<Language, SpokenLanguage>> = Object.freeze({
  vi: Object.freeze({ id: 'vi', name: 'tiếng Việt', words: wordsIn('vi'), issues: ISSUE_LANGUAGES.vi, texts: 'vi', absent: NOTHING }),
  en: Object.freeze({ id: 'en', name: 'English', words: wordsIn('en'), issues: ISSUE_LANGUAGES.en, texts: 'en', absent: NOTHING }),
})

/** The language itself, or the one of the library with an id. */
export function spoken(language: Language | SpokenLanguage): SpokenLanguage {
  return typeof language === 'string' ? LANGUAGES[language] : language
}

function wordsIn(language: Language): Readonly<Record<OutputWord, string>> {
  return Object.freeze(Object.fromEntries(Object.entries(OUTPUT_WORDS).map(([id, text]) => [id, text[language]])) as Record<OutputWord, string>)
}
