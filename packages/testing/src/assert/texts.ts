import type { Language, LocalText } from '@dti-vn/sdk'

/** Both languages of the library. */
export const LANGUAGES: readonly Language[] = Object.freeze(['vi', 'en'])

const UNFILLED = /\{\w+\}|\$\{|\bundefined\b|\bNaN\b|\[object \w+\]/

/** What is wrong with a text for people: absent or blank in a language, or with a placeholder that nothing filled. */
export function faultsOfText(what: string, text: LocalText | undefined, languages: readonly Language[] = LANGUAGES): string[] {
  return languages.flatMap((language) => {
    const words: unknown = text?.[language]
    if (typeof words !== 'string' || words.trim() === '') return [`${what} has no text in "${language}": write ${language === 'vi' ? 'Vietnamese' : 'English'} words.`]
    const [found] = UNFILLED.exec(words) ?? []
    return found === undefined ? [] : [`${what} holds "${found}" in "${language}": "${words}". Put the value in its place.`]
  })
}
