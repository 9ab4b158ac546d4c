import { TOTAL_WORD } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'
import { wordsOf } from './words-of.js'

const TOTAL_WORDS: readonly string[] = Object.freeze(wordsOf(TOTAL_WORD.source).filter((word) => word !== ''))

/** True for a code that is the word of a row of totals: the rule of `isTotalWord`. */
export function isTotal({ wordOf }: Dialect, code: string): string {
  return `${wordOf(code)} IN (${TOTAL_WORDS.map((word) => `'${word}'`).join(', ')})`
}
