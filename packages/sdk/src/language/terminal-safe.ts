/** Marks that turn the writing direction, and ends of lines that some terminals know besides the usual one. */
const MARKS = '\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069'
const HARMFUL = new RegExp(`(?![\\n\\t])[\\p{Cc}${MARKS}]`, 'gu')
const HARMFUL_IN_LINE = new RegExp(`[\\p{Cc}${MARKS}]`, 'gu')

/**
 * Text of several lines that a terminal shows and does not obey: control characters and marks that turn the writing direction become �. Names of units and
 * values come from files that anybody may have written.
 */
export function terminalSafe(text: string): string {
  return text.replace(HARMFUL, '�')
}

/** The same for a part of a line or a cell of a table: line ends and tabs become � too, so that a name cannot make a row of its own. */
export function terminalLine(text: string): string {
  return text.replace(HARMFUL_IN_LINE, '�')
}
