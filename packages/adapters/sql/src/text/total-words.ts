import { TOTAL_START, TOTAL_WORD } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'
import { wordsOf } from './words-of.js'

const WORDS: readonly string[] = Object.freeze(wordsOf(TOTAL_WORD.source).filter((word) => word !== ''))
/** The beginnings of words of totals, without the `%` that stands for the rest. */
const STARTS: readonly string[] = Object.freeze(wordsOf(TOTAL_START.source).map((word) => word.slice(0, -1)))
const NUMBERS = ['A', 'B', 'C', 'D', 'I', 'II', 'III', 'IV', 'V', 'VI', ...Array.from('123456789')]
/** What may stand in front of a word: the number of its row, in capitals or small letters. */
const LEADS: readonly string[] = Object.freeze([...new Set(NUMBERS.flatMap((number) => [number, number.toLowerCase()].flatMap((one) => [`${one}.`, `${one})`])))])

const among = (text: string, words: readonly string[]) => `${text} IN (${words.map((word) => `'${word}'`).join(', ')})`

/** True where the first signs of a text are one of these. */
function beginnings({ part }: Dialect, text: string, words: readonly string[]): { readonly size: number; readonly isOne: string }[] {
  const sizes = [...new Set(words.map(({ length }) => length))]
  return sizes.map((size) => ({ size, isOne: among(part(text, '1', String(size)), words.filter(({ length }) => length === size)) }))
}

/** True for a code that stands in a row of totals: the rule of `isTotalWord`. */
export function isTotal(dialect: Dialect, code: string): string {
  const { wordOf, isPlain, length, literal, part } = dialect
  const behind = (size: number) => part(code, String(size + 1), length(code))
  const leads = beginnings(dialect, code, LEADS).map(({ size, isOne }) => `WHEN ${isOne} THEN ${behind(size)}`)
  const word = wordOf(`CASE WHEN ${code} LIKE '(_%' THEN ${behind(1)} ${leads.join(' ')} ELSE ${code} END`)
  const starts = [...['∑%', 'Σ%'].map((sign) => `${dialect.exact(code)} LIKE ${literal(sign)}`), ...beginnings(dialect, word, STARTS).map(({ isOne }) => isOne)]
  // What says of what it is the total has more than one word, so that it is not plain.
  return `(${among(word, WORDS)} OR (NOT (${isPlain(code)}) AND (${starts.join(' OR ')})))`
}
