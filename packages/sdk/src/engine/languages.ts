import type { Locale } from '../contributions/locale.js'
import { LANGUAGES, speak, type SpokenLanguage } from '../language/spoken-language.js'
import { findById } from './find.js'

const WHAT = Object.freeze({ vi: 'ngôn ngữ', en: 'language' })

/** Finds a language by its tag among those of the library and the locales of an engine. */
export function languageFinder(locales: readonly Locale[]): (id: string) => SpokenLanguage {
  const all = [LANGUAGES.vi, LANGUAGES.en, ...locales.map(speak)]
  return (id) => findById(all, id, 'LANGUAGE_UNKNOWN', WHAT)
}
