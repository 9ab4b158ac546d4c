import { AMOUNT, parseAmount } from './amount.js'

/** A word, number or sign of a scoring text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign'
  /** In small letters; signs of one meaning are one sign. */
  readonly text: string
  /** Millionths of a number that is read; of a number word such as "hai" too. */
  readonly amount: number | undefined
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
}

const TOKEN = new RegExp(String.raw`(?<number>${AMOUNT})(?![\p{L}\d])|(?<word>[\p{L}\p{M}\d]+)|(?<sign>>=|<=|=>|=<|[^\s\p{L}\d])`, 'gu')

const SIGNS: Readonly<Record<string, string>> = { '≥': '>=', '=>': '>=', '≤': '<=', '=<': '<=', '–': '-', '—': '-', '−': '-', '：': ':', '×': '*', '∙': '*', '·': '*', '→': ':', '⇒': ':' }

/** Words that are nothing but numbers: "không" and "năm" mean other things too. */
const NUMBER_WORDS: readonly string[] = ['', 'một', 'hai', 'ba', 'bốn', '', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Cuts a text into words, numbers and signs. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (found): Token => {
    const { index, groups = {} } = found
    const printed = found[0].toLowerCase()
    const place = { from: index, to: index + found[0].length }
    if (groups['number'] !== undefined) return { kind: 'number', text: printed, amount: parseAmount(printed), ...place }
    if (groups['sign'] !== undefined) return { kind: 'sign', text: SIGNS[printed] ?? printed, amount: undefined, ...place }
    const value = NUMBER_WORDS.indexOf(printed)
    return { kind: 'word', text: printed, amount: value > 0 ? value * 1_000_000 : undefined, ...place }
  })
}

/** Where the words of a phrase end that begins at a token; undefined where another word stands. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: string): number | undefined {
  const words = phrase.split(' ')
  return words.every((word, i) => tokens[at + i]?.text === word) ? at + words.length : undefined
}

/** Where the first of several phrases ends that stands at a token, longer ones first. */
export function anyPhraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number | undefined {
  let end: number | undefined
  for (const phrase of phrases) {
    const found = phraseAt(tokens, at, phrase)
    if (found !== undefined && (end === undefined || found > end)) end = found
  }
  return end
}
