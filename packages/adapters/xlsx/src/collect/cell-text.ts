import type { ReadValue } from '../workbook/read-model.js'
import { heldText } from '../workbook/write-text.js'

/** White space, no-break spaces, zero-width characters, direction marks, soft hyphens: nobody sees them at the end of a text. */
const UNSEEN = new RegExp('[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]')

/** A text without what cannot be seen at its two ends, in Unicode normal form C, whichever way its letters were typed. */
export function cleanText(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isUnseenAt(text, from)) from += 1
  while (to > from && isUnseenAt(text, to - 1)) to -= 1
  const shown = from === 0 && to === text.length ? text : text.slice(from, to)
  return isComposed(shown) ? shown : shown.normalize('NFC')
}

function isUnseenAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code <= 32 || code >= 127) && !isVietnamese(code) && UNSEEN.test(text.charAt(at))
}

/** True for a text that has only characters that are whole in normal form C, each by itself; of others it says nothing. */
function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    // Below U+0300, the first combining mark, and among the Vietnamese letters nothing changes.
    if (code >= 0x300 && !isVietnamese(code)) return false
  }
  return true
}

/** The letters with a mark that Unicode has for Vietnamese alone. */
function isVietnamese(code: number): boolean {
  return code >= 0x1ea0 && code <= 0x1ef9
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
