import { TOTAL_WORD } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'
import { wordsOf } from './words-of.js'

const ANYTHING = '%'
const WORDS = wordsOf(TOTAL_WORD.source).filter((word) => word !== '')
const TOTAL_WORDS: readonly string[] = Object.freeze(WORDS.filter((word) => !word.endsWith(ANYTHING)))

/** The beginnings of words of totals, and how long they are. */
const STARTS: readonly string[] = Object.freeze(WORDS.filter((word) => word.endsWith(ANYTHING)).map((word) => word.slice(0, -ANYTHING.length)))
const LENGTHS: readonly number[] = Object.freeze([...new Set(STARTS.map(({ length }) => length))])

/** True for a code that stands in a row of totals: the rule of `isTotalWord`. */
export function isTotal(dialect: Dialect, code: string): string {
  const { wordOf, isPlain, length, literal, part } = dialect
  // A bracket around all of it counts no more than one behind it.
  const word = wordOf(`CASE WHEN ${code} LIKE '(_%' THEN ${part(code, '2', length(code))} ELSE ${code} END`)
  const among = (text: string, words: readonly string[]) => `${text} IN (${words.map((word) => `'${word}'`).join(', ')})`
  const starts = LENGTHS.map((size) => among(part(word, '1', String(size)), STARTS.filter((start) => start.length === size)))
  // What says of what it is the total has more than one word, so that it is not plain.
  return `(${among(word, TOTAL_WORDS)} OR (NOT (${isPlain(code)}) AND (${[...['∑%', 'Σ%'].map((sign) => `${dialect.exact(code)} LIKE ${literal(sign)}`), ...starts].join(' OR ')})))`
}
