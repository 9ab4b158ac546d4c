/** Characters that `JSON.stringify` leaves as they are and a terminal might obey: DEL, C1 and marks that turn the writing direction. */
const HARMFUL = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A value as JSON in which no character can harm a terminal: they stand as escapes, which every reader of JSON understands. On one line unless `indent` is given. */
export function harmlessJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(HARMFUL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same on several lines, as a file of its own. */
export function jsonText(value: unknown): string {
  return `${harmlessJson(value, 2)}\n`
}
