const BLANK = /\s/
/** Zero width: spaces and joiners, direction marks, word joiner, soft hyphen, null-width BOM. */
const INVISIBLE = new RegExp('[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]')

/**
 * The text without white space, no-break spaces and zero-width characters at its two ends; Excel and web pages leave them there and nobody
 * sees them. The middle stays as it is.
 */
export function cleanText(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlankAt(text, from)) from += 1
  while (to > from && isBlankAt(text, to - 1)) to -= 1
  return from === 0 && to === text.length ? text : text.slice(from, to)
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 32 && code < 128) return false
  const character = text.charAt(at)
  return BLANK.test(character) || INVISIBLE.test(character)
}

/** The name of a column as its header means it: ends of lines and runs of spaces are one space, none stand beside a `/`. People break long headers. */
export function headerName(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').replace(/ ?\/ ?/g, '/')
}

/** True when nothing visible stands in the text. */
export function isBlank(text: string): boolean {
  return cleanText(text) === ''
}

/** The text for an issue: at most 60 characters, because a damaged file can hold very long ones. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
