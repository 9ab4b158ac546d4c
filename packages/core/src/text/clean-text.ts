const BLANK = /\s/
/** Zero width: spaces and joiners, direction marks, word joiner, soft hyphen, null-width BOM; and next line, the one white space that `\s` lacks. */
const INVISIBLE = new RegExp('[\\u0085\\u00ad\\u200b-\\u200f\\u2060\\ufeff]')

/**
 * The text without white space, no-break spaces and zero-width characters at its two ends; Excel and web pages leave them there and nobody
 * sees them. The middle stays as it is.
 */
export function cleanText(text: string): string {
  if (isPlainAt(text, 0) && isPlainAt(text, text.length - 1)) return text
  let from = 0
  let to = text.length
  while (from < to && isBlankAt(text, from)) from += 1
  while (to > from && isBlankAt(text, to - 1)) to -= 1
  return from === 0 && to === text.length ? text : text.slice(from, to)
}

function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 32 && code < 127
}

function isBlankAt(text: string, at: number): boolean {
  if (isPlainAt(text, at)) return false
  const character = text.charAt(at)
  return BLANK.test(character) || INVISIBLE.test(character)
}

/**
 * A code or id (of a unit, parent, indicator, input, trait, option) as it is compared everywhere: cleaned at its ends, in Unicode normal form C.
 * Undefined for what is no text: of a number nobody knows the zeros that it lost.
 */
export function cleanCode(code: unknown): string | undefined {
  if (typeof code !== 'string') return undefined
  const text = cleanText(code)
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 126) return text.normalize('NFC')
  return text
}

/** A text for an issue: at most 60 characters, because a damaged file can hold very long ones. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
