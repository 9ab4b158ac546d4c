import { type IssueKind, type IssueLanguage, type IssueWord, withIssues } from '@dti-vn/core'
import type { Locale } from '../contributions/locale.js'
import { type OutputWord, OUTPUT_WORDS } from './output-words.js'
import { LANGUAGES, type SpokenLanguage } from './spoken-language.js'

/** An issue code with the plugin that defines it. */
interface OwnedIssue {
  readonly owner: string
  readonly kind: IssueKind
}

/** The languages of an engine: those of the library and its locales, all with the codes of its plugins. */
export function speakAll(locales: readonly Locale[], owned: readonly OwnedIssue[]): readonly SpokenLanguage[] {
  const kinds = owned.map(({ kind }) => kind)
  const complete = (language: SpokenLanguage): SpokenLanguage => Object.freeze({ ...language, issues: Object.freeze(withIssues(language.issues, kinds)) })
  const en = complete(LANGUAGES.en)
  return [complete(LANGUAGES.vi), en, ...locales.map((locale) => speak(locale, en.issues, owned))]
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
