import { NO_CODES } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'

/**
 * A text as the library compares it: without white space at its ends, in normal form C where the engine has it. Nearly all texts are plain, and are
 * left as they are: engines are much slower at taking white space away than at seeing that there is none.
 */
export function cleaned({ isPlain, trim, normalized, exact }: Dialect, text: string): string {
  const ends = trim(text)
  return exact(`CASE WHEN ${isPlain(text)} THEN ${text} ELSE ${normalized === undefined ? ends : normalized(ends)} END`)
}

/** True for what is no code, whatever tables say: one that was read as a number and written again (`18070.0`, `1.807E+04`), stands in quotes or is one of `NO_CODES`. */
export function isNoCode(dialect: Dialect, code: string): string {
  return `((${isWholeNumber(dialect, code)}) OR (${isPower(dialect, code)}) OR ${isNothing(dialect, code)})`
}

/** A question mark in a text is a parameter to some drivers: in a pattern `_` stands for it. */
const PATTERNS: readonly string[] = Object.freeze([...NO_CODES.filter((text) => text.includes('?')).map((text) => text.replaceAll('?', '_')), '"%', '="%'])
const WORDS: readonly string[] = Object.freeze(NO_CODES.filter((text) => !text.includes('?')))

function isNothing({ literal }: Dialect, code: string): string {
  return `LOWER(${code}) IN (${WORDS.map(literal).join(', ')}) OR ${PATTERNS.map((pattern) => `LOWER(${code}) LIKE ${literal(pattern)}`).join(' OR ')}`
}

function isWholeNumber({ part, length, isPlainInteger, withoutTrailingZeros }: Dialect, code: string): string {
  const bare = withoutTrailingZeros(code)
  return `(${code} LIKE '%_.%0' OR ${code} LIKE '%_,%0') AND (${bare} LIKE '%.' OR ${bare} LIKE '%,') AND ${isPlainInteger(part(bare, '1', atLeastZero(`${length(bare)} - 1`)))}`
}

/** Digits, at most one mark of decimals, E, perhaps a plus, digits; one of the two signs must be there, because `12E3` may be a code. */
function isPower({ part, length, position, isPlainInteger }: Dialect, code: string): string {
  const upper = `REPLACE(${code}, 'e', 'E')`
  const at = position(upper, "'E'")
  const number = part(upper, '1', atLeastZero(`${at} - 1`))
  const digits = `REPLACE(REPLACE(${number}, '.', ''), ',', '')`
  const power = part(`REPLACE(${upper}, 'E+', 'E')`, `${at} + 1`, length(code))
  return `(${code} LIKE '%_E_%' OR ${code} LIKE '%_e_%') AND (${upper} LIKE '%_E+_%' OR ${upper} LIKE '%_.%E_%' OR ${upper} LIKE '%_,%E_%') AND ${length(number)} - ${length(digits)} <= 1 AND ${isPlainInteger(digits)} AND ${isPlainInteger(power)} AND ${code} NOT LIKE '.%' AND ${code} NOT LIKE ',%'`
}

/** Some engines refuse a negative length, and none promises to look at the pattern first. */
function atLeastZero(length: string): string {
  return `CASE WHEN ${length} > 0 THEN ${length} ELSE 0 END`
}

/** The code that a column of codes holds. What is no text has no code. */
export function codeOf(dialect: Dialect, column: string): string {
  const { isText } = dialect
  const code = cleaned(dialect, column)
  return isText === undefined ? code : `CASE WHEN ${isText(column)} THEN ${code} END`
}
