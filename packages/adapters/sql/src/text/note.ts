import type { Dialect } from '../dialects/dialect.js'

/** White space that a code may have inside, but line ends and tabs, which no text of SQL is to hold. */
const SPACES = ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff'

/** True for a code that reads as a note below a table: the rule of `readsAsNote`. */
export function isNote({ isPlain, position, literal }: Dialect, code: string): string {
  const spaces = Array.from(SPACES, (space) => `${position(code, literal(space))} > 0`)
  return `(${code} LIKE '%:' OR (NOT (${isPlain(code)}) AND (${[`${code} LIKE ${literal('%：')}`, ...spaces].join(' OR ')})))`
}
