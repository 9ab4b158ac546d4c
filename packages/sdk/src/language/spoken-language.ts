import { ISSUE_LANGUAGES, type IssueKind, type IssueLanguage, type IssueWord, type Language, withIssues } from '@dti-vn/core'
import type { Locale } from '../contributions/locale.js'
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

/** An issue code with the plugin that defines it. */
export interface OwnedIssue {
  readonly owner: string
  readonly kind: IssueKind
}

/** The languages of an engine: those of the library and its locales, all with the codes of its plugins. */
export function speakAll(locales: readonly Locale[], owned: readonly OwnedIssue[]): readonly SpokenLanguage[] {
  const kinds = owned.map(({ kind }) => kind)
  const [vi, en] = [LANGUAGES.vi, LANGUAGES.en].map((language) => Object.freeze({ ...language, issues: Object.freeze(withIssues(language.issues, kinds)) }))
  return [...(vi ? [vi] : []), ...(en ? [en, ...locales.map((locale) => speak(locale, en.issues, owned))] : [])]
}

/** A locale made complete: English where it has nothing, and a list of where that is. */
function speak(locale: Locale, { messages, words }: IssueLanguage, owned: readonly OwnedIssue[]): SpokenLanguage {
  const spoken = Object.freeze({ ...LANGUAGES.en.words, ...locale.words })
  const ofPlugins = owned.flatMap(({ owner, kind: { id } }) => {
    const said = locale.pluginMessages?.[owner]?.[id]
    return said ? [[id, said] as const] : []
  })
  const own = { ...Object.fromEntries(ofPlugins), ...locale.messages }
  const ofIssues = Object.fromEntries((Object.keys(words) as IssueWord[]).map((id) => [id, spoken[id]])) as Readonly<Record<IssueWord, string>>
  return Object.freeze({
    id: locale.id,
    name: locale.name,
    words: spoken,
    issues: Object.freeze({ messages: Object.freeze({ ...messages, ...own }), words: Object.freeze(ofIssues), texts: 'en' }),
    texts: 'en',
    absent: Object.freeze({
      messages: Object.keys(messages).filter((code) => !Object.hasOwn(own, code)),
      words: (Object.keys(OUTPUT_WORDS) as OutputWord[]).filter((word) => !Object.hasOwn(locale.words, word)),
    }),
  })
}

/** The language itself, or the one of the library with an id. */
export function spoken(language: Language | SpokenLanguage): SpokenLanguage {
  return typeof language === 'string' ? LANGUAGES[language] : language
}

function wordsIn(language: Language): Readonly<Record<OutputWord, string>> {
  return Object.freeze(Object.fromEntries(Object.entries(OUTPUT_WORDS).map(([id, text]) => [id, text[language]])) as Record<OutputWord, string>)
}
