import type { Collected } from '../compose/collect.js'
import { speakAll } from '../language/speak-all.js'
import type { SpokenLanguage } from '../language/spoken-language.js'
import { findById } from './find.js'

const WHAT = Object.freeze({ vi: 'ngôn ngữ', en: 'language' })

/** Finds a language by its tag among those of the library and the locales of an engine. */
export function languageFinder({ locales, issues }: Collected): (id: string) => SpokenLanguage {
  const all = speakAll(
    locales.map(({ value }) => value),
    issues.map(({ plugin, value }) => ({ owner: plugin.id, kind: value })),
  )
  return (id) => findById(all, id, 'LANGUAGE_UNKNOWN', WHAT)
}
