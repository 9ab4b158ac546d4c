/** A text in Vietnamese, the language of record, and in English. */
export interface BilingualText {
  readonly vi: string
  readonly en: string
}
