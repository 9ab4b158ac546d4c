/** The longest text of a cell in Excel, in UTF-16 units. */
const LONGEST_TEXT = 32_767

/** What makes a text need care; most have nothing of it, and a look is a fraction of the work. */
const UNUSUAL = /[\ufffe\uffff\p{Cs}\p{Cc}]|_x/u

const ERROR_WORD = /^#[A-Z/0_?!]+$/

/** True for a text such as `#N/A` that a writer could take for an error value. */
export function looksLikeError(text: string): boolean {
  return ERROR_WORD.test(text)
}

/**
 * A text as it must be handed to the file format: as `heldText`, and what looks like an escape of the format (`_x0041_`, to LibreOffice even `_xa_`) is escaped
 * itself. Control characters are escaped when they are written.
 */
export function cellText(text: string): string {
  return isUsual(text) ? text : heldText(text).replace(/_(?=x)/g, '_x005F_')
}

/** A text as a cell holds and shows it: a longer one ends in `…`, and signs that XML cannot hold become `�`. */
export function heldText(text: string): string {
  if (isUsual(text)) return text
  return writable(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : text)
}

function isUsual(text: string): boolean {
  return text.length <= LONGEST_TEXT && !UNUSUAL.test(text)
}

/** A text outside of cells, where nothing is escaped: titles, names, hints, formulas. Control characters become `�` too, but for tabs and ends of lines. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return writable(text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd'))
}

/** U+FFFE, U+FFFF and halves of surrogate pairs stand in no XML. */
function writable(text: string): string {
  return text.replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
}
