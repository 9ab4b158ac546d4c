import type { ReadValue } from '../workbook/read-model.js'
import { heldText } from '../workbook/write-text.js'

/** White space, no-break spaces, zero-width characters, direction marks, soft hyphens: nobody sees them at the end of a text. */
const UNSEEN = new RegExp('[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]')

/** A text without what cannot be seen at its two ends, in Unicode normal form C, whichever way its letters were typed. */
export function cleanText(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && UNSEEN.test(text.charAt(from))) from += 1
  while (to > from && UNSEEN.test(text.charAt(to - 1))) to -= 1
  return text.slice(from, to).normalize('NFC')
}

/** A text by which words of lists are compared: without regard to capitals, outer spaces and runs of spaces. */
export function wordKey(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').toLowerCase()
}

/** A text as LibreOffice leaves it when it saves a file of its own again: what looks like an escape of the file format stands for its sign. */
export function shownKey(text: string): string {
  return wordKey(text.replace(/_x([0-9a-f]{1,4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
}

/** The same for a text that a form was written with, of which a cell holds what it can. */
export function writtenKey(text: string): string {
  return shownKey(heldText(text))
}

/** A value as a reader sees it, with a decimal comma and dates as dd/mm/yyyy. */
export function printedValue(value: ReadValue): string {
  switch (value.kind) {
    case 'text':
      return cleanText(value.text)
    case 'number':
      return String(value.number).replace('.', ',')
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE'
    case 'date':
      return printedDate(value.date)
    case 'error':
      return value.error
  }
}

function printedDate(date: string): string {
  const [, year, month, day, time = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$/.exec(date) ?? []
  return year === undefined ? date : `${day ?? ''}/${month ?? ''}/${year}${time === '' ? '' : ` ${time}`}`
}
