import type { Dialect } from '../dialects/dialect.js'

/**
 * A text as the library compares it: without white space at its ends, in normal form C where the engine has it. Nearly all texts are plain, and are
 * left as they are: engines are much slower at taking white space away than at seeing that there is none.
 */
export function cleaned({ isPlain, trim, normalized, exact }: Dialect, text: string): string {
  const ends = trim(text)
  return exact(`CASE WHEN ${isPlain(text)} THEN ${text} ELSE ${normalized === undefined ? ends : normalized(ends)} END`)
}

/** True for a code that a program has read as a number and written again, such as `18070.0`: it is none. */
export function wasNumber({ part, length, isPlainInteger }: Dialect, code: string): string {
  // Some engines refuse a negative length, and none promises to look at the end first.
  const digits = part(code, '1', `CASE WHEN ${length(code)} > 2 THEN ${length(code)} - 2 ELSE 0 END`)
  return `(${code} LIKE '%_.0' OR ${code} LIKE '%_,0') AND ${isPlainInteger(digits)}`
}

/** The code that a column of codes holds. What is no text has no code. */
export function codeOf(dialect: Dialect, column: string): string {
  const { isText } = dialect
  const code = cleaned(dialect, column)
  return isText === undefined ? code : `CASE WHEN ${isText(column)} THEN ${code} END`
}
