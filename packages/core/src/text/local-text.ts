/** A text in the two languages of the library. Vietnamese is the text of record; English may be absent in definitions made from a decision. */
export interface LocalText {
  readonly vi: string
  readonly en?: string | undefined
}

/** Languages in which the library speaks. */
export type Language = 'vi' | 'en'

/** The text in a language; Vietnamese where English is absent. */
export function localize(text: LocalText, language: Language): string {
  return language === 'en' ? (text.en ?? text.vi) : text.vi
}
